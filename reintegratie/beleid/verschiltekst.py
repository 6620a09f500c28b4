"""What a change does to the text of the registers, as lines with a minus and a plus."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import singledispatch
from typing import Any, NamedTuple

from reintegratie.core.cells import changed
from reintegratie.core.format import show
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.parameters import Parameter, Waarde
from reintegratie.core.toml import written

from . import verwoording as op
from .anders import AndereWet
from .watals import WatAls
from .wijziging import Cijfer, EisVervalt, Lezing, Wijziging


class Regeltekst(NamedTuple):
    """One place that changes: where, what stood there and its source, what stands there then."""

    waar: str
    was: str
    bron: str
    wordt: str


@singledispatch
def teksten(wet: AndereWet) -> list[Regeltekst]:
    """Every place that is altered, in order; each kind of other law says so for itself."""
    raise NotImplementedError(type(wet).__name__)


@teksten.register
def _van_wijzigingen(wet: WatAls) -> list[Regeltekst]:
    rows: list[Regeltekst] = []
    law: Wetboek = wet.basis
    for number, change in enumerate(wet.wijzigingen, start=1):
        after = WatAls(wet.basis, *wet.wijzigingen[:number])
        for part in change.delen:
            rows += KINDEN[type(part)](part, law, after)
        law = after
    return rows


def als_tekst(wet: AndereWet) -> str:
    """What a change does to the text of the registers: a heading, a minus, a plus, with the source.

    >>> from reintegratie.beleid import wat_als
    >>> law = wat_als('''titel = "Verder weg"
    ... vanaf = 2017-07-01
    ... [[parameter]]
    ... naam = "e_bike.minimale_afstand"
    ... waarde = 15
    ... ''')
    >>> for line in als_tekst(law).splitlines()[:3]:
    ...     print(line)
    Kleinste afstand tussen huis en werk
      - 12 kilometer [Bijlage 8, reiskosten en e bike, voorwaarden]
      + 15 kilometer vanaf 1 juli 2017
    """
    lines: list[str] = []
    for row in teksten(wet):
        source = f" [{row.bron}]" if row.bron else ""
        lines += [row.waar, f"  - {row.was}{source}", f"  + {row.wordt}"]
    return "\n".join(lines) or "Er verandert niets."


def _cijfer(part: Cijfer, law: Wetboek, after: WatAls) -> Iterator[Regeltekst]:
    room, _, name = part.naam.partition(".")
    old, new = law.parameters[room][name], after.parameters[room][name]
    values = [value for value in new.waarden if value.vanaf >= part.vanaf]
    later = (one.vanaf for one in old.waarden if one.vanaf > values[-1].vanaf)  # that it overrides
    return van_cijfer(old, [*values, *(replace(values[-1], vanaf=day) for day in later)], law)


def van_cijfer(old: Parameter, values: Iterable[Waarde], law: Wetboek) -> Iterator[Regeltekst]:
    """A figure of the law with these values in it."""
    for value in values:
        before = _before(old, value)
        for keys, was, wordt in changed(before and before.cijfer, value.cijfer):
            yield Regeltekst(
                ", ".join([old.omschrijving, *keys]),
                show(was, old.eenheid) if was is not None else _absent(old, value.vanaf),
                law.vindplaatsen.tekst(before.bron) if before else "",
                _becomes(wordt, old, value.vanaf),
            )


def _becomes(wordt: Any, parameter: Parameter, day: date) -> str:
    """What a figure or a cell is from a day on; a row of a table may go."""
    if wordt is None:
        return op.GONE_FROM.format(dag=show(day))
    said = op.DAY_FROM if isinstance(wordt, date) else op.VALUE_FROM
    return said.format(waarde=show(wordt, parameter.eenheid), dag=show(day))


def _absent(parameter: Parameter, day: date) -> str:
    """Why there was no figure on a day."""
    if parameter.waarden and day < parameter.waarden[0].vanaf:
        return op.NOT_YET_A_FIGURE.format(dag=show(parameter.waarden[0].vanaf))
    return parameter.reden(day)


def _before(parameter: Parameter, value: Waarde) -> Waarde | None:
    """What was in force on the day on which the new value starts."""
    if not parameter.waarden or value.vanaf < parameter.waarden[0].vanaf:
        return None
    return parameter.op(value.vanaf)


def _lezing(part: Lezing, law: Wetboek, after: WatAls) -> Iterator[Regeltekst]:
    conflict = law.conflicten[part.conflict]
    chosen = law.chosen_on(part.vanaf).get(part.conflict) if isinstance(law, WatAls) else None
    was = conflict.lezingen[chosen] if chosen else op.EVERY_READING
    yield Regeltekst(
        conflict.titel,
        was,
        "",
        op.READING_FROM.format(lezing=conflict.lezingen[part.lezing], dag=show(part.vanaf)),
    )


def _eis(part: EisVervalt, law: Wetboek, after: WatAls) -> Iterator[Regeltekst]:
    rule = after.basis.regeling(part.regel).op(part.vanaf)
    yield Regeltekst(
        rule.titel,
        f"eis: {part.tekst}",
        "",
        f"deze eis vervalt vanaf {show(part.vanaf)}",
    )


Verteller = Callable[[Any, Wetboek, WatAls], Iterator[Regeltekst]]
KINDEN: dict[type, Verteller] = {
    Cijfer: _cijfer,
    Lezing: _lezing,
    EisVervalt: _eis,
}


def als_toml(change: Wijziging) -> str:
    """The change as a file that ``lees`` reads back to the same change.

    >>> from datetime import date
    >>> from reintegratie.beleid.wijziging import Cijfer, Wijziging
    >>> part = Cijfer("e_bike.minimale_afstand", date(2017, 7, 1), 15)
    >>> print(als_toml(Wijziging("Verder weg", (part,))), end="")
    titel = "Verder weg"
    <BLANKLINE>
    [[parameter]]
    naam = "e_bike.minimale_afstand"
    waarde = 15
    vanaf = 2017-07-01
    """
    lines = [f"titel = {written(change.titel)}"]
    lines += [f"toelichting = {written(change.toelichting)}"] if change.toelichting else []
    for part in change.delen:
        kind, fields = _fields(part)
        lines += [
            "",
            f"[[{kind}]]",
            *(f"{key} = {written(value)}" for key, value in fields.items()),
            f"vanaf = {part.vanaf.isoformat()}",
        ]
    return "\n".join(lines) + "\n"


def _fields(part: Cijfer | Lezing | EisVervalt) -> tuple[str, dict[str, Any]]:
    if isinstance(part, Lezing):
        return "lezing", {"conflict": part.conflict, "lezing": part.lezing}
    if isinstance(part, EisVervalt):
        return "eis", {"regel": part.regel, "nummer": part.nummer, "vervalt": True}
    if part.procent is not None:
        return "parameter", {"naam": part.naam, "procent": part.procent}
    return "parameter", {"naam": part.naam, "waarde": part.waarde}
