"""The whole report in order: the answer, a part for each proposal, how it was reckoned."""

from __future__ import annotations

from collections.abc import Iterator

from reintegratie.beleid import vormen
from reintegratie.beleid.vormen import Deel
from reintegratie.core.format import show

from ..mensen_in_beeld import gestopt
from ..ontwerpverslag import FOUTEN, KLOPT, TE_DOEN, Ontwerpverslag
from ..stellingen_van_ontwerp import WAAR
from ..uitslag import Uitslag
from .beslissen import kop_van, te_beslissen
from .deel import delen
from .kort import KORT, VOORSTELLEN, anker, kort, voorstellen
from .vragen import vragen

Secties = list[tuple[Deel, list[Deel | None]]]  # a heading, and what stands under it
HOE, VOORSTEL = "Hoe dit is nagegaan", "Voorstel {place}. {kop}"
GEREKEND = (
    "Geteld is op {dag}. Wat een gegeven mist, is nooit als nul geteld. Wie iets precies merkt, is "
    "bewezen voor iedereen van wie alles bekend is."
)
BEHALVE = "Dat is niet te bewijzen bij: «{}»."
KLOPT_NIET = "Er klopt nog iets niet. Zo kan het ontwerp niet worden vastgesteld. Zie «{bijlage}»."
STELLINGEN = (
    "Van {alle} uitspraken die altijd waar moeten zijn, is er van {waar} bewezen dat zij dan "
    "kloppen. Wat dan niet meer waar is, staat bij het voorstel waar het over gaat."
)
NA = (
    "Wat er na het vaststellen met de hand moet, is voor wie het handboek bijhoudt. Het staat in "
    "rapport.html en in uitkomsten.xlsx, bij «{te_doen}»."
)
STAAT_IN = (
    "Al het andere staat in de bijlagen: de berekeningen naast elkaar, elk bedrag bij elke lezing, "
    "de voorbeelden, de bladzijden en de aannames. Op papier is dat bijlagen.pdf, in Excel "
    "uitkomsten.xlsx."
)
BLIJFT = "Blijft staan, maar noemt iets dat vervalt: {titel} («{wat}»)."


def secties(found: Uitslag) -> Secties:
    """The parts of the report under their headings, without its annexes."""
    asked = vragen(found)
    told = [
        (
            vormen.kop(VOORSTEL.format(place=place, kop=one.kop), anker=anker(place)),
            delen(found, one, asked),
        )
        for place, one in enumerate(found.voorstellen, start=1)
    ]
    first = [
        (vormen.kop(KORT, anker="kort"), [gestopt(found.mensen), *kort(found)]),
        (vormen.kop(VOORSTELLEN, anker="voorstellen"), voorstellen(found, asked)),
        (vormen.kop(kop_van(asked), anker="beslissen"), te_beslissen(found, asked)),
    ]
    return [*first, *told, (vormen.kop(HOE, anker="hoe"), [*_hoe(found)])]


def verslagbeeld(found: Uitslag) -> dict:
    """The report as one picture (plain data); ``beleid.teken`` draws it."""
    parts = [part for head, some in secties(found) for part in (head, *some)]
    return vormen.beeld("ontwerp", found.wet.titel, parts, found.mensen.caseload.opschrift)


def _hoe(found: Uitslag) -> Iterator[Deel | None]:
    yield vormen.zin(GEREKEND.format(dag=show(found.mensen.peildatum)))
    unproven = [
        title for title, some in found.gebied.items() if any(not one.gevolg for one in some)
    ]
    if unproven:
        yield vormen.zin(BEHALVE.format("», «".join(unproven)))
    if isinstance(found, Ontwerpverslag):
        yield from _over_ontwerp(found)
    yield vormen.zin(STAAT_IN)


def _over_ontwerp(found: Ontwerpverslag) -> Iterator[Deel | None]:
    """What was checked of a draft, and what is left to do."""
    yield vormen.zin(KLOPT_NIET.format(bijlage=FOUTEN) if found.fouten else KLOPT)
    proven = sum(one.uitkomst == WAAR for one in found.bewezen)
    yield vormen.zin(STELLINGEN.format(alle=len(found.bewezen), waar=proven))
    for title, word in found.noemt_wat_vervalt:
        yield vormen.zin(BLIJFT.format(titel=title, wat=word))
    if found.tabellen[TE_DOEN][1]:
        yield vormen.zin(NA.format(te_doen=TE_DOEN))
