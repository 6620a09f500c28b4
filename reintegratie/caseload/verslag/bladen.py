"""Every table that there is of a change: the annexes and the workbook have the same ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from reintegratie.beleid.verschil import ANDERS, GELIJK, VERLIEST, WINT

from ..gebied_in_beeld import KOP, rijen
from ..lezingen import bedragen_van, per_lezing
from ..ontwerpverslag import TE_DOEN, Ontwerpverslag
from ..uitslag import Uitslag
from . import verschilrijen as rows
from .gebeurd import ELKE, gebeurd
from .kort import groepen
from .samen import KOP as KOP_SAMEN
from .samen import samen
from .verschilrijen import Rij

SAMEN = "Mensen samen"
PLAATSEN, AANTALLEN, GEBEURT = "Voorstellen", "Berekeningen", "Wat er gebeurt"
BEDRAGEN, PRECIES, MENSEN = "Bedragen", "Wie precies", "Mensen"
VOORBEELDEN, NIET_BEREKEND = "Voorbeelden", "Niet berekend"
WOORDEN = "Woorden"
RIJEN, APART, AANNAMES, KORT = "Rijen", "Apart gezet", "Aannames", "Samenvatting"
OVER = ("Berekening",)
BEDRAG = ("Bedrag", "Lezing", "Verschil samen", "Eenheid", "Mensen", "Niet te tellen")
SOORTEN = {
    WINT: "Vooruit",
    VERLIEST: "Achteruit",
    ANDERS: "Anders",
    GELIJK: "Geen verschil",
}
NIET_TE_ZEGGEN = ("Hangt af van de lezing", "Er ontbreekt een gegeven")  # whether they notice it


OORDELEN = {  # as the columns of an oordeel have them
    "Kan": "Iemand mag daarover beslissen. Een recht is het niet.",
    "Berekend": "De uitkomst is een getal, een bedrag of een dag. Zij is geen ja of nee.",
    "Tegenstrijdig": "Wat geldt, hangt af van hoe u de tekst leest. Het is geen fout.",
    "Onbekend": "Er ontbreekt een gegeven.",
    "Is er niet": "Deze berekening is er nog niet, of niet meer.",
}


class Blad(NamedTuple):
    """A table: its name, its head, and rows of texts, numbers, amounts and days."""

    naam: str
    kop: list[str]
    rijen: Iterable[Rij]


def bladen(found: Uitslag) -> list[Blad]:
    """Each table that has rows, the answer first. Those of people and examples are long."""
    own = found.tabellen if isinstance(found, Ontwerpverslag) else {}
    people = found.mensen.caseload
    some = [
        Blad(KORT, ["Waarover", "Wat"], _kort(found)),
        Blad(SAMEN, KOP_SAMEN, samen(found)),
        Blad(PLAATSEN, ["Voorstel", "Waar", "Nu", "Dan", "Wat er anders is"], _plaatsen(found)),
        Blad(AANTALLEN, [*OVER, *SOORTEN.values(), *NIET_TE_ZEGGEN], _aantallen(found)),
        Blad(GEBEURT, [*OVER, "Lezing", "Wat er gebeurt", "Mensen"], gebeurd(found)),
        Blad(BEDRAGEN, [*OVER, *BEDRAG], _bedragen(found)),
        Blad(PRECIES, KOP, _precies(found)),
        *(Blad(name, *table) for name, table in own.items() if name != TE_DOEN),
        Blad(MENSEN, rows.kop_mensen(found), rows.mensen(found)),
        Blad(VOORBEELDEN, rows.kop_voorbeelden(), rows.voorbeelden(found)),
        Blad(NIET_BEREKEND, ["Wat", "Waarom"], _niet_berekend(found)),
        Blad(RIJEN, ["Wat", "Aantal"], _telling(found)),
        Blad(APART, ["Regel", "Kolom", "Wat er niet klopt"], map(list, people.afgekeurd)),
        Blad(AANNAMES, ["Feit", "Verdeling", "Bron", "Toelichting"], _aannames(found)),
        Blad(WOORDEN, ["Woord", "Wat het betekent"], map(list, OORDELEN.items())),
        *(Blad(name, *own[name]) for name in own if name == TE_DOEN),
    ]
    return [one for one in (_gevuld(two) for two in some) if one]


def _gevuld(one: Blad) -> Blad | None:
    """The same with its rows at hand; None without any."""
    rows = list(one.rijen)
    return one._replace(rijen=rows) if rows else None


def _kort(found: Uitslag) -> Iterator[Rij]:
    for name, said in groepen(found):
        yield from ([name, one] for one in said)


def _plaatsen(found: Uitslag) -> Iterator[Rij]:
    for one in found.voorstellen:
        yield from (
            [one.kop, place.waar, place.nu, place.dan, " ".join(place.zegt)]
            for place in one.plaatsen
        )


def _aantallen(found: Uitslag) -> Iterator[Rij]:
    for one in found.mensen.regels:
        counts = (one.aantallen[kind] for kind in SOORTEN)
        yield [one.titel, *counts, one.hangt_af, one.zonder_feit]


def _bedragen(found: Uitslag) -> Iterator[Rij]:
    for one in found.mensen.regels:
        for name in bedragen_van(one):
            for said, amount in per_lezing(found.wet, one, name).items():
                label, unit, whole, *counts = amount
                yield [one.titel, label, said or ELKE, whole, unit, *counts]


def _precies(found: Uitslag) -> Iterator[Rij]:
    for title, groups in found.gebied.items():
        yield from ([title, *row] for row in rijen(groups))


def _niet_berekend(found: Uitslag) -> Iterator[Rij]:
    for name, why in (*found.mensen.niet_berekend, *found.voorbeelden.niet_berekend):
        yield [found.titels.get(name, name), why]


def _aannames(found: Uitslag) -> Iterator[Rij]:
    """What invented people rest on, of the facts that these calculations ask."""
    day = found.mensen.peildatum
    pairs = [found.wet.naast(name, day) for name in found.titels]
    asked = {fact for pair in pairs for rule in pair if rule for fact in rule.kent}
    for one in found.mensen.caseload.aannames:
        if one.feit in asked:
            yield [*one[1:]]


def _telling(found: Uitslag) -> Iterator[Rij]:
    """What became of every row of a file; nothing for people that are invented."""
    people = found.mensen.caseload
    if people.synthetisch:
        return
    read, apart, _ = people.telling
    yield from (["Gelezen", read], ["Apart gezet", apart])
    yield from ([f"Overgeslagen: {why}", times] for why, times in people.overgeslagen.items())
    yield from ([note, None] for note in people.opmerkingen)
