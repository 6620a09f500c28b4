"""What the registers and the tests of the law ask of a draft that is adopted."""

from __future__ import annotations

from collections.abc import Iterator

from reintegratie.beleid import richting
from reintegratie.core import cited
from reintegratie.naleving.fout import Bevinding
from reintegratie.ontwerp.doorgaan import laat_open, niets_over
from reintegratie.ontwerp.naast import Ontwerp
from reintegratie.ontwerp.nagekeken import niet_gevraagde_conflicten
from reintegratie.ontwerp.verschil import NIEUW, berekeningen

from . import wegwijzer
from .plek import Rij, in_de_wet, in_het_project

TELLING = "tests/test_registers.py"
NIET_GEVRAAGD = "Zeg waarom «{regel}» de lezingen van {conflict} niet vraagt."
LAAT_OPEN = (
    "Noem «{plek}» ook bij [{conflict}]: haar contract laat die vraag open. De dagen ervoor "
    "blijven wat zij waren."
)
RICHTING = "Zeg bij «{naam}» voor wie meer gunstig is."


def werk(wet: Ontwerp, left: list[Bevinding]) -> Iterator[Rij]:
    """How much there is, what is new, and what a rule does not ask.

    ``left`` is what the law still says by a lid that is replaced.
    """
    if in_het_project(wet, TELLING):  # who keeps another law has no such test
        yield TELLING, f"Er zijn nu {_hoeveel(wet)}."
    yield from _nieuwe_regels(wet)
    yield from wegwijzer.werk(wet, left)
    yield from _opengelaten(wet)
    for rule, conflict in niet_gevraagde_conflicten(wet):
        yield "tests/test_conflicts.py", NIET_GEVRAAGD.format(regel=rule, conflict=conflict)


def _opengelaten(wet: Ontwerp) -> Iterator[Rij]:
    """Each new place that a question of the law is to name too, where that goes on.

    One that came in the place of a lid that it names is told of with that.
    """
    known = wet.basis.conflicten
    for conflict, places in laat_open(wet).items():
        named = known[conflict].vindplaatsen if conflict in known else ()
        for place in places if named and not niets_over(wet, named, places) else ():
            if not cited.takes_over(wet, place, named):
                said = LAAT_OPEN.format(plek=place, conflict=conflict)
                yield in_de_wet(wet, "conflicten.toml"), said


def _hoeveel(wet: Ontwerp) -> str:
    many = sum("/" not in id for id in wet.conflicten)
    before = sum("/" not in id for id in wet.basis.conflicten)
    more = f" en {many} conflicten" if many > before else ""
    return f"{len(wet.bepalingen)} bepalingen{more}"


def _nieuwe_regels(wet: Ontwerp) -> Iterator[Rij]:
    known = richting.van_wet(wet)
    for name, _, kind in berekeningen(wet):
        if kind == NIEUW and name not in known:
            yield in_de_wet(wet, "beleid/richting.toml"), RICHTING.format(naam=name)
    for room in wet.kamers.keys() - wet.basis.kamers.keys():
        yield "book/voorbeelden.ipynb", f'Zet er de voorbeelden bij: overzicht("{room}").'
