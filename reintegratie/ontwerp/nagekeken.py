"""A draft held to what the law is held to; each fault is told of its own file and line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from reintegratie.core.rules import Regel
from reintegratie.naleving import toetsen, woorden
from reintegratie.naleving.bladzijden import Bladzijde
from reintegratie.naleving.fout import Bevinding, Fout
from reintegratie.naleving.hoofdstuk import Hoofdstuk
from reintegratie.naleving.opvolging import opvolging
from reintegratie.naleving.oude_getallen import oude_getallen
from reintegratie.naleving.regels import over
from reintegratie.naleving.registers import registers
from reintegratie.naleving.strijd import niet_gevraagd
from reintegratie.naleving.verlopen import verlopen
from reintegratie.naleving.wegen import wegen

from .doorgaan import laat_open, verloopt
from .naast import Ontwerp, boeken

TOETS = {
    "beslist": "{bepaling} noemt iemand anders als wie beslist, of niemand",
    "modaliteit": "de woorden van {bepaling} zeggen niet dat dit moet, mag of kan",
    "aard": "{bepaling} geeft geen plicht, recht, verbod of vrijstelling van deze aard",
    "betreft": "{bepaling} gaat over «{over}», en de berekening vraagt daar niet naar",
    "uitzondering": "de uitzondering «{over}» van {bepaling} wordt niet gevraagd",
    "onduidelijk": "{bepaling} laat {over} open, en de berekening vraagt die lezingen niet",
    "getal": "«{over}» van {bepaling} is geen cijfer of voorbeeld, of de grens ligt anders",
}
WEL = "afwijkingen.toml zegt dat de berekening {bepaling} niet volgt ({toets}), en zij doet het wel"

VAN_DE_WET = "de wet, "


def nagekeken(wet: Ontwerp) -> list[tuple[str, str]]:
    """What is wrong with a draft, as the law's own tests would say once it is adopted: where, what.

    What was not in order before it is not of the draft.
    """
    touched, known = _nieuw(wet), wet.basis.regelingen
    old = [one for name in wet.geraakt() if name in known for one in known[name].versies]
    before = {*registers(wet.basis), *woorden.woorden(wet.basis, old)}
    found = [*registers(wet), *woorden.woorden(wet, touched), *_contract(wet), *_bladzijden(wet)]
    left = set(_in_de_registers(wet))
    return [
        (waar(wet.map, one), one.wat) for one in dict.fromkeys(found) if one not in before | left
    ]


def achtergebleven(wet: Ontwerp) -> list[Bevinding]:
    """What the law itself says by a lid that the draft replaces, or in a number that it changes: a
    draft only adds, so that is left to do by hand."""
    books = boeken(wet)[1:]
    return [
        *_in_de_registers(wet),
        *(one for boek in books for find in (wegen, oude_getallen) for one in find(wet, boek)),
    ]


def _in_de_registers(wet: Ontwerp) -> list[Bevinding]:
    """The same of the registers alone."""
    known = set(verlopen(wet.basis))
    stale = dict.fromkeys([*verlopen(wet), *verloopt(wet)])
    found = [*opvolging(wet), *(one for one in stale if one not in known)]
    return [one for one in found if waar(wet.map, one).startswith(VAN_DE_WET)]


def _nieuw(wet: Ontwerp) -> list[Regel]:
    """Every version of the rules that a draft touches."""
    return [one for one in wet.versies if one.wetboek is wet]


def _contract(wet: Ontwerp) -> Iterator[Bevinding]:
    """Where a rule that the draft touches does not follow the text, or is said not to and does."""
    rules = _nieuw(wet)
    for rule in rules:
        known = wet.basis.regelingen.get(rule.naam)
        before = {fault for one in (known.versies if known else ()) for fault in _oneens(one)}
        yield from (over(rule, _gezegd(wet, one)) for one in _op_rij(_oneens(rule) - before))
    modelled = {id: rule for rule in rules for id in rule.bepalingen}
    for id, rule in modelled.items():
        differ = toetsen.van_bepaling(wet, id) ^ toetsen.gezegd_van_bepaling(wet, id)
        yield from (over(rule, _gezegd(wet, one)) for one in _op_rij(differ))


def _oneens(rule: Regel) -> set[Fout]:
    """Where what fails is not what is said to fail."""
    return toetsen.van_regel(rule) ^ toetsen.gezegd_van_regel(rule)


def _op_rij(some: set[Fout]) -> list[Fout]:
    return sorted(some, key=str)


def _gezegd(wet: Ontwerp, fault: Fout) -> str:
    said = WEL if fault in toetsen.verklaard(wet) else TOETS[fault.toets]
    return said.format(**fault._asdict())


def _bladzijden(wet: Ontwerp) -> Iterator[Bevinding]:
    """The chapters of the draft, beside those of the book."""
    own, *elders = boeken(wet)
    for path in sorted(own.rglob("*.ipynb")):
        page = path.relative_to(own).with_suffix("").as_posix()
        yield from Bladzijde(wet, Hoofdstuk(own, page), elders).bevindingen()


def niet_gevraagde_conflicten(wet: Ontwerp) -> Iterator[tuple[str, str]]:
    """Each rule that decides on a place of a conflict without asking it: the rule, the conflict.

    Also on a place that a conflict of the law is yet to name (``laat_open``).
    """
    known = niet_gevraagd(wet.basis, wet.basis.versies)
    for conflict, rules in niet_gevraagd(wet, wet.versies, laat_open(wet)).items():
        for rule in sorted(rules - known.get(conflict, set())):
            yield rule, conflict


def waar(map: Path, one: Bevinding) -> str:
    """The file of the draft, with the line; or that of the law, where the draft has none."""
    for path in sorted(map.glob(one.bestand)):
        lines = path.read_text(encoding="utf-8").splitlines()
        line = next((n for n, said in enumerate(lines, 1) if said.startswith(one.regel)), None)
        if line:
            place = path.relative_to(map).as_posix()
            return f"{place}, regel {line}" if one.regel else place
    return f"{VAN_DE_WET}{one.bestand} {one.regel}"
