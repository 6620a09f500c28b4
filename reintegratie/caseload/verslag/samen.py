"""All people together: who gains, who loses, of whom it cannot be told; as the workbook has it."""

from __future__ import annotations

from collections.abc import Iterator

from reintegratie.beleid.verschil import ANDERS, GELIJK, ONZEKER, VERLIEST, WINT

from ..nader import HANGT_AF, HELDERDER, WISSELT, hoogstens, nader
from ..uitslag import Uitslag
from .verschilrijen import Rij, mensen

KOP = ["Wie", "Aantal"]
VOORUIT, ACHTERUIT, ALLEBEI = (
    "Zeker ergens op vooruit",
    "Zeker ergens op achteruit",
    "Daarvan allebei",
)
OOIT = {
    WINT: "Ergens op vooruit, zeker of zoals de tekst te lezen is",
    VERLIEST: "Ergens op achteruit, zeker of zoals de tekst te lezen is",
}
VERDER = {
    ANDERS: "Zeker iets anders; of dat beter is, is niet te zeggen",
    HELDERDER: "Nu onduidelijk wat geldt, dan duidelijk",
    HANGT_AF: "Of zij het merken, hangt af van de lezing",
    ONZEKER: "Of zij het merken, is niet te zeggen: er ontbreekt een gegeven",
    GELIJK: "Geen verschil",
}
ONGETELD = "Berekeningen waarin niemand is geteld: zie «Niet berekend»"
PER_BEREKENING = "Keren dat iemand in een berekening iets merkt, of dat niet te zeggen is"
PER_UITKOMST = "Regels in mensen.csv: een voor elke uitkomst die dan verandert"


def samen(found: Uitslag) -> Iterator[Rij]:
    """How many people are of each kind, and how many rows their table has."""
    counts = nader(found.mensen)
    yield [VOORUIT, counts[WINT] + counts[WISSELT]]
    yield [ACHTERUIT, counts[VERLIEST] + counts[WISSELT]]
    yield [ALLEBEI, counts[WISSELT]]
    yield from ([said, hoogstens(found.mensen, kind)] for kind, said in OOIT.items())
    yield from ([said, counts[kind]] for kind, said in VERDER.items())
    if left := found.mensen.ongeteld:
        yield [ONGETELD, len(left)]
    yield [PER_BEREKENING, len(found.mensen.verschillen)]
    yield [PER_UITKOMST, len(list(mensen(found)))]
