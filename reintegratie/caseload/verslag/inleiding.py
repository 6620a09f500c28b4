"""What a report begins with: from when it holds, how many people notice it, and whose they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from reintegratie.beleid.verschil import ANDERS, GELIJK, ONZEKER, VERLIEST, WINT
from reintegratie.core.format import number, show
from reintegratie.core.readings import that_matter
from reintegratie.ontwerp import Ontwerp
from reintegratie.ontwerp.einde import eindigt

from ..nader import HANGT_AF, HELDERDER, WISSELT, hoogstens, nader
from ..nader import ZEKER as ZEKER_SOORTEN
from ..ontwerpverslag import Ontwerpverslag
from ..uitslag import Uitslag
from .vragen import telbaar

VANAF = "Wordt dit vastgesteld, dan geldt het vanaf {dag}."
NIET_EERDER = "Daarvoor verandert er niets."
OVERGANG = "Wat het doet met wat daarvoor al begon, staat bij elk voorstel."
TERUG = "Het werkt terug tot {dag}: het geldt vanaf een dag waarop het er nog niet is."
BOVENOP = "Hier is gedaan alsof het ontwerp «{titel}» al is vastgesteld."
WIE = "Zo verandert het voor {wie}:"
VERZONNEN = (
    "Deze mensen zijn verzonnen, ook hoe vaak iets bij hen voorkomt. Reken met een bestand van uw "
    "eigen mensen voor echte aantallen en bedragen."
)
NIET_BEKEND = "Van deze mensen is niet bekend: {wat}. Het ontwerp vraagt dat wel."
TELLING = (
    "Elk aantal en elk bedrag is één telling op {dag}, geen bedrag per jaar. Opgetelde bedragen "
    "zijn hele euro’s. Wat uitvoeren kost, is niet meegeteld. Eén mens kan bij meer voorstellen "
    "meetellen: tel aantallen en bedragen niet bij elkaar op. Wie iets kán krijgen, staat bij "
    "vooruit: of hij het krijgt, beslist dan nog iemand."
)
TOT = "Staat er «tot» of «hoogstens»? Dan hangt het aantal af van hoe u de tekst leest."
ZEKER, HELDER = "Verandert zeker iets", "Wordt alleen duidelijk wat geldt"
HANGT = "Hangt af van hoe u de tekst leest"
MIST, NIETS = "Niet te zeggen", "Verandert niets"
NIETS_GETELD, NIET_GETELD = "Verandert niets, voor zover te tellen", "Niet te tellen"
ZIE_VOORSTEL = "{}. Waarom, staat bij het voorstel."
ERVAN = {
    WINT: "Alleen vooruit: {}.",
    VERLIEST: "Alleen achteruit: {}.",
    WISSELT: "Op het ene vooruit en op het andere achteruit: {}.",
    ANDERS: "Anders, en of dat beter is, is niet te zeggen: {}.",
}
SAMEN = "Ergens op {kant} gaan er zeker {zeker}, en hoogstens {hoogstens}."
ZONDER_HEN = "Wie bij «Niet te zeggen» staat, is daarbij niet meegeteld."
MIST_IETS = "{}. Er ontbreekt een gegeven."
IN_HET_ONGEWISSE = "{}. Zie de vragen. Soms hangt het ook af van wat nu al onduidelijk is."
GUNSTIG_OF_NIET = "{}. Dat kan gunstig of ongunstig zijn."


def inleiding(found: Uitslag) -> Iterator[str]:
    """From when it holds, and of whom everybody is counted below."""
    if found.wet.begin:
        begun = isinstance(found, Ontwerpverslag) and found.overgang
        yield f"{VANAF.format(dag=show(found.wet.begin))} {OVERGANG if begun else NIET_EERDER}"
    if isinstance(found.wet, Ontwerp):
        yield from _van_ontwerp(found.wet)
    yield WIE.format(wie=_wie(found))


def telling(found: Uitslag) -> Iterator[tuple[str, str]]:
    """Everybody once: who surely notices something, who may, of whom it cannot be told."""
    counts = nader(found.mensen)
    sure = sum(counts[kind] for kind in ZEKER_SOORTEN)
    kinds = [said.format(number(counts[kind])) for kind, said in ERVAN.items() if counts[kind]]
    yield ZEKER, " ".join([f"{number(sure)}.", *kinds])
    for label, kind, words in (
        (HELDER, HELDERDER, GUNSTIG_OF_NIET),
        (HANGT, HANGT_AF, IN_HET_ONGEWISSE),
        (MIST, ONZEKER, MIST_IETS),
    ):
        if counts[kind]:
            yield label, words.format(number(counts[kind]))
    left = [f"«{found.titels[name]}»" for name in found.mensen.ongeteld]
    yield NIETS_GETELD if left else NIETS, f"{number(counts[GELIJK])}."
    if left:
        yield NIET_GETELD, ZIE_VOORSTEL.format(", ".join(left))


def slot(found: Uitslag) -> Iterator[str]:
    """How the numbers are to be read, and whose people they are."""
    counts = nader(found.mensen)
    told = [*_samen(found, counts)]
    yield " ".join([*told, *[ZONDER_HEN] * bool(told and counts[ONZEKER])])
    missing = _niet_bekend(found)
    if missing:
        yield NIET_BEKEND.format(wat=", ".join(missing))
    if found.wet.begin:
        hangs = any(that_matter(telbaar(one)) for one in found.mensen.regels)
        yield " ".join([TELLING.format(dag=show(found.wet.begin)), *[TOT] * hangs])
    if found.mensen.caseload.synthetisch:
        yield VERZONNEN


def _samen(found: Uitslag, counts: Counter) -> Iterator[str]:
    """How many surely gain or lose in something, and at most, where that is not the same."""
    for kind, side in ((WINT, "vooruit"), (VERLIEST, "achteruit")):
        sure, most = counts[kind] + counts[WISSELT], hoogstens(found.mensen, kind)
        if sure < most:
            said = {"zeker": number(sure), "hoogstens": number(most)}
            yield SAMEN.format(kant=side, **said)


def _van_ontwerp(wet: Ontwerp) -> Iterator[str]:
    """That it works back, and on which other draft it lies."""
    yield from (TERUG.format(dag=show(one.vanaf)) for one in wet.kop.teksten if one.terugwerkend)
    yield from eindigt(wet)
    if wet.eronder:
        yield BOVENOP.format(titel=wet.eronder.kop.titel)


def _wie(found: Uitslag) -> str:
    many = len(found.mensen.caseload.tabel)
    if found.mensen.caseload.synthetisch:
        return show(many, "verzonnen mensen")
    return f"{show(many, 'mensen')} in het bestand"


def _niet_bekend(found: Uitslag) -> list[str]:
    """What is asked anew, and is known of none of these people."""
    new = found.wet.begrippen.keys() - found.wet.basis.begrippen.keys()
    missing = new - {*found.mensen.caseload.tabel.columns}
    return [one.label for name, one in found.wet.begrippen.items() if name in missing]
