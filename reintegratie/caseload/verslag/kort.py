"""The answer first: what is proposed, who notices it, what it costs, and what is to decide."""

from __future__ import annotations

from collections.abc import Iterator

from reintegratie.beleid import vormen
from reintegratie.beleid.vergelijk import GELIJK, ONZEKER
from reintegratie.beleid.voorstellen import Voorstel
from reintegratie.beleid.vormen import Deel
from reintegratie.core.format import number, show
from reintegratie.ontwerp import Ontwerp

from ..ontwerpverslag import Ontwerpverslag
from ..uitslag import Uitslag
from ..vergelijk import HELDERDER, VAGER, WISSELT
from .deel import NIEMAND, niemand
from .geld import GEEN_BEDRAG, bedragen, bereik
from .merken import gebeurt, werelden
from .merken import kort as zin
from .vragen import Vraag, vragen

KORT, VOORSTELLEN, BESLISSEN = (
    "In het kort",
    "Wat wordt voorgesteld",
    "Hierover moet u nog iets beslissen",
)
VANAF = "Dit geldt vanaf {dag}. Daarvoor verandert er niets."
TERUG = "Het werkt terug tot {dag}: het geldt vanaf een dag waarop het er nog niet is."
BOVENOP = "Hier is gedaan alsof het ontwerp «{titel}» al is vastgesteld."
MERKEN = "Van {wie} {merkt} iets van."
VERZONNEN = (
    "Deze mensen zijn verzonnen: het is altijd dezelfde groep. Reken met een bestand van uw eigen "
    "mensen voor echte aantallen en bedragen."
)
NIET_BEKEND = "Van deze mensen is niet bekend: {wat}. Het ontwerp vraagt dat wel."
NADER = {
    "wint": "Vooruit: {}.",
    "verliest": "Achteruit: {}.",
    WISSELT: "Wint het een en verliest het ander: {}.",
    HELDERDER: "Voor {} wordt alleen duidelijk wat geldt.",
    VAGER: "Voor {} wordt het alleen onduidelijk.",
    "anders": "Voor {} is het anders; of dat beter is, is niet te zeggen.",
    ONZEKER: "Van nog {} is niet te zeggen of zij het merken.",
}
KERN = 3  # sentences about what is proposed
MEER = "Ook anders: {}."
GEEN_VRAAG = "Er blijft geen vraag open waar mensen of geld van afhangen."
ZO_OP_TE_LOSSEN = (
    "Elke vraag verdwijnt als de tekst haar beantwoordt. Hieronder staat wat elk antwoord betekent."
)
OOK_NU = "Staat er «tot» tussen twee getallen? Dan telt ook mee hoe u de tekst verder leest."
WAS_ER_AL = "{titel} (deze vraag was er al)"
BETEKENT = "«{lezing}» {gevolg}"
OVERGANG = "Over wie al begonnen was vóór {dag}, zegt het ontwerp niets."
Groepen = list[tuple[str, list[str]]]  # a heading, and sentences


def kort(found: Uitslag) -> list[Deel | None]:
    """The same as parts of a page, the questions each with its readings."""
    asked = vragen(found)
    return [
        *(vormen.zin(one) for one in inleiding(found)),
        vormen.kop(VOORSTELLEN, 2),
        vormen.lijst("", _naar_delen(found), genummerd=True),
        vormen.kop(BESLISSEN, 2),
        vormen.zin(ZO_OP_TE_LOSSEN if asked else GEEN_VRAAG),
        *(part for one in asked for part in _vraag(one)),
        *(vormen.zin(one) for one in _slot(found, asked)),
    ]


def groepen(found: Uitslag) -> Groepen:
    """The same in sentences under a heading, for a terminal and a workbook."""
    asked = vragen(found)
    open = [f"{_titel(one)} {' '.join(_lezingen(one))}" for one in asked] or [GEEN_VRAAG]
    return [
        (KORT, [*inleiding(found)]),
        (VOORSTELLEN, [*regels(found)]),
        (BESLISSEN, [*open, *_slot(found, asked)]),
    ]


