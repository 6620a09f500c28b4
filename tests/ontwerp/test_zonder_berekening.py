"""Of what no calculation follows no report says that nobody notices it: nothing is proven of it."""

from types import SimpleNamespace

import pytest

from reintegratie.beleid.voorstellen import ANDERS, NIEUW, NUMMER, VERVALT, Voorstel
from reintegratie.caseload.vergelijk import NIET_OVER_IEMAND
from reintegratie.caseload.verslag import deel

PART = "trapper_overgang"
TITLES = {PART: "Trappers van toen"}


def told(*uncounted):
    """Return what was found of people, where these calculations could not be counted."""
    names = [name for name, why in uncounted if why != NIET_OVER_IEMAND]
    people = SimpleNamespace(niet_berekend=[*uncounted], ongeteld=names)
    return SimpleNamespace(mensen=people, ongemerkt=["trapvergoeding"], titels=TITLES)


FOUND = told()


@pytest.mark.parametrize("kind", [NIEUW, ANDERS, VERVALT])
def test_who_notices_what_is_not_calculated_cannot_be_told(kind):
    assert deel.niemand(FOUND, Voorstel(kind, "Een plicht", (), ())) == deel.GEEN_BEREKENING


@pytest.mark.parametrize(
    ("names", "said"),
    [(("trapvergoeding",), deel.NIEMAND_BEWEZEN), (("trapper_telt",), deel.NIEMAND)],
)
def test_of_a_calculation_it_is_proven_or_counted(names, said):
    assert deel.niemand(FOUND, Voorstel(ANDERS, "Een bedrag", (), names)) == said


def test_what_only_gets_another_number_says_the_same():
    assert deel.niemand(FOUND, Voorstel(NUMMER, "Een lid", (), ())) == deel.ZELFDE


@pytest.mark.parametrize(
    ("why", "names", "said"),
    [
        ("Dat weten wij niet.", (PART,), "Dat weten wij niet."),
        ("Dat weten wij niet.", ("trapper_telt", PART), f"«{TITLES[PART]}» Dat weten wij niet."),
        ("Dat weten wij niet.", ("trapvergoeding", PART), f"«{TITLES[PART]}» Dat weten wij niet."),
        (NIET_OVER_IEMAND, ("trapper_telt", PART), deel.NIEMAND),
    ],
)
def test_where_a_part_could_not_be_counted_no_report_says_that_nobody_notices_it(why, names, said):
    """The other part may well change nothing for these people: that says nothing of this one."""
    assert deel.niemand(told((PART, why)), Voorstel(ANDERS, "Een bedrag", (), names)) == said
