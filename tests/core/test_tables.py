"""Figures that depend on something: ``p.tabel[f.keuze]``."""

from datetime import date
from decimal import Decimal

from reintegratie.core.parameters import Parameter, Parameters, Waarde
from reintegratie.core.values import Name, Scalar, unknown

START, CHANGE, END = date(2001, 5, 1), date(2003, 1, 1), date(2004, 1, 1)
KIND, AGE, MOMENT = unknown("feit", "soort"), unknown("feit", "leeftijd"), unknown("feit", "dag")
OUTSIDE = {Name("parameter", "kamer.tarief")}

OLD = {"kort": {"15": Decimal("1.5"), "16": 2}, "lang": {"15": 3, "16": 4}}
NEW = {"kort": {"15": 10, "16": 20}, "lang": {"15": 30, "16": 40}}
TARIFF = Parameter(
    "tarief",
    "Tarief",
    eindigt=END,
    einde_reden="Klaar.",
    waarden=tuple(
        Waarde(day, rows, "belwet", "officieel", day) for day, rows in ((START, OLD), (CHANGE, NEW))
    ),
)


def tariff(day):
    """Return the table on a date, or at a moment that is a fact."""
    return Parameters({"kamer": {"tarief": TARIFF}}, "kamer", day, {}).tarief


def test_cell_of_two_keys():
    """A choice and a number may both be keys; a cell is an exact figure."""
    assert tariff(START)["kort", 15].value == Decimal("1.5")
    assert tariff(START)[Scalar("lang"), Scalar(16)].value == 4
    assert tariff(CHANGE)[Scalar("lang"), Scalar(16)].value == 40


def test_cell_at_a_moment_that_is_a_fact():
    """The table follows the date; before its beginning and after its end it is missing."""
    found = {day: tariff(Scalar(day))["kort", 15] for day in (START, CHANGE, END, date(2000, 1, 1))}
    assert found[START].value == Decimal("1.5")
    assert found[CHANGE].value == 10
    assert found[END].missing == found[date(2000, 1, 1)].missing == OUTSIDE


def test_outside_the_table_the_figure_is_missing():
    """A key that the source does not name has no figure, and no neighbour's figure."""
    assert tariff(START)["kort", 17].missing == OUTSIDE
    assert tariff(START)["midden", 15].missing == OUTSIDE


def test_unknown_key_waits_for_that_fact_only():
    """While the key is unknown nobody can say that the figure is missing."""
    assert tariff(START)[KIND, 15].missing == KIND.missing
    assert tariff(START)["kort", AGE].missing == AGE.missing
    assert tariff(START)[KIND, AGE].missing == KIND.missing | AGE.missing
    assert tariff(MOMENT)[KIND, 15].missing == KIND.missing | MOMENT.missing


def test_table_that_ended_is_missing_for_every_key():
    """After its ending a table can still be asked: the figure is missing."""
    assert tariff(END)["kort", 15].missing == OUTSIDE
    assert tariff(END)[KIND, 15].missing == tariff(END)[KIND, AGE].missing == OUTSIDE


def test_a_key_outside_the_table_says_enough():
    """Nobody needs to give the other key; with a key of the table it may still be one of it."""
    assert tariff(START)["midden", AGE].missing == OUTSIDE
    assert tariff(START)[KIND, 17].missing == OUTSIDE
    assert tariff(START)[KIND, 15].missing == KIND.missing
    assert tariff(MOMENT)["midden", 17].missing == MOMENT.missing


def test_key_and_table_are_looked_at():
    """A step shows the facts it chose by, and the figure."""
    found = tariff(START)[KIND, 15]
    assert found.refs == KIND.missing | OUTSIDE