def inleiding(found: Uitslag) -> Iterator[str]:
    """From when, how many people notice it, and whose people these are."""
    if found.wet.begin:
        yield VANAF.format(dag=show(found.wet.begin))
    back = found.wet.kop.teksten if isinstance(found.wet, Ontwerp) else ()
    yield from (TERUG.format(dag=show(one.vanaf)) for one in back if one.terugwerkend)
    below = found.wet.eronder if isinstance(found.wet, Ontwerp) else None
    if below:
        yield BOVENOP.format(titel=below.kop.titel)
    counts, people = found.mensen.nader(), found.mensen.caseload
    notice = counts.total() - counts[GELIJK] - counts[ONZEKER]
    whole = MERKEN.format(wie=_wie(counts.total(), people.synthetisch), merkt=_merken(notice))
    yield " ".join(
        [whole, *(NADER[kind].format(number(counts[kind])) for kind in NADER if counts[kind])]
    )
    missing = _niet_bekend(found)
    if missing:
        yield NIET_BEKEND.format(wat=", ".join(missing))
    if people.synthetisch:
        yield VERZONNEN


def _niet_bekend(found: Uitslag) -> list[str]:
    """What is asked anew, and is known of none of these people."""
    new = found.wet.begrippen.keys() - found.wet.basis.begrippen.keys()
    missing = new - {*found.mensen.caseload.tabel.columns}
    return [one.label for name, one in found.wet.begrippen.items() if name in missing]


def _wie(many: int, invented: bool) -> str:
    return show(many, "verzonnen mensen") if invented else f"{show(many, 'mensen')} in het bestand"


def _merken(many: int) -> str:
    if not many:
        return "merkt niemand er"
    return f"{'merken' if many > 1 else 'merkt'} er {number(many)}"


def regels(found: Uitslag) -> Iterator[str]:
    """One line for each proposal: what it is, to whom most happens, and its money in one range."""
    yield from (" ".join(one) for one in _regels(found))


def _regels(found: Uitslag) -> Iterator[tuple[str, str]]:
    for one in found.voorstellen:
        yield f"{one.kop}.", " ".join([*one.kern[:KERN], _gevolg(found, one)])


def _naar_delen(found: Uitslag) -> Iterator[tuple[str, str, str]]:
    """The same, each with the place of its part."""
    yield from ((*one, anker(place)) for place, one in enumerate(_regels(found), start=1))


def anker(place: int) -> str:
    """Where the part of a proposal stands on the page."""
    return f"voorstel-{place}"


def _gevolg(found: Uitslag, one: Voorstel) -> str:
    told = found.geraakt(one)
    if not told:
        return niemand(found, one)
    (row, _), *rest = told
    worlds = werelden(row)
    happens = [zin(what, worlds) for what in gebeurt(worlds)[:1]]
    money = [f"{label}: {bereik(parts.values())}." for label, parts in bedragen(found.wet, row)]
    more = [MEER.format(f"«{other.titel}»") for other, _ in rest]
    return " ".join([*(happens or [NIEMAND]), *(money or [GEEN_BEDRAG] * bool(row.toegang)), *more])


def _titel(one: Vraag) -> str:
    return one.titel if one.nieuw else WAS_ER_AL.format(titel=one.titel)


def _vraag(one: Vraag) -> list[Deel | None]:
    rows = ((lezing, " ".join(said)) for lezing, said in one.lezingen)
    return [
        vormen.kop(_titel(one), 3),
        vormen.zin(one.bevinding),
        vormen.lijst("", rows),
    ]


def _lezingen(one: Vraag) -> Iterator[str]:
    yield from (BETEKENT.format(lezing=text, gevolg=" ".join(said)) for text, said in one.lezingen)


def _slot(found: Uitslag, asked: list[Vraag]) -> Iterator[str]:
    if any(" tot " in said for one in asked for _, some in one.lezingen for said in some):
        yield OOK_NU
    if isinstance(found, Ontwerpverslag):
        yield from _overgang(found)


def _overgang(found: Ontwerpverslag) -> Iterator[str]:
    """What is said of who had begun beside the questions of the register; or that nothing is."""
    if not found.overgang:
        yield OVERGANG.format(dag=show(found.wet.begin))
    yield from (f"{one.vraag}. {one.waarom}" for one in found.overgang if not one.conflict)
