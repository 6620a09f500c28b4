"""What somebody who decides about a draft wants to know first, in sentences under a few headings.

What is proposed, who notices it, what it costs, what becomes clear and what does not, and what is
left to do. The ground of all that stands below it in the report.
"""

from __future__ import annotations

from collections.abc import Iterator

from reintegratie.beleid.vergelijk import GELIJK, ONZEKER
from reintegratie.core.format import number, show
from reintegratie.core.readings import Conflict
from reintegratie.ontwerp import verschil

from .gebied_in_beeld import niemand
from .kosten import kosten
from .ontwerpverslag import TE_DOEN, Ontwerpverslag
from .stellingen_van_ontwerp import NIET_WAAR
from .tellen import Regelverschil, geteld_in_woorden
from .vergelijk import HELDERDER, VAGER, WISSELT
from .voorstel import voorstel

VOORSTEL, MERKT, KOST = "Wat wordt voorgesteld", "Wie merkt het", "Wat het kost"
DUIDELIJK, TE_GAAN = "Wat duidelijk wordt, en wat niet", "Voor wie het handboek bijhoudt"
MERKEN = "Van de {alle} {wie} merken er {aantal} iets van."
NADER = {
    "wint": "Vooruit: {}.",
    "verliest": "Achteruit: {}.",
    WISSELT: "Wint het een en verliest het ander: {}.",
    HELDERDER: "Voor {} wordt alleen duidelijk wat geldt.",
    VAGER: "Voor {} wordt het alleen onduidelijk.",
    "anders": "Voor {} is het anders; of dat beter is, is niet te zeggen.",
    ONZEKER: "Van nog {} is niet te zeggen of zij het merken.",
}
MEER_REGELS = "Eén mens kan hieronder in meer regels staan. Tel de regels niet bij elkaar op."
GEEN_STRIJD = "Het ontwerp maakt geen conflict en beëindigt er geen."
OPGELOST = "Dit wordt duidelijk: {vraag} Het ontwerp zegt: {zegt}"
OPEN = "Dit wordt onduidelijk: {vraag} {bevinding}"
KLOPT = "Het ontwerp klopt: het voldoet aan alles waaraan de wet voldoet."
BLIJFT = "Blijft staan, maar noemt iets dat vervalt: {titel} («{wat}»)."
Groepen = list[tuple[str, list[str]]]  # a heading, and sentences


def besluit(found: Ontwerpverslag) -> Groepen:
    """The headings, each with its sentences."""
    groups = (
        (VOORSTEL, voorstel(found)),
        (MERKT, _merkt(found)),
        (KOST, kosten(found, _geraakt(found))),
        (DUIDELIJK, _duidelijk(found)),
        (TE_GAAN, _te_gaan(found)),
    )
    return [(heading, list(said)) for heading, said in groups]


def _merkt(found: Ontwerpverslag) -> Iterator[str]:
    counts, people = found.mensen.nader(), found.mensen.caseload
    who = "verzonnen mensen" if people.synthetisch else "mensen in het bestand"
    notice = counts.total() - counts[GELIJK] - counts[ONZEKER]
    said = (NADER[kind].format(number(counts[kind])) for kind in NADER if counts[kind])
    whole = MERKEN.format(alle=number(counts.total()), wie=who, aantal=number(notice))
    yield " ".join([whole, *said])
    touched = _geraakt(found)
    if len(touched) > 1:
        yield MEER_REGELS
    for one in touched:
        yield f"«{one.titel}»: {geteld_in_woorden(one)}.{_onzeker(one)}"
    yield from _niet_gevraagd(found)


def _geraakt(found: Ontwerpverslag) -> list[Regelverschil]:
    """The calculations of which somebody notices something, or may."""
    return [one for one in found.mensen.regels if one.aantallen[GELIJK] < one.aantallen.total()]


def _onzeker(one: Regelverschil) -> str:
    """Of how many it cannot be told, where that is not said; and how that hangs on the reading."""
    said = ""
    if one.onbekend and not one.aantallen[ONZEKER]:
        said = f" Bij {show(one.onbekend, 'mensen')} is de uitkomst niet te zeggen."
    for kind, word in (("wint", "vooruit"), ("verliest", "achteruit")):
        counts = sorted({part.aantallen[kind] for part in one.per_lezing})
        if len(counts) > 1:
            said += (
                f" Al naar de lezing gaan er {number(counts[0])} tot {number(counts[-1])} {word}."
            )
    return said


def _niet_gevraagd(found: Ontwerpverslag) -> Iterator[str]:
    """What the draft asks anew, and the table of people does not have."""
    new = found.wet.begrippen.keys() - found.wet.basis.begrippen.keys()
    missing = new - {*found.mensen.caseload.tabel.columns}
    labels = [one.label for name, one in found.wet.begrippen.items() if name in missing]
    if labels:
        yield f"Van deze mensen is niet bekend: {', '.join(labels)}. Het ontwerp vraagt dat wel."


def _duidelijk(found: Ontwerpverslag) -> Iterator[str]:
    ended, made = found.conflicten
    answers: dict[str, list[str]] = {}
    for one in ended:
        if not any(other.id.startswith(f"{one.id}/") for other in ended):
            answers.setdefault(_zegt(found, one), []).append(one.titel)
    yield from (OPGELOST.format(vraag=" ".join(some), zegt=said) for said, some in answers.items())
    yield from (OPEN.format(vraag=one.titel, bevinding=one.bevinding) for one in made)
    if not (ended or made):
        yield GEEN_STRIJD


def _zegt(found: Ontwerpverslag, conflict: Conflict) -> str:
    """What the draft says where the conflict first was."""
    return verschil.in_plaats_van(found.wet, conflict.vindplaatsen) or "hierover niets meer."


def _te_gaan(found: Ontwerpverslag) -> Iterator[str]:
    if many := len(found.fouten):
        wrong = show(many, "dingen") if many > 1 else "één ding"
        yield f"Er klopt nog {wrong} niet. Zo kan het ontwerp niet worden vastgesteld."
    else:
        yield KLOPT
    for title, word in verschil.noemt_wat_vervalt(found.wet):
        yield BLIJFT.format(titel=title, wat=word)
    broken = sum(one.uitkomst == NIET_WAAR and not one.eigen for one in found.bewezen)
    if broken:
        yield f"Van wat voor de tekst van nu altijd waar is, gaat {broken} keer iets niet meer op."
    left = len(found.tabellen[TE_DOEN][1])
    yield f"Na het vaststellen is er met de hand nog {left} keer iets te doen. Dat staat onderaan."


def ongemerkt(found: Ontwerpverslag) -> list[str]:
    """The titles of the calculations that change, and give everybody the same: proven."""
    nobody = niemand(found.gebied)
    return [title for _, title, _ in found.berekeningen if title in nobody]
