"""The closed list of operations: all that can stand in the graph of a rule.

Each says what it means, what it does with what is unknown, and the kinds of values it takes and
gives. The kinds: ja_nee, getal (whole or decimal), datum, tekst, perioden, and ``alles`` for any.

Four carriers give each operation its meaning, and a test says where one is missing:

* Python, one person: ``on`` below, carried out on ``core.values.Scalar``;
* tables: ``step`` in ``cohort.steps`` (but for lists of periods, which no table can hold);
* JavaScript: ``OPERATIONS`` in ``reintegratie/rekenaar/operations.mjs``;
* the prover: ``MEANINGS`` in ``reintegratie.bewijs.bewerkingen``.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any, NamedTuple

from .. import dates, windows
from ..rounding import round_half_up
from ..values import Expression, as_expression, divide, whole_times

STRICT = (
    "onbekend zodra een van de delen onbekend is; alle ontbrekende namen blijven staan, maar mist "
    "een deel alleen cijfers, dan vallen de delen weg waarin een feit ontbreekt"
)
NEVER = "altijd bekend"


class Operation(NamedTuple):
    """One operation. ``on`` carries it out on any expression; ``carry_out`` knows the others.

    ``strict`` is the function on bare values,
    if it needs all of them.
    """

    meaning: str
    takes: tuple[str, ...]
    gives: str
    unknown: str = STRICT
    detail: str | None = None
    on: Callable[..., Any] | None = None
    strict: Callable[..., Any] | None = None

    def carried_out(self, *parts: Expression) -> Expression:
        """What it gives on these values."""
        if not self.on:
            raise TypeError(f"«{self.meaning}» wordt op een andere manier uitgevoerd")
        return as_expression(self.on(*parts))


def _compare(meaning: str, function: Callable[..., Any], takes: str) -> Operation:
    return Operation(meaning, (takes, takes), "ja_nee", on=function, strict=function)


def _sum(
    meaning: str, function: Callable[..., Any], on: Callable[..., Any] | None = None
) -> Operation:
    return Operation(meaning, ("getal", "getal"), "getal", on=on or function, strict=function)


def _applied(
    meaning: str, function: Callable[..., Any], takes: tuple[str, ...], gives: str
) -> Operation:
    def on(first: Any, *others: Any) -> Any:
        return first.apply(function, *others)

    return Operation(meaning, takes, gives, on=on, strict=function)


LEAVES = {
    "feit": Operation(
        "wat over deze persoon is ingevuld",
        (),
        "alles",
        "onbekend zolang het niet is ingevuld; dan ontbreekt dit feit",
        "de naam van het feit",
    ),
    "peildatum": Operation("de dag waarvoor wordt gerekend", (), "datum", NEVER),
    "vast": Operation("een waarde die in de regel staat", (), "alles", NEVER, "soort en waarde"),
}
FIGURES = {
    "cijfer": Operation(
        "het cijfer dat op deze dag geldt",
        ("datum",),
        "alles",
        "onbekend als geen bron het geeft, of als het vervallen is of nog niet begint; dan "
        "ontbreekt dit cijfer",
        "de naam van het cijfer, als kamer.naam",
    ),
    "tabel": Operation(
        "de tabel die op deze dag geldt, als cijfer dat is gebruikt",
        ("datum",),
        "alles",
        "nooit gebruikt als waarde",
        "de naam van het cijfer, als kamer.naam",
    ),
    "opzoeken": Operation(
        "het cijfer dat op deze dag geldt, en in een tabel het cijfer bij de sleutels",
        ("datum", "alles"),
        "alles",
        "onbekend zodra de dag of een sleutel onbekend is; is er op de dag geen cijfer bij de "
        "sleutels die bekend zijn, ook voor de eerste waarde of buiten de tabel, dan ontbreekt dit "
        "cijfer, wat de andere sleutels ook zijn",
        "de naam van het cijfer, als kamer.naam",
    ),
}
LOGIC = {
    "en": Operation(
        "beide gelden",
        ("ja_nee", "ja_nee"),
        "ja_nee",
        "nee zodra een van beide nee is; anders onbekend zodra een van beide onbekend is",
        on=operator.and_,
    ),
    "of": Operation(
        "een van beide geldt, of beide",
        ("ja_nee", "ja_nee"),
        "ja_nee",
        "ja zodra een van beide ja is; anders onbekend zodra een van beide onbekend is",
        on=operator.or_,
    ),
    "niet": Operation("het tegendeel", ("ja_nee",), "ja_nee", on=operator.invert),
    "kies": Operation(
        "het tweede waar het eerste geldt, anders het derde",
        ("ja_nee", "alles", "alles"),
        "alles",
        "alleen het gekozen deel telt; is de voorwaarde onbekend, dan is de waarde bekend als "
        "beide delen bekend en gelijk zijn, en ontbreken anders de namen van alle drie; mist de "
        "voorwaarde alleen cijfers, dan alleen die, en missen beide delen alleen cijfers, dan "
        "alleen de namen van die delen",
        on=lambda condition, yes, no: condition.choose(yes, no),
    ),
    "bekend_of": Operation(
        "het eerste, of het tweede waar voor het eerste alleen een cijfer ontbreekt",
        ("alles", "alles"),
        "alles",
        "een ontbrekend feit valt niet terug op het tweede; is geen van beide bekend, dan "
        "ontbreken de namen van beide",
        on=lambda one, other: one.known_or(other),
    ),
    "lezing": Operation(
        "de waarde van de gekozen lezing; zonder keuze wordt elke lezing uitgerekend waar de "
        "waarden verschillen",
        ("alles",),
        "alles",
        "zoals de gekozen lezing; twee onbekende waarden zijn gelijk als dezelfde namen ontbreken",
        "het conflict en de namen van de lezingen, in de volgorde van de delen",
    ),
}
COMPARISONS = {
    "==": _compare(
        "is gelijk aan; waarden van een andere soort zijn nooit gelijk", operator.eq, "alles"
    ),
    "!=": _compare("is niet gelijk aan", operator.ne, "alles"),
    "<": _compare("is minder of eerder dan", operator.lt, "alles"),
    "<=": _compare("is hoogstens, of niet later dan", operator.le, "alles"),
    ">=": _compare("is minstens, of niet eerder dan", operator.ge, "alles"),
    ">": _compare("is meer of later dan", operator.gt, "alles"),
    "een_van": Operation(
        "is een van de genoemde keuzes",
        ("tekst",),
        "ja_nee",
        detail="de keuzes, op alfabet",
    ),
}
SUMS = {
    "+": _sum("opgeteld bij, in 28 cijfers", operator.add),
    "-": _sum("verminderd met, in 28 cijfers", operator.sub),
    "*": _sum("keer, in 28 cijfers", operator.mul),
    "/": _sum(
        "gedeeld door, in 28 cijfers; delen door nul is een fout: DelenDoorNul",
        divide,
        operator.truediv,
    ),
    "//": _sum(
        "hoe vaak het tweede geheel in het eerste past, na afronding van het quotiënt op 1E-15; "
        "delen door nul is een fout: DelenDoorNul",
        whole_times,
        operator.floordiv,
    ),
    "kleinste": _applied(
        "het kleinste; het eerste als ze gelijk zijn", min, ("alles", "alles"), "alles"
    ),
    "grootste": _applied(
        "het grootste; het eerste als ze gelijk zijn", max, ("alles", "alles"), "alles"
    ),
    "afgerond": _applied(
        "afgerond op een veelvoud van het tweede, een half naar boven (weg van nul), na afronding "
        "op 1E-15",
        round_half_up,
        ("getal", "getal"),
        "getal",
    ),
}
DAYS = {
    "plus_dagen": _applied("zoveel dagen later", dates.add_days, ("datum", "getal"), "datum"),
    "plus_weken": _applied("zoveel weken later", dates.add_weeks, ("datum", "getal"), "datum"),
    "plus_maanden": _applied(
        "zoveel maanden later, hoogstens de laatste dag van die maand",
        dates.add_months,
        ("datum", "getal"),
        "datum",
    ),
    "plus_jaren": _applied(
        "zoveel jaren later; 29 februari wordt zo nodig 28 februari",
        dates.add_years,
        ("datum", "getal"),
        "datum",
    ),
    "laatste_dag": _applied(
        "de laatste dag van zoveel maanden waarvan het eerste de eerste dag is",
        dates.last_day,
        ("datum", "getal"),
        "datum",
    ),
    "dagen_tussen": _applied(
        "de dagen van de eerste tot de tweede dag", dates.days_between, ("datum", "datum"), "getal"
    ),
    "hele_maanden_tussen": _applied(
        "de hele maanden die voorbij zijn", dates.months_between, ("datum", "datum"), "getal"
    ),
    "hele_jaren_tussen": _applied(
        "de hele jaren die voorbij zijn", dates.years_between, ("datum", "datum"), "getal"
    ),
    "eerste_dag_van_jaar": _applied("1 januari van dat jaar", dates.new_year, ("datum",), "datum"),
    "jaar": _applied("het jaartal van de dag", dates.year_of, ("datum",), "getal"),
}
PERIODS = {
    "eerste_gebruik": _applied(
        "de eerste dag van de lijst; zonder perioden de dag zelf",
        windows.first_use,
        ("perioden", "datum"),
        "datum",
    ),
    "venster_na_gebruik": _applied(
        "het begin van het venster van zoveel maanden op de dag, als elk eerste gebruik na een "
        "venster er een opent",
        windows.window_after_use,
        ("perioden", "datum", "getal"),
        "datum",
    ),
    "aansluitend_venster": _applied(
        "het begin van het venster van zoveel maanden op de dag, als de vensters vanaf de eerste "
        "dag op elkaar aansluiten",
        windows.adjoining_window,
        ("datum", "datum", "getal"),
        "datum",
    ),
    "vensters_voorbij": _applied(
        "hoeveel vensters van zoveel maanden sinds de eerste dag op de tweede dag voorbij zijn",
        windows.windows_over,
        ("datum", "datum", "getal"),
        "getal",
    ),
    "kalendermaanden_binnen": _applied(
        "het aantal kalendermaanden met een dag uit de lijst, van de eerste tot en met de "
        "laatste dag",
        windows.calendar_months_within,
        ("perioden", "datum", "datum"),
        "getal",
    ),
    "maanden_op_datum_binnen": _applied(
        "de lengte van de lijst in maanden van datum tot datum, van de eerste tot en met de "
        "laatste dag; dertig losse dagen zijn een maand",
        windows.months_by_date_within,
        ("perioden", "datum", "datum"),
        "getal",
    ),
}
OPERATIONS: dict[str, Operation] = {
    **LEAVES,
    **FIGURES,
    **LOGIC,
    **COMPARISONS,
    **SUMS,
    **DAYS,
    **PERIODS,
}


class _Functions(dict[Callable[..., Any], str]):
    """The operation of each function; one that stands in no graph has no meaning elsewhere."""

    def __missing__(self, function: Callable[..., Any]) -> str:
        raise TypeError(f"«{function.__name__}» staat niet in de lijst van bewerkingen")


BY_FUNCTION: dict[Callable[..., Any], str] = _Functions(
    {one.strict: name for name, one in OPERATIONS.items() if one.strict}
)
