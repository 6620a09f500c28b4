"""Het aanbod van beschut werk binnen twaalf weken, volgens artikel 10 van de verordening."""

from reintegratie.core import (
    BEREKEND,
    RECHT,
    Balk,
    Datum,
    Eis,
    JaNee,
    Kanttekening,
    Stap,
    Tijdlijn,
    Uitkomst,
    dagen_tussen,
    grootste,
    kies,
    plus_dagen,
    plus_weken,
    regel,
)

from ..groepen import gaat_over
from ..termijnen import telling_in_weken
from . import Cijfers, Feiten, Lezing
from .verordening import niemand_gaat_voor, vrije_plekken

LID_1 = "verordening/artikel-10#lid-1"
LID_5 = "verordening/artikel-10#lid-5"
LID_6 = "verordening/artikel-10#lid-6"


@regel
def beschut_werk_termijn(f: Feiten, p: Cijfers):
    """Beschut werk: de laatste dag van de twaalf weken, vanaf een dag die u kiest."""
    uiterlijk = plus_weken(f.datum, p.weken_voor_aanbod)
    return Uitkomst(
        BEREKEND,
        Datum("uiterlijk", uiterlijk, bron=LID_1, label="Laatste dag voor een aanbod"),
        Tijdlijn("De twaalf weken", *twaalf_weken(f.datum, uiterlijk), bron=LID_1),
        Kanttekening("De verordening zegt niet op welke dag de twaalf weken beginnen.", bron=LID_1),
        gaat_over("een persoon met positief advies Beschut Werk", LID_1),
        *telling_in_weken(LID_1),
        gevolg="De laatste dag voor een aanbod is {uiterlijk}.",
    )


@regel
def beschut_werk_aanbod(f: Feiten, p: Cijfers, lezing: Lezing):
    """Moet WerkSaam beschut werk aanbieden, en uiterlijk wanneer?

    De tekst noemt twaalf weken, maar geen eerste dag. Ook zegt zij niet wat er met de twaalf weken
    gebeurt als iemand op de wachtlijst komt.
    """
    begin = lezing(
        "K15",
        vanaf_datum_advies=f.datum_advies,
        vanaf_ontvangst_advies=f.datum_ontvangst_advies,
        vanaf_besluit_werksaam=f.datum_besluit_advies,
    )
    zonder_lijst = plus_weken(begin, p.weken_voor_aanbod)
    uiterlijk = kies((f.op_wachtlijst, via_wachtlijst(f, p, lezing, begin)), anders=zonder_lijst)
    plek = lezing(
        "K14/plicht",
        plicht_ook_zonder_plek=True,
        geen_plicht_zonder_plek=plek_voor_hem(f, lezing),
    )
    return Uitkomst(
        RECHT,
        Eis("heeft een positief advies van UWV", f.positief_advies_uwv, bron=LID_1),
        Eis("er is een plek voor deze persoon, waar dat nodig is", plek, bron=LID_5),
        Stap("Begin van de twaalf weken", begin, "datum", bron=LID_1),
        Stap("Staat of stond op de wachtlijst", f.op_wachtlijst, "ja/nee", bron=LID_5),
        Datum("uiterlijk", uiterlijk, bron=LID_1, label="Laatste dag voor een aanbod"),
        Tijdlijn(
            "De weg naar een aanbod",
            Balk("Op de wachtlijst", f.datum_op_wachtlijst, f.datum_plek_vrij, als=f.op_wachtlijst),
            *twaalf_weken(begin, uiterlijk),
            bron=LID_1,
        ),
        JaNee("toets_op_inkomen_of_vermogen", False, bron=LID_6, altijd=True),
        Kanttekening(
            "De webpagina zegt dat een gemeente niets hoeft aan te bieden. De verordening "
            "is nieuwer en zegt dat WerkSaam beschut werk aanbiedt.",
            bron=LID_1,
        ),
        *telling_in_weken(LID_1),
        Kanttekening(
            "Of WerkSaam kan weigeren om een reden uit artikel 2, staat er niet.", bron=LID_1
        ),
        Kanttekening(
            "Lid 1 gaat over ieder met een positief advies. Of bij een Nugger of Anw-er ook de "
            "voorwaarden van artikel 16 gelden, staat er niet.",
            bron=LID_1,
        ),
        Kanttekening(
            "Of de termijn ook loopt vanaf een advies van vóór de verordening, staat er niet.",
            bron=LID_1,
            als=f.datum_advies < p.uit("inwerkingtreding").dag_van_vaststelling,
        ),
        gevolg="WerkSaam moet beschut werk aanbieden.",
        anders="WerkSaam hoeft nu geen beschut werk aan te bieden.",
        aard="plicht",
    )


def plek_voor_hem(f: Feiten, lezing: Lezing):
    """Of er een plek vrij is, en niemand anders voorgaat."""
    return (vrije_plekken(f, lezing) >= 1) & niemand_gaat_voor(f, lezing)


def twaalf_weken(begin, uiterlijk):
    """De dag waarop de termijn begint, die niet meetelt, en de dagen daarna."""
    return (
        Balk("Begin van de termijn", begin, begin),
        Balk("De termijn", plus_dagen(begin, 1), uiterlijk),
    )


def via_wachtlijst(f: Feiten, p: Cijfers, lezing: Lezing, begin):
    """De laatste dag voor wie op de wachtlijst staat of stond."""
    zonder_lijst = plus_weken(begin, p.weken_voor_aanbod)
    wachtdagen = grootste(
        dagen_tussen(grootste(begin, f.datum_op_wachtlijst), f.datum_plek_vrij), 0
    )
    al_voorbij = f.datum_op_wachtlijst > zonder_lijst
    return lezing(
        "K14/termijn",
        termijn_loopt_door=zonder_lijst,
        termijn_staat_stil=kies(
            (al_voorbij, zonder_lijst), anders=plus_dagen(zonder_lijst, wachtdagen)
        ),
        termijn_begint_bij_plek=plus_weken(grootste(begin, f.datum_plek_vrij), p.weken_voor_aanbod),
    )
