"""A change of a few figures is told by proposal too: each file is one."""

import pytest

from reintegratie.beleid import teken
from reintegratie.beleid.lezen import lees
from reintegratie.beleid.voorstellen import voorstellen
from reintegratie.beleid.watals import WatAls
from reintegratie.caseload.uitslag import Uitslag
from reintegratie.caseload.vergelijk import vergelijk_mensen
from reintegratie.caseload.verslag.secties import verslagbeeld
from tests.core.invented import LAW

from .conftest import HEAD, PARTS, PERCENTAGE, READING, law

FIGURE = '[[parameter]]\nnaam = "trapper.grens"\nwaarde = 30\nvanaf = 2006-01-01\n'


def test_each_file_is_a_proposal_with_its_own_calculations():
    both = WatAls(LAW, *(lees(HEAD + one, LAW) for one in (PERCENTAGE, FIGURE)))
    assert [one.berekeningen for one in voorstellen(both)] == [
        ("belvergoeding",),
        ("trapvergoeding",),
    ]
    assert [{place.titel for place in one.plaatsen} for one in voorstellen(both)] == [
        {"Deel van de prijs"},
        {"Leeftijdsgrens"},
    ]


def test_a_figure_is_told_in_one_line_and_a_reading_in_words():
    [found] = voorstellen(law(*PARTS))
    figure, _, reading, requirement = found.plaatsen
    assert figure.in_een_regel.startswith("Deel van de prijs: nu 50%, dan 80% vanaf ")
    assert reading.in_een_regel == "" and reading.dan.startswith("Vanaf 13 jaar.")
    assert requirement.in_een_regel.endswith("dan deze eis vervalt vanaf 1 juli 2001.")


STAYS = "Vraag 1. Vanaf welke leeftijd? (bij voorstel 1; deze vraag was er al)"


@pytest.mark.parametrize(
    ("parts", "asked"),
    [(PARTS, "Er is geen vraag"), ([PERCENTAGE], STAYS), ([READING], "Dan niet meer")],
)
def test_a_report_of_a_change_tells_who_notices_it_and_what_it_leaves_open(people, parts, asked):
    wet = law(*parts)
    found = Uitslag(wet, vergelijk_mensen(wet, people, "2001-07-01"), None)
    said = teken.tekst(verslagbeeld(found))
    for one in ("1. ANDERS: PROEF", "Wie het precies merkt", "Belvergoeding", asked):
        assert one in said, one
