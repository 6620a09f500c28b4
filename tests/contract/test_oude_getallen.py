"""A page without a day names no number that a later text made untrue."""

import json
from pathlib import Path

import pytest

from reintegratie import wetboek
from reintegratie.naleving.oude_getallen import oude_getallen

from .termijn import CONTRACT, NORM

LID = "trapwet/artikel-1"
LINK = f"[lid 2](../{LID}.ipynb#lid-2)"
HEAD = f"---\nhoofdstukken:\n  - {LID}\n---\n"
STALE = "vanaf 1 januari 2006 klopt «6» niet meer"


def cell(text):
    """Return a notebook with that text."""
    return json.dumps({"cells": [{"cell_type": "markdown", "source": [text]}]})


def test_no_page_of_the_book_names_a_number_of_before_or_of_later():
    assert list(oude_getallen(wetboek(), Path("book"))) == []


@pytest.mark.parametrize(
    ("page", "text", "found"),
    [
        ("x.md", f"Binnen 6 weken: {LINK}.", [STALE]),
        ("x.md", f"{HEAD}# X\n\nBinnen 6 weken.", [STALE]),
        ("x.ipynb", cell(f"Binnen 6 weken: {LINK}."), [STALE]),
        ("x.md", f"Binnen 8 weken: {LINK}.", ["«8» in «Binnen 8 weken:» klopt pas vanaf"]),
        ("x.md", f"Binnen 6 weken tot 2006, daarna 8: {LINK}.", []),
        ("x.md", f"Binnen 7 weken: {LINK}.", []),
        ("x.md", "Binnen 6 weken.", []),
        ("x.md", f"```\n6\n```\n{LINK}", []),
    ],
)
def test_a_page_names_the_numbers_of_the_lids_to_which_it_leads(wet, tmp_path, page, text, found):
    """Those of each day, unless it says since when; of what it does not lead to it is free."""
    rows = zip(("T011", "T013", "T014"), (6, 6, 8), strict=True)
    made = wet(CONTRACT, *(NORM.format(id=id, number=one, unit="week") for id, one in rows))
    place = tmp_path / "book" / "onderwerpen" / page
    place.parent.mkdir(parents=True)
    place.write_text(text, encoding="utf-8")
    told = list(oude_getallen(made, tmp_path / "book"))
    assert [one.bestand for one in told] == [f"book/onderwerpen/{page}"] * len(found)
    assert all(said in one.wat for said, one in zip(found, told, strict=True))
