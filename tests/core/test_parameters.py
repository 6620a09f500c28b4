"""Dated figures: the day before, the day itself, an ending, and a figure nobody gives."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from reintegratie.core.errors import (
    OnbekendeParameter,
    RegisterFout,
)
from reintegratie.core.parameters import ALTIJD, Parameter, Parameters, Waarde
from reintegratie.core.values import Name, Scalar, unknown

from .invented import LAW

START, CHANGE = date(2001, 5, 1), date(2003, 1, 1)
END = date(2002, 1, 1)
ONE_DAY = timedelta(days=1)


def figures(day, room="fietsbel"):
    """Return the figures of the invented law on a date, or at a moment that is a fact."""
    return Parameters(LAW.parameters, room, day, {})


def missing(name):
    """Return the name of a missing figure of the room ``fietsbel``."""
    return Name("parameter", f"fietsbel.{name}")


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (START, 50),
        (CHANGE - ONE_DAY, 50),
        (CHANGE, Decimal("33.3")),
        (CHANGE + ONE_DAY, Decimal("33.3")),
        (date(2100, 1, 1), Decimal("33.3")),
    ],
)
def test_value_in_force(day, expected):
    """A value holds from its first day until the day before the next one."""
    assert figures(day).deel_van_de_prijs.value == expected


def test_before_its_first_value_a_figure_is_missing():
    """The day before nothing is known, and the reason names the day on which it begins."""
    before = START - ONE_DAY
    assert figures(before).deel_van_de_prijs.missing == {missing("deel_van_de_prijs")}
    assert "1-5-2001" in LAW.parameters["fietsbel"]["deel_van_de_prijs"].reden(before)


def test_figure_without_a_date_holds_as_long_as_its_text():
    """A text that gives no year has its figure on every day."""
    figure = Parameter("maat", "Maat", waarden=(Waarde(ALTIJD, 3, "belwet", "officieel", START),))
    assert figure.op(date.min).waarde == figure.op(date.max).waarde == 3


def test_figure_that_ended_is_missing_from_that_day_on():
    """The last day counts; the day of the ending does not."""
    assert figures(END - ONE_DAY).proefpremie.value == 5
    assert figures(END).proefpremie.missing == {missing("proefpremie")}
    assert LAW.parameters["fietsbel"]["proefpremie"].reden(END) == (
        "Vervallen vanaf 1-1-2002. De proef was voorbij."
    )


def known(vanaf, tot_en_met=None, waarde=1):
    """Return a value of the invented law, known until a last day or until the next value."""
    return Waarde(vanaf, waarde, "belwet/artikel-1", "officieel", vanaf, tot_en_met=tot_en_met)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (START, 1),
        (END - ONE_DAY, 1),
        (END, None),
        (CHANGE - ONE_DAY, None),
        (CHANGE, 2),
    ],
)
def test_gap_between_two_values_is_missing(day, expected):
    """Where nobody knows what came after a value, there is none until the next."""
    gap = Parameter("gat", "Gat", waarden=(known(START, END - ONE_DAY), known(CHANGE, waarde=2)))
    rooms = {"fietsbel": {"gat": gap}}
    for moment in (day, Scalar(day)):
        assert Parameters(rooms, "fietsbel", moment, {}).gat.value == expected
    assert gap.reden(END) == "De bron geeft hiervoor geen cijfer."


@pytest.mark.parametrize("last", [START - ONE_DAY, CHANGE])
def test_last_day_lies_within_the_value(last):
    """A last day before the first, or in the next value, is a fault in the register."""
    with pytest.raises(RegisterFout, match="tot_en_met"):
        Parameter("gat", "Gat", waarden=(known(START, last), known(CHANGE)))


def test_figure_that_no_source_gives_is_missing_and_says_why():
    """A missing amount is never zero."""
    assert figures(START).boete.missing == {missing("boete")}
    fine = LAW.parameters["fietsbel"]["boete"]
    assert (fine.reden(START), fine.wie) == ("De Belwet noemt geen bedrag.", "de koning")


def test_figure_of_another_room():
    """A room may use the figure of another one; a room that does not exist is named."""
    assert figures(START).uit("maat").grens_kind.value == 18
    with pytest.raises(OnbekendeParameter, match="Bedoelde u «maat»"):
        figures(START).uit("mat")


def test_unknown_figure_names_the_nearest():
    """A typing mistake in a rule is met with the name that comes near."""
    with pytest.raises(OnbekendeParameter, match=r"in «fietsbel».*Bedoelde u «boete»"):
        figures(START).boetes


def test_figure_on_another_date():
    """A rule may ask the figure of another day than the peildatum."""
    assert figures(CHANGE).op(START).deel_van_de_prijs.value == 50


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (START, 50),
        (CHANGE - ONE_DAY, 50),
        (CHANGE, Decimal("33.3")),
    ],
)
def test_figure_on_a_date_that_is_a_fact(day, expected):
    """The date may be a fact: the figure follows it."""
    assert figures(CHANGE).op(Scalar(day)).deel_van_de_prijs.value == expected


def test_figure_on_an_unknown_date_waits_for_that_date():
    """Without the date, the date is missing; the figure itself is not."""
    moment = unknown("feit", "koopdatum")
    for name in ("deel_van_de_prijs", "proefpremie"):
        assert getattr(figures(CHANGE).op(moment), name).missing == moment.missing
    assert figures(CHANGE).op(moment).toeslag[Scalar("rood")].missing == moment.missing


def test_figure_before_its_first_date_or_after_its_ending_is_missing():
    """A date that is a fact cannot stop the rule: the figure is missing there."""
    early, late = Scalar(START - ONE_DAY), Scalar(END)
    assert figures(CHANGE).op(early).deel_van_de_prijs.missing == {missing("deel_van_de_prijs")}
    assert figures(CHANGE).op(late).proefpremie.missing == {missing("proefpremie")}
    assert figures(CHANGE).op(Scalar(END - ONE_DAY)).proefpremie.value == 5


def test_every_look_up_is_kept_with_its_date():
    """A receipt and a note can say which figures were used, and on which date."""
    used = {}
    p = Parameters(LAW.parameters, "fietsbel", CHANGE, used)
    p.boete, p.op(START).toeslag, p.uit("maat").grens_kind, p.op(Scalar(START)).toeslag
    assert list(used) == [
        ("fietsbel", "boete", CHANGE),
        ("fietsbel", "toeslag", START),
        ("maat", "grens_kind", CHANGE),
        ("fietsbel", "toeslag", None),
    ]


def value(vanaf=START, waarde=1, graad="officieel"):
    """Return one value of a figure."""
    return Waarde(vanaf, waarde, "belwet", graad, START)


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ({}, "geef waarden of zeg waarom niet"),
        ({"waarden": (value(),), "ontbreekt": "Nergens."}, "geef waarden of zeg waarom niet"),
        ({"waarden": (value(CHANGE), value(START))}, "lopen niet op"),
        ({"waarden": (value(), value())}, "lopen niet op"),
        ({"waarden": (value(),), "eindigt": END}, "waarom eindigt"),
        ({"waarden": (value(), value(CHANGE, {"rood": 1}))}, "tabel"),
    ],
)
def test_register_that_contradicts_itself(row, message):
    """A figure that cannot be trusted stops the build, and says which figure it is."""
    with pytest.raises(RegisterFout, match=f"Parameter x: .*{message}"):
        Parameter("x", "Een cijfer", **row)
