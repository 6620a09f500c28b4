"""Re-integratie van een Nugger of Anw-er volgens artikel 16 van de verordening."""

from reintegratie.core import (
    KAN,
    RECHT,
    Datum,
    Eis,
    Kanttekening,
    Uitkomst,
    kies,
    plus_maanden,
    regel,
)

from ..doelgroepen.begrippen import valt_onder_artikel_16
from ..termijnen import telling_in_maanden
from . import Cijfers, Feiten, Lezing
from .begrippen import genoeg_uren, voldoet_aan_lid_2, zonder_baan

LID_1 = "verordening/artikel-16#lid-1"
LID_2_A = "verordening/artikel-16#lid-2-a"
LID_2_B = "verordening/artikel-16#lid-2-b"
LID_2_C = "verordening/artikel-16#lid-2-c"
LID_3 = "verordening/artikel-16#lid-3"
LID_4 = "verordening/artikel-16#lid-4"


@regel
def nugger_voorziening(f: Feiten, p: Cijfers, lezing: Lezing):
    """Nugger of Anw-er: kan WerkSaam een voorziening inzetten?"""
    return Uitkomst(
        KAN,
        Eis("is Nugger of Anw-er", valt_onder_artikel_16(f, lezing), bron=LID_1),
        Eis("heeft geen baan", zonder_baan(f, lezing), bron=LID_2_A),
        Eis("staat bij UWV ingeschreven als werkzoekende", f.ingeschreven_uwv, bron=LID_2_A),
        Eis(
            "is genoeg uren beschikbaar, of kan dat medisch niet",
            genoeg_uren(f, p),
            bron=LID_2_B,
        ),
        Eis("ondersteuning is nodig", f.noodzaak_vastgesteld, bron=LID_2_C),
        Eis("de ondersteuning is gericht op werk", f.gericht_op_werk, bron=LID_2_C),
        Eis("de ondersteuning is de kortste weg naar werk", f.kortste_weg, bron=LID_2_C),
        gevolg="WerkSaam kan een voorziening inzetten.",
        anders="WerkSaam kan volgens artikel 16 geen voorziening inzetten.",
        wie="WerkSaam",
    )


@regel
def nugger_aanbod(f: Feiten, p: Cijfers, lezing: Lezing):
    """Nugger of Anw-er: moet WerkSaam een aanbod doen, en uiterlijk wanneer?"""
    modaliteit = lezing(
        "K55",
        aanbod_blijft_verplicht=RECHT,
        weigeren_mag_bij_plafond=kies((f.plafond_bereikt, KAN), anders=RECHT),
    )
    begin = lezing(
        "K71",
        vanaf_de_vraag=f.datum_aanspraak,
        vanaf_volledige_aanvraag=f.datum_aanvraag_volledig,
    )
    return Uitkomst(
        modaliteit,
        Eis("is Nugger of Anw-er", valt_onder_artikel_16(f, lezing), bron=LID_3),
        Eis("wil aanspraak maken op ondersteuning", f.wil_aanspraak_maken, bron=LID_3),
        Eis(
            "voldoet aan lid 2, waar dat voor een aanbod nodig is",
            lezing(
                "K70",
                aanbod_ook_zonder_voorwaarden=True,
                aanbod_alleen_bij_voorwaarden=voldoet_aan_lid_2(f, p, lezing),
            ),
            bron=LID_3,
        ),
        Datum(
            "uiterlijk",
            plus_maanden(begin, p.maanden_voor_aanbod),
            bron=LID_3,
            label="Laatste dag voor een aanbod",
        ),
        Kanttekening(
            "Het aanbod moet passen in deze verordening en in het budget.",
            bron=LID_3,
        ),
        Kanttekening(
            "Of de termijn ook loopt vanaf een vraag van vóór de verordening, staat er niet.",
            bron=LID_3,
            als=f.datum_aanspraak < p.uit("inwerkingtreding").dag_van_vaststelling,
        ),
        *telling_in_maanden(LID_3),
        gevolg={
            RECHT: "WerkSaam moet een aanbod doen.",
            KAN: "WerkSaam kan een aanbod doen, maar mag het ook weigeren.",
        },
        anders="Artikel 16 vraagt hier niet om een aanbod.",
        wie="WerkSaam",
        aard="plicht",
    )


@regel
def nugger_afspraken(f: Feiten, lezing: Lezing):
    """Nugger of Anw-er: kan WerkSaam afspraken maken over de gevolgen van stoppen?"""
    return Uitkomst(
        KAN,
        Eis("is Nugger of Anw-er", valt_onder_artikel_16(f, lezing), bron=LID_4),
        Kanttekening("Welke gevolgen mogen, staat niet in de verordening.", bron=LID_4),
        gevolg="WerkSaam kan afspraken maken over afspraken niet nakomen of te vroeg stoppen.",
        anders="Artikel 16 gaat niet over deze persoon.",
        wie="WerkSaam",
    )
