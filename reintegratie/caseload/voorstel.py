"""What a draft proposes, place by place, in words for who decides."""

from __future__ import annotations

from collections.abc import Iterator

from reintegratie.core.contract import Onduidelijk
from reintegratie.core.format import show
from reintegratie.ontwerp import verschil
from reintegratie.weergave.normverschil import LAAT_OPEN
from reintegratie.weergave.wissels import gewisseld

from .ontwerpverslag import NORMEN, Ontwerpverslag

NIEUW, ANDERS, VERVALT = "Nieuw: {titel}. {tekst}", "Anders: {titel}.{wat}", "Vervalt: {titel}."
ANDER_NUMMER = "Krijgt alleen een ander nummer: {titel}."
DAARVOOR = "Het ontwerp geldt vanaf {dag}. Daarvoor verandert er niets."
TERUG = "Het werkt terug tot {dag}: het geldt vanaf een dag waarop het er nog niet is."
BOVENOP = "Hier is gedaan alsof het ontwerp «{titel}» al is vastgesteld."
CIJFER = "{waar}: eerst {was}, dan {wordt}."
BEGONNEN = "Wie al begonnen was voor die dag: "
MANIEREN = "Dat is op {} manieren te lezen."
ZWIJGT = "daarover zegt het ontwerp niets."
GETALLEN, WIE_DOET = "getallen", "wie dat doet"
LANG, ANDERS_DAN, WEG = 160, "anders", "vervalt"  # signs; what is said of something longer
NIET_LETTERLIJK, ZONDER_WOORD = " (niet met dat woord)", ": is "
ZEGT, IN_DE_TEKST = "de tekst zegt: ", " (in de tekst: "


def voorstel(found: Ontwerpverslag) -> Iterator[str]:
    """From when, each place with what it says or says otherwise, each figure, and who had begun."""
    yield DAARVOOR.format(dag=show(found.wet.begin))
    back = [one.vanaf for one in found.wet.kop.teksten if one.terugwerkend]
    if back:
        yield TERUG.format(dag=show(min(back)))
    if below := found.wet.eronder:
        yield BOVENOP.format(titel=below.kop.titel)
    figures = list(verschil.andere_cijfers(found.wet))
    yield from (_plaats(found, place, bool(figures)) for place in found.plaatsen)
    for figure in figures:
        yield CIJFER.format(waar=figure.waar, was=figure.was, wordt=figure.wordt)
    yield BEGONNEN + _begonnen(found)


def _plaats(found: Ontwerpverslag, place: verschil.Plaats, figures: bool) -> str:
    if place.soort == verschil.NIEUW:
        return NIEUW.format(titel=place.titel, tekst=" ".join(place.dan.split("\n")))
    if place.soort == verschil.VERVALT:
        return VERVALT.format(titel=place.titel)
    other = [row[1:] for row in found.tabellen[NORMEN][1] if row[0] == place.titel]
    if not other:
        return ANDER_NUMMER.format(titel=place.titel)
    what = "".join(f" {_zin(*row)}" for row in other if _telt(row[0], figures))
    return ANDERS.format(titel=place.titel, wat=what)


def _telt(label: str, figures: bool) -> bool:
    """Whether a difference is told here: what stays open and each figure have their own lines."""
    about = label.partition(" («")[0]
    return about not in (LAAT_OPEN, WIE_DOET, *((GETALLEN,) if figures else ()))


def _zin(label: str, was: str, becomes: str) -> str:
    """A difference in a sentence; of one that is long only that it is there."""
    one, other = (None if said == verschil.NIETS_GEZEGD else _kort(said) for said in (was, becomes))
    said = gewisseld(label, one, other).replace(ZONDER_WOORD, " ")
    if len(said) > LANG:
        said = f"{label}: {WEG if other is None else ANDERS_DAN}"
    return f"{said[0].upper()}{said[1:]}."


def _kort(said: str) -> str:
    """Without what stands beside the word of a text, and what it leaves open."""
    for extra in (ZEGT, NIET_LETTERLIJK):
        said = said.replace(extra, "")
    return said.partition(IN_DE_TEKST)[0].partition(f"; {LAAT_OPEN}")[0]


def _begonnen(found: Ontwerpverslag) -> str:
    """What is said of who had begun before the first day; or that nothing is."""
    known = found.wet.conflicten
    said = [
        f"{known[one.conflict].titel} {_manieren(found, one)}"
        if one.conflict
        else f"{one.vraag}. {one.waarom}"
        for one in _overgang(found)
    ]
    return " ".join(said) or ZWIJGT


def _manieren(found: Ontwerpverslag, one: Onduidelijk) -> str:
    return MANIEREN.format(len(found.wet.conflicten[one.conflict or ""].lezingen))


def _overgang(found: Ontwerpverslag) -> Iterator[Onduidelijk]:
    """What the texts of the draft leave open, or settle, of who had begun."""
    wet, own = found.wet, found.wet.teksten_van_het_ontwerp
    for provision in wet.bepalingen.values():
        if wet.vindplaatsen.versie(provision.vindplaats) in own:
            norms = wet.contract.get(provision.id, ())
            yield from (one for norm in norms for one in norm.open if one.overgang)
