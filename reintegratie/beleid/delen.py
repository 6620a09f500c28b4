"""The parts of a change file, each checked against the lawbook: figures, readings, requirements."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any, NoReturn

from reintegratie.core.errors import OnbekendeParameter, hint, shorten
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.outcome import Eis
from reintegratie.core.parameters import Parameter
from reintegratie.core.readings import resolve
from reintegratie.core.toml import Table
from reintegratie.core.values import as_expression

from .cijfers import ander_cijfer
from .wijziging import Cijfer, Deel, EisVervalt, Lezing

Wrong = Callable[[str], NoReturn]
FRACTIONS = ("kilometer", "procent", "uur", "uur per week")
LOWEST = -100


def cijfer(row: Table, vanaf: date, wet: Wetboek) -> Cijfer:
    """``naam`` with ``waarde`` or ``procent``."""
    name = row.rows["naam"].strip()
    if ("waarde" in row.rows) == ("procent" in row.rows):
        row.refuse("waarde", "Geef «waarde» of «procent», een van de twee.")
    if "waarde" in row.rows:
        return _ander(name, row, "waarde", vanaf, wet)
    parameter = parameter_van(name, wet)
    part = Cijfer(name, vanaf, procent=_percentage(row, parameter))
    ander_cijfer(parameter, part, "")  # says what is wrong with this day
    return part


def _ander(name: str, row: Table, field: str, vanaf: date, wet: Wetboek) -> Cijfer:
    """A figure with the value that stands in a field of the row."""
    parameter = parameter_van(name, wet)

    def wrong(said: str) -> NoReturn:
        row.refuse(field, said)

    part = Cijfer(name, vanaf, _value(row.rows[field], parameter, _example(parameter), wrong))
    ander_cijfer(parameter, part, "")  # says what is wrong with this day
    return part


def parameter_van(name: str, wet: Wetboek) -> Parameter:
    """The figure ``kamer.naam``; raises OnbekendeParameter."""
    room, *_ = name.partition(".")
    known = {
        f"{r}.{n}": p for r, parameters in wet.parameters.items() for n, p in parameters.items()
    }
    if name not in known:
        here = [one for one in known if one.startswith(f"{room}.")]
        raise OnbekendeParameter(name, here or known)
    return known[name]


def _percentage(row: Table, parameter: Parameter) -> Decimal | int:
    given: Decimal | int = row.rows["procent"]
    if not _is_number(given) or given <= LOWEST:
        row.refuse("procent", f"Dit moet een getal boven {LOWEST} zijn.")
    if not (parameter.eenheid or "").startswith("euro"):
        row.refuse("procent", "Een percentage kan alleen bij een bedrag in euro's. Geef «waarde».")
    return given


def _example(parameter: Parameter) -> Any:
    """A value of the register, which shows what kind of value fits."""
    return parameter.waarden[-1].waarde if parameter.waarden else Decimal("0.00")


def _value(given: Any, parameter: Parameter, example: Any, wrong: Wrong) -> Any:
    """The value where it is of the same kind as the example: a figure, a day, a table."""
    if isinstance(example, dict):
        return _table(given, parameter, example, wrong)
    if isinstance(given, dict):
        wrong("Dit cijfer is geen tabel: geef één waarde.")
    if _is_number(example):
        return _number(given, parameter, example, wrong)
    if type(given) is not type(example):
        kind = {bool: "true of false", date: "een datum als 2017-07-01"}
        wrong(f"Dit moet {kind.get(type(example), 'tekst')} zijn.")
    return given


def _table(given: Any, parameter: Parameter, example: dict, wrong: Wrong) -> dict:
    if not isinstance(given, dict) or not given:
        keys = ", ".join(example)
        wrong(f"Dit cijfer is een tabel. Noem de cellen die veranderen: {keys}.")
    for key in given:
        if key not in example:
            keys = ", ".join(example)
            wrong(f"De tabel kent «{shorten(key)}» niet.{hint(key, example)} Mogelijk: {keys}.")
    return {key: _value(value, parameter, example[key], wrong) for key, value in given.items()}


def _number(given: Any, parameter: Parameter, example: Any, wrong: Wrong) -> Any:
    unit = parameter.eenheid or ""
    if not _is_number(given):
        wrong("Dit moet een getal zijn, zonder aanhalingstekens en met een punt.")
    if given < 0 <= example:
        wrong("Dit getal mag niet onder nul zijn.")
    if unit.startswith("euro") and given != round(Decimal(given), 2):
        wrong("Een bedrag heeft hoogstens twee cijfers achter de komma.")
    if type(example) is int and unit not in FRACTIONS and given != int(given):
        wrong(f"Dit moet een heel getal zijn ({unit}).")
    return int(given) if type(example) is int and given == int(given) else given


def _is_number(given: Any) -> bool:
    if isinstance(given, Decimal):
        return given.is_finite()
    return isinstance(given, int) and not isinstance(given, bool)


def lezing(row: Table, vanaf: date, wet: Wetboek) -> Lezing:
    """``conflict`` and ``lezing``, by their names in the register."""
    chosen = {row.rows["conflict"].strip(): row.rows["lezing"].strip()}
    [(question, reading)] = resolve(wet.conflicten, chosen).items()
    return Lezing(question, reading, vanaf)


def eis(row: Table, vanaf: date, wet: Wetboek) -> EisVervalt | Cijfer:
    """A requirement of ``regel``, by ``tekst``, ``nummer`` or ``vindplaats``.

    It is dropped (``vervalt = true``), or its only figure gets the value ``grens``.
    """
    rule = wet.regeling(row.rows["regel"].strip()).op(vanaf)
    number, found = _which(row, rule.trace.outcome.of(Eis))
    if ("grens" in row.rows) == ("vervalt" in row.rows):
        row.refuse("vervalt", "Zeg «vervalt = true» of geef een «grens», een van de twee.")
    if "grens" in row.rows:
        return _ander(_only_figure(row, found), row, "grens", vanaf, wet)
    if not row.rows["vervalt"]:
        row.refuse("vervalt", "Hier kan alleen true staan. Laat de eis anders weg.")
    return EisVervalt(rule.naam, number, found.tekst, vanaf)


def _only_figure(row: Table, requirement: Eis) -> str:
    """The name of the one figure that the requirement asks."""
    refs = as_expression(requirement.voorwaarde).refs
    names = [ref.name for ref in refs if ref.kind == "parameter"]
    if len(names) != 1:
        known = f" Dit zijn: {', '.join(sorted(names))}." if names else ""
        row.refuse(
            "grens", f"Deze eis heeft niet precies één cijfer.{known} Gebruik [[parameter]]."
        )
    return names[0]


def _which(row: Table, eisen: list[Eis]) -> tuple[int, Eis]:
    """The one requirement that the row means, with its number."""
    listed = "; ".join(f"{number}. {one.tekst}" for number, one in enumerate(eisen, start=1))
    found = [
        (number, one)
        for number, one in enumerate(eisen, start=1)
        if row.rows.get("nummer", number) == number
        and row.rows.get("tekst", one.tekst) == one.tekst
        and row.rows.get("vindplaats", one.bron) == one.bron
    ]
    if not {"nummer", "tekst", "vindplaats"} & row.rows.keys() or len(found) != 1:
        which = "Geen eis past hierbij." if not found else "Welke eis bedoelt u?"
        row.refuse("tekst", f"{which} De regel heeft: {listed or 'geen eisen'}.")
    return found[0]


def sleutel(part: Deel) -> tuple:
    """What a part changes, from which day."""
    if isinstance(part, Cijfer):
        return part.naam, part.vanaf
    if isinstance(part, Lezing):
        return part.conflict, part.vanaf
    return part.regel, part.nummer


SOORTEN: dict[str, Callable[[Table, date, Wetboek], Deel]] = {
    "parameter": cijfer,
    "lezing": lezing,
    "eis": eis,
}
