"""A page without a day leads to the lid of each day."""

from pathlib import Path

import pytest

from reintegratie import wetboek
from reintegratie.naleving.wegen import wegen
from tests.core.invented import LAW

OLD, NEW, NEWEST = ("trapwet/artikel-1", "trapwet-2004/artikel-1", "trapwet-2006/artikel-1")


def test_every_page_of_the_book_leads_to_the_lids_of_each_day():
    assert list(wegen(wetboek(), Path("book"))) == []


@pytest.mark.parametrize(
    ("page", "text", "lost"),
    [
        ("index.md", f"[x]({OLD}.ipynb#lid-2)", [f"«{OLD}#lid-2»: vanaf 1 januari 2004"]),
        ("routes/x.ipynb", f"[x](../{OLD}.ipynb#lid-2)", [f"«{OLD}#lid-2»"]),
        ("index.md", f"[x]({OLD}.ipynb#lid-1)", []),
        ("index.md", f"[x]({OLD}.ipynb)", []),
        ("index.md", f"[x]({NEW}.ipynb)", [f"«{NEW}»: vanaf 1 januari 2006"]),
        ("index.md", f"[x]({NEW}.ipynb) [y]({NEWEST}.ipynb#lid-2)", []),
        ("onderwerpen/x.md", f"---\nhoofdstukken:\n  - {NEW}\n---\n", [f"«{NEW}»"]),
        ("onderwerpen/x.md", f"---\nhoofdstukken:\n  - {NEW}\n  - {NEWEST}\n---\n", []),
        ("trapwet/artikel-9.md", "[x](artikel-1.ipynb#lid-2)", []),
        ("index.md", "[x](https://example.org/trapwet/artikel-1.md#lid-2) [y](over.md)", []),
    ],
)
def test_a_page_that_leads_to_a_lid_of_before_leads_to_the_new_one_too(tmp_path, page, text, lost):
    """A chapter of a text has its own days, and a page as a whole stands as long as a lid does."""
    place = tmp_path / page
    place.parent.mkdir(exist_ok=True)
    place.write_text(text, encoding="utf-8")
    found = list(wegen(LAW, tmp_path))
    assert [one.bestand for one in found] == [f"book/{page}"] * len(lost)
    assert all(one.wat.startswith(said) for one, said in zip(found, lost, strict=True))
