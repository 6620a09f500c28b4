"""A sentence of a register names no number that a later text or figure made untrue."""

import re

import pytest

from reintegratie.naleving.verlopen import verlopen

from .termijn import CONTRACT, NORM

FIRST, SECOND, THIRD = (f"trapwet{year}/artikel-1#lid-2" for year in ("", "-2004", "-2006"))
CLAIM = """
[[stelling]]
naam = "oud"
soort = "volgt uit"
zegt = "{said}"
als = "recht(trapvergoeding)"
dan = "{then}"
bron = ["trapwet/artikel-1#lid-1"]
{more}
"""
CELL = """
[[cel]]
een = ["bel"]
ander = ["trapper"]
soort = "samen"
tekst = "{said}"
bronnen = {places}
"""
CLAIMS = "regelingen/trapper/stellingen.toml"
TOGETHER = "regelingen/samenloop.toml"


def claimed(wet, said, then="heeft_fiets", more=""):
    """Return what is found of a claim about a rule that asks an age: from 2004 18, from 2006 21."""
    return [one.wat for one in verlopen(wet(CLAIMS, CLAIM.format(said=said, then=then, more=more)))]


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ("", ["vanaf 1 januari 2006 klopt «18» niet meer in «Vanaf 18 jaar.»"]),
        ("tot_en_met = 2006-01-01", ["vanaf 1 januari 2006 klopt «18» niet meer"]),
        ("tot_en_met = 2005-12-31", []),
        ("vanaf = 2006-01-01", []),
    ],
)
def test_a_claim_names_no_figure_of_before(wet, more, found):
    """On a day of its own, and where nothing else holds that number."""
    said = claimed(wet, "Vanaf 18 jaar.", more=more)
    assert [one in two for one, two in zip(found, said, strict=True)] == [True] * len(found)


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ("", ["«21» in «Vanaf 21 jaar.» klopt pas vanaf 1 januari 2006"]),
        ("vanaf = 2005-12-31", ["«21» in «Vanaf 21 jaar.» klopt pas vanaf 1 januari 2006"]),
        ("vanaf = 2006-01-01", []),
        ("tot_en_met = 2005-12-31", []),
    ],
)
def test_a_claim_names_no_figure_that_is_to_come(wet, more, found):
    said = claimed(wet, "Vanaf 21 jaar.", more=more)
    assert [one in two for one, two in zip(found, said, strict=True)] == [True] * len(found)


@pytest.mark.parametrize(
    ("said", "then"),
    [("Vanaf 18 jaar.", "leeftijd >= 18"), ("Vanaf 19 jaar.", "heeft_fiets"), ("Nooit.", "x")],
)
def test_what_a_formula_says_is_proven_and_what_no_figure_was_is_not_of_the_law(wet, said, then):
    assert claimed(wet, said, then) == []


@pytest.mark.parametrize(
    ("said", "unit", "numbers", "found"),
    [
        ("Binnen 6 weken.", "week", (6, 6, 8), ["vanaf 1 januari 2006 klopt «6» niet meer"]),
        ("Binnen zes weken.", "week", (6, 8, 8), ["vanaf 1 januari 2004 klopt «zes weken»"]),
        ("Binnen 8 weken.", "week", (6, 6, 8), ["«8» in «Binnen 8 weken.» klopt pas vanaf"]),
        ("Binnen 6 weken.", "week", (6, 6, 6), []),
        ("Binnen 6 weken.", "week", (8, 8, 8), []),
        ("Na twee jaar.", "maand", (24, 24, 24), []),
        ("Na twee jaar.", "maand", (24, 24, 36), ["vanaf 1 januari 2006 klopt «twee jaar»"]),
    ],
)
def test_what_goes_together_names_the_numbers_of_the_lid_of_the_day(
    wet, said, unit, numbers, found
):
    """In figures or in a word, in months or in years."""
    rows = zip(("T011", "T013", "T014"), numbers, strict=True)
    wet(CONTRACT, *(NORM.format(id=id, number=number, unit=unit) for id, number in rows))
    made = wet(TOGETHER, CELL.format(said=said, places=[FIRST, SECOND, THIRD]))
    told = [one.wat for one in verlopen(made)]
    assert [one in two for one, two in zip(found, told, strict=True)] == [True] * len(found)


@pytest.mark.parametrize(
    ("said", "numbers", "found"),
    [
        ("Al 6 weken?", (6, 6, 8), ["vanaf 1 januari 2006 klopt «6» niet meer in «Al 6 weken?»"]),
        ("Al 8 weken?", (6, 6, 8), ["«8» in «Al 8 weken?» klopt pas vanaf 1 januari 2006"]),
        ("Al een week?", (1, 1, 8), ["vanaf 1 januari 2006 klopt «een week» niet meer"]),
        ("Al een maand?", (1, 1, 8), []),
        ("Een kwart?", (25, 25, 8), ["vanaf 1 januari 2006 klopt «Een kwart» niet meer"]),
        ("Al 6 weken (tot 2006)?", (6, 6, 8), []),
        ("Al 6 weken?", (6, 6, 6), []),
        ("Al 5 weken?", (6, 6, 8), []),
    ],
)
def test_a_question_names_the_numbers_of_what_asks_it_on_each_day(wet, said, numbers, found):
    """Also in words, and unless it says since when."""
    rows = zip(("T011", "T013", "T014"), numbers, strict=True)
    made = wet(CONTRACT, *(NORM.format(id=id, number=one, unit="week") for id, one in rows))
    asked = (made.folder / "begrippen.toml").read_text("utf-8")
    asked = re.sub(r"(\[leeftijd\]\n(?:.*\n)*?vraag = ).*", rf'\1"{said}"', asked, count=1)
    (made.folder / "begrippen.toml").write_text(asked, encoding="utf-8")
    told = [(one.bestand, one.regel, one.wat) for one in verlopen(wet("begrippen.toml"))]
    assert [row[:2] for row in told] == [("begrippen.toml", "[leeftijd]")] * len(found)
    assert all(one in row[2] for one, row in zip(found, told, strict=True))
