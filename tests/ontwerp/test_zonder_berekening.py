"""Of what no calculation follows no report says that nobody notices it: nothing is proven of it."""

from types import SimpleNamespace

import pytest

from reintegratie.beleid.voorstellen import ANDERS, NIEUW, NUMMER, VERVALT, Voorstel
from reintegratie.caseload.verslag import deel

FOUND = SimpleNamespace(mensen=SimpleNamespace(niet_berekend=[]), ongemerkt=["trapvergoeding"])


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
