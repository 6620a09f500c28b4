"""De participatieplaats volgens artikel 9 van de verordening."""

from reintegratie.core import (
    BEREKEND,
    KAN,
    RECHT,
    Balk,
    Bedrag,
    Datum,
    Eis,
    Kanttekening,
    Resultaat,
    Stap,
    Tijdlijn,
    Uitkomst,
    grootste,
    laatste_dag,
    plus_dagen,
    regel,
    vensters_voorbij,
)

from ..groepen import gaat_over
from ..inwerkingtreding.begrippen import vanaf_ingang
from ..nuggers.begrippen import aanvullend, client_of_artikel_16
from . import Cijfers, Feiten, Lezing

LID_1 = "verordening/artikel-9#lid-1"
LID_2 = "verordening/artikel-9#lid-2"
LID_3 = "verordening/artikel-9#lid-3"
LID_5 = "verordening/artikel-9#lid-5"


@regel
def participatieplaats(f: Feiten, p: Cijfers, lezing: Lezing):
    """Participatieplaats: kan WerkSaam dit werk laten doen?"""
    return Uitkomst(
        KAN,
        Eis(
            "cliënt, Nugger of Anw-er",
            client_of_artikel_16(f, lezing),
            bron=LID_1,
        ),
        Eis("oud genoeg", f.leeftijd >= p.leeftijd_vanaf, bron=LID_1),
        Eis(
            "heeft recht op een uitkering",
            lezing(
                "K78",
                elke_uitkering=f.recht_op_uitkering,
                alleen_van_werksaam=f.recht_op_uitkering & f.uitkering_werksaam,
            ),
            bron=LID_1,
        ),
        Eis("het werk is onbeloond", f.onbeloond_werk, bron=LID_1),
        Eis("het werk is additioneel", f.additioneel_werk, bron=LID_1),
        aanvullend(f, p, lezing),
        Kanttekening(
            "Artikel 9 noemt geen duur. De webpagina en de wet noemen die wel.", bron=LID_1
        ),
        gevolg="WerkSaam kan de cliënt op een participatieplaats laten werken.",
        anders="Een participatieplaats volgens artikel 9 is niet mogelijk.",
        wie="WerkSaam",
    )


@regel
def participatieplaats_overeenkomst(f: Feiten):
    """Participatieplaats: is de overeenkomst compleet?

    WerkSaam legt de afspraken op papier vast. Er horen drie handtekeningen bij.
    """
    return Uitkomst(
        RECHT,
        Eis("de afspraken staan op papier", f.afspraken_op_papier, bron=LID_2),
        Eis("ondertekend door de cliënt", f.ondertekend_door_client, bron=LID_2),
        Eis("ondertekend door WerkSaam", f.ondertekend_door_werksaam, bron=LID_2),
        Eis("ondertekend door de organisatie", f.ondertekend_door_organisatie, bron=LID_2),
        gaat_over("een cliënt", LID_2),
        gevolg="De overeenkomst is compleet, zoals artikel 9 verplicht.",
        anders="De overeenkomst is nog niet compleet.",
        aard="plicht",
    )


@regel
def participatieplaats_premie(f: Feiten, p: Cijfers, lezing: Lezing):
    """Participatieplaats: krijgt de cliënt een premie over de laatste zes maanden?"""
    maanden = f.maanden_participatieplaats
    vanaf_ingang_geteld = grootste(maanden - f.maanden_participatieplaats_voor_ingang, 0)
    genoeg = maanden >= p.maanden_per_premie
    volle = volle_perioden(maanden, vanaf_ingang_geteld, p, lezing)
    return Uitkomst(
        RECHT,
        Eis("er is een volle periode voorbij", genoeg & (volle >= 1), bron=LID_3),
        Eis(
            "de cliënt werkte voldoende mee",
            lezing(
                "K20/meewerken",
                premie_zonder_voorwaarde=True,
                premie_bij_meewerken=f.voldoende_meegewerkt,
            ),
            bron=LID_3,
        ),
        Resultaat(
            "hoogste_aantal_premies",
            volle,
            "premies",
            bron=LID_3,
            label="Hoogste aantal premies tot nu toe",
        ),
        Bedrag("premie", p.premie, label="Hoogte van de premie", bron=LID_5),
        Kanttekening(
            "De periode staat in artikel 10a van de Participatiewet, waar lid 3 naar "
            "verwijst. Over elke periode is er een eigen oordeel.",
            bron=LID_3,
        ),
        gaat_over("een cliënt", LID_3),
        gevolg="De cliënt krijgt een premie over deze periode.",
        anders="Over deze periode krijgt de cliënt geen premie.",
    )


def volle_perioden(maanden, maanden_vanaf_ingang, p: Cijfers, lezing: Lezing):
    """Hoeveel volle perioden van zes maanden tellen: alle, of die van na de ingang."""
    return lezing(
        "K80",
        alles_telt_mee=maanden // p.maanden_per_premie,
        alleen_vanaf_ingang=maanden_vanaf_ingang // p.maanden_per_premie,
    )


@regel
def participatieplaats_premies(f: Feiten, p: Cijfers, lezing: Lezing):
    """Participatieplaats: hoeveel premies tot nu toe, en wanneer de volgende?

    Geteld vanaf de eerste dag tot de peildatum.
    """
    maanden = p.maanden_per_premie
    begin = vanaf_ingang(f.startdatum, f, p, lezing)
    volle = vensters_voorbij(begin, p.peildatum, maanden)
    voorbij_tot = laatste_dag(begin, maanden * volle)
    lopend_tot = laatste_dag(begin, maanden * (volle + 1))
    return Uitkomst(
        BEREKEND,
        Eis(
            "niet meer perioden zonder inzet dan volle perioden",
            f.perioden_zonder_inzet <= volle,
            bron=LID_3,
        ),
        Stap("Volle perioden tot nu toe", volle, "perioden", bron=LID_3),
        Resultaat(
            "aantal_premies",
            grootste(volle - f.perioden_zonder_inzet, 0),
            "premies",
            bron=LID_3,
            label="Premies tot nu toe",
            hoofd=True,
        ),
        Datum("eerste_periode_tot_en_met", laatste_dag(begin, maanden), bron=LID_3, altijd=True),
        Datum("lopende_periode_tot_en_met", lopend_tot, bron=LID_3, altijd=True),
        Tijdlijn(
            "De perioden voor de premie",
            Balk("Volle perioden tot nu toe", begin, voorbij_tot),
            Balk("Lopende periode", plus_dagen(voorbij_tot, 1), lopend_tot),
            bron=LID_3,
        ),
        Bedrag("premie", p.premie, label="Hoogte van één premie", bron=LID_5),
        Kanttekening(
            "Een periode eindigt op de dag voor dezelfde dag van de maand, en anders op "
            "de laatste dag van de maand. Dat is een aanname.",
            bron=LID_3,
        ),
        gaat_over("een cliënt", LID_3),
        gevolg="Tot nu toe gaat het om {aantal_premies}.",
        anders="Er zijn minder volle perioden voorbij dan er zonder inzet zijn ingevuld.",
    )
