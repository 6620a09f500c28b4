"""A rule is given what it names, and its provisions follow from the places that it cites."""

import pytest

from reintegratie.core import BEREKEND, Bedrag, Eis, Kanttekening, Uitkomst, regel
from reintegratie.core.errors import RegisterFout
from reintegratie.core.rules import Regel

from .invented import LAW, ask

LID_1 = "belwet/artikel-1#lid-1"
LID_2 = "belwet/artikel-1#lid-2"
ARTIKEL_2 = "belwet/artikel-2"


def says(*parts):
    """Return an outcome of these parts."""
    return Uitkomst(BEREKEND, *parts, gevolg="Klaar.", anders="Nee.")


def found(function):
    """Return the function as a rule of the invented law."""
    return Regel(function.__name__, "fietsbel", function, LAW)


def test_a_rule_is_given_what_it_names():
    def facts_only(f):
        return says(Bedrag("prijs", f.prijs, LID_1))

    def readings_and_figures(lezing, p):
        return says(Bedrag("som", lezing("V01", twaalf=1, dertien=2) + p.boete, LID_1))

    def nothing():
        return says(Bedrag("niets", 0, LID_1))

    assert ask(facts_only, prijs=2).resultaten == {"prijs": 2}
    assert ask(readings_and_figures).ontbrekende_parameters == ["fietsbel.boete"]
    assert ask(nothing).resultaten == {"niets": 0}


def test_a_rule_that_names_what_it_is_not_given_is_refused():
    def misspelt(f, lezingen):
        return says(Bedrag("prijs", f.prijs, LID_1))

    with pytest.raises(RegisterFout, match=r"misspelt: «lezingen» .* Bedoelde u «lezing»"):
        ask(misspelt)


def test_the_provisions_are_those_that_the_parts_cite_in_the_order_of_the_ledger():
    def cites(f):
        return says(
            Bedrag("prijs", f.prijs, ARTIKEL_2),
            Bedrag("toeslag", f.prijs, "belwet/artikel-9"),
            Eis("oud genoeg", f.leeftijd >= 12, LID_1),
        )

    assert found(cites).bepalingen == ("T001", "T003")


def test_a_note_only_refers_to_a_provision_unless_the_rule_names_it():
    def notes():
        return says(Bedrag("niets", 0, ARTIKEL_2), Kanttekening("Zie ook lid 1.", bron=LID_1))

    assert found(regel(notes)).bepalingen == ("T003",)
    assert found(regel(ook=("T001",))(notes)).bepalingen == ("T001", "T003")


def test_a_provision_that_is_not_in_the_ledger_is_refused():
    @regel(ook=("T100",))
    def nowhere():
        return says(Bedrag("niets", 0, LID_2))

    with pytest.raises(RegisterFout, match=r"nowhere: T100 bestaat niet. Bedoelde u"):
        assert found(nowhere).bepalingen
