"""Every conflict leaves a choice, is computed, and is open in the text of some provision."""

from __future__ import annotations

from collections.abc import Iterator

from reintegratie.core.lawbook import Wetboek
from reintegratie.core.readings import Conflict

from .fout import Bevinding

FILE = "conflicten.toml"


def conflicten(law: Wetboek) -> Iterator[Bevinding]:
    """What a conflict lacks."""
    asked = {name for rule in law.versies for name in rule.conflicten}
    open_ = {one.conflict for norms in law.contract.values() for n in norms for one in n.open}
    seen = {name.partition("/")[0] for name in open_ if name}
    for id, one in law.conflicten.items():
        for said in _lacks(law, one, id in asked, one.nummer in seen):
            yield Bevinding(FILE, f"[{one.nummer}]", said)


def _lacks(law: Wetboek, one: Conflict, asked: bool, seen: bool) -> Iterator[str]:
    if len(one.lezingen) == 1:
        yield "een conflict heeft twee lezingen of meer, of geen enkele"
    if one.lezingen and asked == bool(one.niet_berekend):
        yield "een berekening vraagt dit conflict, of «niet_berekend» zegt waarom geen dat doet"
    if one.volgt and one.volgt not in law.conflicten:
        yield f"er is geen conflict {one.volgt}, waarop dit volgt"
    if not seen:
        yield "in geen contract staat dit open"
    for place in one.vindplaatsen:
        if not law.vindplaatsen.bron(place).in_boek:
            yield f"{place} heeft geen bladzijde in het boek"
