"""Every figure has its source and is used; every fact is asked, and judged by whom a text names."""

from __future__ import annotations

from collections.abc import Iterator

from reintegratie.core.errors import OnbekendeBron
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.parameters import Parameter, Waarde

from .fout import Bevinding
from .wie import onbevoegd, onbevoegde_regelgever

ONGEBRUIKT = "geen berekening gebruikt dit cijfer"


def cijfers(law: Wetboek) -> Iterator[Bevinding]:
    """What is wrong with a figure."""
    used = {(room, name) for rule in law.versies for room, name, _ in rule.trace.parameters}
    for room, known in law.parameters.items():
        for name, figure in known.items():
            said = [*_figure(law, room, figure), *([] if (room, name) in used else [ONGEBRUIKT])]
            yield from (
                Bevinding(f"regelingen/{room}/parameters.toml", f"[{name}]", s) for s in said
            )


def _figure(law: Wetboek, room: str, figure: Parameter) -> Iterator[str]:
    for value in figure.waarden:
        yield from _value(law, value)
    for who in sorted(onbevoegde_regelgever(law, room, figure)):
        yield f"geen tekst noemt {who} als wie dit vaststelt"


def _value(law: Wetboek, value: Waarde) -> Iterator[str]:
    try:
        kind = law.vindplaatsen.bron(value.bron).soort
    except OnbekendeBron as fault:
        yield fault.melding
        return
    if value.geverifieerd_tot < value.vanaf:
        yield "«geverifieerd_tot» ligt voor «vanaf»"
    if value.graad == "officieel" != kind:
        yield "een officieel cijfer heeft een officiële bron"


def feiten(law: Wetboek) -> Iterator[Bevinding]:
    """What is wrong with a fact."""
    asked = {name for rule in law.versies for name in rule.feiten}
    for name, concept in law.begrippen.items():
        said = [] if name in asked else ["geen berekening vraagt dit"]
        said += [
            f"geen tekst noemt {who} als wie dit beoordeelt" for who in onbevoegd(law, concept)
        ]
        for one in said:
            yield Bevinding("**/begrippen.toml", f"[{name}]", one)
