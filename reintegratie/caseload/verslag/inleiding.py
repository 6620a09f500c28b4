"""What a report begins with: from when it holds, how many people notice it, and whose they are."""

from __future__ import annotations

from collections.abc import Iterator

from reintegratie.beleid.verschil import GELIJK, ONZEKER, VERLIEST, WINT
from reintegratie.core.format import number, show
from reintegratie.ontwerp import Ontwerp
from reintegratie.ontwerp.einde import eindigt

from ..ontwerpverslag import Ontwerpverslag
from ..uitslag import Uitslag
from ..vergelijk import HANGT_AF, HELDERDER, VAGER, WISSELT

VANAF = "Dit geldt vanaf {dag}."
NIET_EERDER = "Daarvoor verandert er niets."
OVERGANG = "Wat het doet met wat daarvoor al begon, staat bij wat u nog moet beslissen."
TELLING = (
    "Elk aantal en elk bedrag is één telling, op die dag. Tel bedragen van verschillende "
    "berekeningen niet bij elkaar op: zij kunnen over hetzelfde geld gaan."
)
TERUG = "Het werkt terug tot {dag}: het geldt vanaf een dag waarop het er nog niet is."
BOVENOP = "Hier is gedaan alsof het ontwerp «{titel}» al is vastgesteld."
MERKEN = "Van {wie} {merkt} iets van."
VERZONNEN = (
    "Deze mensen zijn verzonnen: het is altijd dezelfde groep. Reken met een bestand van uw eigen "
    "mensen voor echte aantallen en bedragen."
)
NIET_BEKEND = "Van deze mensen is niet bekend: {wat}. Het ontwerp vraagt dat wel."
NADER = {
    HELDERDER: "Voor {} wordt alleen duidelijk wat geldt.",
    VAGER: "Voor {} hangt wat dan geldt af van hoe u de tekst leest.",
    "anders": "Voor {} is het anders; of dat beter is, is niet te zeggen.",
    HANGT_AF: "Of nog {} het merken, hangt af van hoe u de tekst leest.",
    ONZEKER: "Of nog {} het merken, is niet te zeggen: er ontbreekt een gegeven.",
}
ZEKER = {WINT: "Zeker ergens op vooruit: {}.", VERLIEST: "Zeker ergens op achteruit: {}."}
HOOGSTENS = {
    WINT: "Ergens op vooruit: zeker {}, en hoogstens {} als u de tekst anders leest.",
    VERLIEST: "Ergens op achteruit: zeker {}, en hoogstens {} als u de tekst anders leest.",
}
ALLEBEI = "Allebei: {}."


def inleiding(found: Uitslag) -> Iterator[str]:
    """These sentences."""
    if found.wet.begin:
        begun = isinstance(found, Ontwerpverslag) and found.overgang
        yield f"{VANAF.format(dag=show(found.wet.begin))} {OVERGANG if begun else NIET_EERDER}"
    if isinstance(found.wet, Ontwerp):
        yield from _van_ontwerp(found.wet)
    yield " ".join(_merken(found))
    missing = _niet_bekend(found)
    if missing:
        yield NIET_BEKEND.format(wat=", ".join(missing))
    if found.wet.begin:
        yield TELLING
    if found.mensen.caseload.synthetisch:
        yield VERZONNEN


def _van_ontwerp(wet: Ontwerp) -> Iterator[str]:
    """That it works back, and on which other draft it lies."""
    yield from (TERUG.format(dag=show(one.vanaf)) for one in wet.kop.teksten if one.terugwerkend)
    yield from eindigt(wet)
    if wet.eronder:
        yield BOVENOP.format(titel=wet.eronder.kop.titel)


def _merken(found: Uitslag) -> Iterator[str]:
    """How many people notice something, and of which kind that is."""
    counts = found.mensen.nader()
    many = counts.total() - counts[GELIJK] - counts[ONZEKER] - counts[HANGT_AF]
    yield MERKEN.format(wie=_wie(found, counts.total()), merkt=_merkt(many))
    for kind in (WINT, VERLIEST):
        yield from _zeker(kind, counts[kind] + counts[WISSELT], found.mensen.hoogstens(kind))
    if counts[WISSELT]:
        yield ALLEBEI.format(number(counts[WISSELT]))
    yield from (NADER[kind].format(number(counts[kind])) for kind in NADER if counts[kind])


def _zeker(kind: str, sure: int, most: int) -> Iterator[str]:
    """How many surely gain or lose, and how many under some reading."""
    if sure < most:
        yield HOOGSTENS[kind].format(number(sure), number(most))
    elif sure:
        yield ZEKER[kind].format(number(sure))


def _wie(found: Uitslag, many: int) -> str:
    if found.mensen.caseload.synthetisch:
        return show(many, "verzonnen mensen")
    return f"{show(many, 'mensen')} in het bestand"


def _merkt(many: int) -> str:
    if not many:
        return "merkt niemand er"
    return f"{'merken' if many > 1 else 'merkt'} er {number(many)}"


def _niet_bekend(found: Uitslag) -> list[str]:
    """What is asked anew, and is known of none of these people."""
    new = found.wet.begrippen.keys() - found.wet.basis.begrippen.keys()
    missing = new - {*found.mensen.caseload.tabel.columns}
    return [one.label for name, one in found.wet.begrippen.items() if name in missing]
