"""The parts of a change file, each checked against the lawbook: figures, readings, requirements."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NoReturn

from reintegratie.core.errors import OnbekendeParameter, hint, shorten
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.outcome import Eis
from reintegratie.core.parameters import Parameter
from reintegratie.core.readings import resolve
from reintegratie.core.values import as_expression

from .cijfers import ander_cijfer
from .wijziging import Cijfer, Deel, EisVervalt, Lezing

if TYPE_CHECKING:
    from .lezen import Plaats

Wrong = Callable[[str], NoReturn]
FRACTIONS = ("kilometer", "procent", "uur", "uur per week")
LOWEST = -100


def cijfer(row: dict, vanaf: date, wet: Wetboek, place: Plaats) -> Cijfer:
    """``naam`` with ``waarde`` or ``procent``."""
    name = _required(row, "naam", place)
    if ("waarde" in row) == ("procent" in row):
        place.fout("waarde", "Geef «waarde» of «procent», een van de twee.")
    if "waarde" in row:
        return _ander(name, row, "waarde", vanaf, wet, place)
    parameter = parameter_van(name, wet)
    part = Cijfer(name, vanaf, procent=_percentage(row["procent"], parameter, place))
    ander_cijfer(parameter, part, "")  # says what is wrong with this day
    return part


def _ander(name: str, row: dict, field: str, vanaf: date, wet: Wetboek, place: Plaats) -> Cijfer:
    """A figure with the value that stands in a field of the row."""
    parameter = parameter_van(name, wet)

    def wrong(said: str) -> NoReturn:
        place.fout(field, said)

    part = Cijfer(name, vanaf, _value(row[field], parameter, _example(parameter), wrong))
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


def _percentage(given: Any, parameter: Parameter, place: Plaats) -> Decimal | int:
    if not _is_number(given) or given <= LOWEST:
        place.fout("procent", f"Dit moet een getal boven {LOWEST} zijn.")
    if not (parameter.eenheid or "").startswith("euro"):
        place.fout("procent", "Een percentage kan alleen bij een bedrag in euro's. Geef «waarde».")
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


def lezing(row: dict, vanaf: date, wet: Wetboek, place: Plaats) -> Lezing:
    """``conflict`` and ``lezing``, by their names in the register."""
    conflict, reading = _required(row, "conflict", place), _required(row, "lezing", place)
    [(question, chosen)] = resolve(wet.conflicten, {conflict: reading}).items()
    return Lezing(question, chosen, vanaf)


def eis(row: dict, vanaf: date, wet: Wetboek, place: Plaats) -> EisVervalt | Cijfer:
    """A requirement of ``regel``, by ``tekst``, ``nummer`` or ``vindplaats``.

    It is dropped (``vervalt = true``), or its only figure gets the value ``grens``.
    """
    rule = wet.regeling(_required(row, "regel", place))
    number, found = _which(row, rule.trace.outcome.of(Eis), place)
    if ("grens" in row) == ("vervalt" in row):
        place.fout("vervalt", "Zeg «vervalt = true» of geef een «grens», een van de twee.")
    if "grens" in row:
        names = [
            ref.name for ref in as_expression(found.voorwaarde).refs if ref.kind == "parameter"
        ]
        if len(names) != 1:
            known = f" Dit zijn: {', '.join(sorted(names))}." if names else ""
            place.fout(
                "grens", f"Deze eis heeft niet precies één cijfer.{known} Gebruik [[parameter]]."
            )
        return _ander(names[0], row, "grens", vanaf, wet, place)
    if row["vervalt"] is not True:
        place.fout("vervalt", "Hier kan alleen true staan. Laat de eis anders weg.")
    return EisVervalt(rule.naam, number, found.tekst, vanaf)


def _which(row: dict, eisen: list[Eis], place: Plaats) -> tuple[int, Eis]:
    """The one requirement that the row means, with its number."""
    listed = "; ".join(f"{number}. {one.tekst}" for number, one in enumerate(eisen, start=1))
    found = [
        (number, one)
        for number, one in enumerate(eisen, start=1)
        if row.get("nummer", number) == number
        and row.get("tekst", one.tekst) == one.tekst
        and row.get("vindplaats", one.bron) == one.bron
    ]
    if not {"nummer", "tekst", "vindplaats"} & row.keys() or len(found) != 1:
        which = "Geen eis past hierbij." if not found else "Welke eis bedoelt u?"
        place.fout("tekst", f"{which} De regel heeft: {listed or 'geen eisen'}.")
    return found[0]


def _required(row: dict, field: str, place: Plaats) -> str:
    given = row.get(field)
    if not isinstance(given, str) or not given.strip():
        place.fout(field, "Dit veld moet er staan, als tekst tussen aanhalingstekens.")
    return given.strip()


def sleutel(part: Deel) -> tuple:
    """What a part changes, from which day."""
    if isinstance(part, Cijfer):
        return part.naam, part.vanaf
    if isinstance(part, Lezing):
        return part.conflict, part.vanaf
    return part.regel, part.nummer


SOORTEN = {
    "parameter": (cijfer, ("naam", "waarde", "procent", "vanaf")),
    "lezing": (lezing, ("conflict", "lezing", "vanaf")),
    "eis": (eis, ("regel", "tekst", "nummer", "vindplaats", "vervalt", "grens", "vanaf")),
}
