"""The rules of the invented law, one for each thing the engine must do."""

from reintegratie.core import (
    BEREKEND,
    KAN,
    RECHT,
    Bedrag,
    Datum,
    Eis,
    Kanttekening,
    Stap,
    Uitkomst,
    kies,
    plus_weken,
    regel,
)

from ..maat.belwet import is_kind
from . import Cijfers, Feiten, Lezing

LID_1 = "belwet/artikel-1#lid-1"
LID_2 = "belwet/artikel-1#lid-2"


@regel
def belvergoeding(f: Feiten, p: Cijfers, lezing: Lezing):
    """Belvergoeding voor wie een fiets heeft.

    De koning kan een deel van de prijs vergoeden.
    """
    vanaf = lezing("V01", twaalf=12, dertien=13)
    prijs = f.aantal_bellen * f.prijs
    return Uitkomst(
        KAN,
        Eis("heeft een fiets", f.heeft_fiets, bron=LID_1),
        Eis("oud genoeg", f.leeftijd >= vanaf, bron=LID_1),
        Stap("Prijs van alle bellen", prijs, "euro", bron=LID_1),
        Bedrag("vergoeding", prijs * p.deel_van_de_prijs / 100, bron=LID_1),
        Kanttekening("Een kind vraagt toestemming.", bron=LID_1, als=is_kind(f, p)),
        gevolg="De koning kan de bel vergoeden.",
        anders="De bel wordt niet vergoed.",
        wie="de koning",
    )


@regel
def beltermijn(f: Feiten, p: Cijfers, lezing: Lezing):
    """Beslistermijn."""
    toeslag = lezing("V02/toeslag", zonder=0, met=p.toeslag[f.kleur])
    return Uitkomst(
        BEREKEND,
        Datum("uiterlijk", plus_weken(f.koopdatum, 6), bron=LID_2),
        Bedrag("toeslag", toeslag, bron=LID_2, als=f.heeft_fiets),
        gevolg="Zo is het uitgerekend.",
    )


@regel
def toeterverbod(f: Feiten, p: Cijfers):
    """Toeterverbod."""
    return Uitkomst(
        kies((f.leeftijd >= 18, RECHT), anders=KAN),
        Bedrag("boete", p.boete, bron="belwet/artikel-2"),
        Bedrag("premie", p.proefpremie, bron="belwet/artikel-2"),
        gevolg={RECHT: "De toeter moet weg.", KAN: "De toeter kan weg."},
        wie="de koning",
        aard="verbod",
    )
