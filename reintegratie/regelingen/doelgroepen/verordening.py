"""Artikel 1 van de verordening: de begrippen, ieder als een eigen berekening."""

from reintegratie.core import (
    BEREKEND,
    Bedrag,
    JaNee,
    Kanttekening,
    Resultaat,
    Stap,
    Uitkomst,
    kies,
    regel,
)

from . import Cijfers, Feiten, Lezing
from .begrippen import (
    heeft_gesubsidieerde_baan,
    heeft_indicatie,
    is_anw_er,
    is_client,
    is_jongere,
    is_mantelzorg,
    is_medewerker,
    is_nugger,
    vermogen_in_euro,
)

ANW_ER = "verordening/artikel-1#onderdeel-a"
CLIENT = "verordening/artikel-1#onderdeel-b"
JONGEREN = "verordening/artikel-1#onderdeel-c"
MEDEWERKER = "verordening/artikel-1#onderdeel-d"
MANTELZORG = "verordening/artikel-1#onderdeel-e"
NUGGER = "verordening/artikel-1#onderdeel-f"
VERMOGEN = "verordening/artikel-1#onderdeel-g"
LEER_WERKTRAJECT = "verordening/artikel-8#leer-werktraject"


@regel
def anw_er(f: Feiten):
    """Is iemand Anw-er?"""
    return Uitkomst(
        BEREKEND,
        JaNee("anw_er", is_anw_er(f), label="Anw-er", bron=ANW_ER),
        gevolg="Volgens artikel 1 is deze persoon {anw_er:een|geen} Anw-er.",
    )


@regel
def client(f: Feiten, lezing: Lezing):
    """Is iemand cliënt?"""
    return Uitkomst(
        BEREKEND,
        JaNee("client", is_client(f, lezing), label="Cliënt", bron=CLIENT),
        Kanttekening(
            "Of «zonder uitkering» zonder elke uitkering is, of alleen zonder die van WerkSaam, "
            "staat er niet. De inleiding noemt ook iemand met een uitkering van de SVB cliënt.",
            bron=CLIENT,
            als=~f.uitkering_werksaam,
        ),
        gevolg="Volgens artikel 1 is deze persoon {client:een|geen} cliënt.",
    )


@regel
def leeftijdsgroep(f: Feiten, p: Cijfers):
    """In welke leeftijdsgroep valt iemand, en is hij jongere?

    Artikel 1 geeft de grenzen van «jongere»; de grens bij 18 jaar komt uit artikel 8.
    """
    groep = kies(
        (f.leeftijd < p.jongere_vanaf, "jonger dan 16 jaar"),
        (f.leeftijd < p.uit("leerwerktraject").leeftijd_vanaf, "16 of 17 jaar"),
        (f.leeftijd < p.jongere_tot, "18 tot 27 jaar"),
        anders="27 jaar of ouder",
    )
    return Uitkomst(
        BEREKEND,
        JaNee("jongere", is_jongere(f, p), bron=JONGEREN),
        Resultaat("leeftijdsgroep", groep, "keuze", bron=LEER_WERKTRAJECT, hoofd=True),
        Kanttekening(
            "Artikel 8 gaat over een cliënt; de leeftijden in artikel 1 gelden voor iedereen.",
            bron=LEER_WERKTRAJECT,
        ),
        gevolg="Volgens de verordening is de leeftijdsgroep: {leeftijdsgroep}.",
    )


@regel
def medewerker(f: Feiten):
    """Is iemand medewerker?"""
    return Uitkomst(
        BEREKEND,
        Stap(
            "Indicatie Wsw of besluit Beschut Werk", heeft_indicatie(f), "ja/nee", bron=MEDEWERKER
        ),
        Stap("Baan bij of via WerkSaam", heeft_gesubsidieerde_baan(f), "ja/nee", bron=MEDEWERKER),
        JaNee("medewerker", is_medewerker(f), bron=MEDEWERKER),
        Kanttekening(
            "Artikel 1 noemt alleen WerkSaam. Volgens artikel 6 kan een medewerker ook in dienst "
            "zijn bij WerkSaam Verloning; zo is het hier gelezen.",
            bron=MEDEWERKER,
            als=f.in_dienst_bij == "werksaam_verloning",
        ),
        gevolg="Volgens artikel 1 is deze persoon {medewerker:een|geen} medewerker.",
    )


@regel
def mantelzorg(f: Feiten, lezing: Lezing):
    """Is zorg van een cliënt voor een ander mantelzorg?

    Hoe lang en hoe zwaar de zorg moet zijn, zegt de verordening niet.
    """
    return Uitkomst(
        BEREKEND,
        JaNee("mantelzorg", is_client(f, lezing) & is_mantelzorg(f), bron=MANTELZORG),
        Kanttekening(
            "Artikel 1 noemt alleen de zorg van een cliënt. Of in artikel 2 ook die van een "
            "medewerker meetelt, staat er niet.",
            bron=MANTELZORG,
        ),
        gevolg="Volgens artikel 1 is deze zorg {mantelzorg:wel|geen} mantelzorg.",
    )


@regel
def nugger(f: Feiten):
    """Is iemand Nugger?"""
    return Uitkomst(
        BEREKEND,
        JaNee("nugger", is_nugger(f), label="Nugger", bron=NUGGER),
        Kanttekening(
            "De tekst verwijst ook naar artikel 7 van de Participatiewet. Wat die wet nog meer "
            "vraagt, is hier niet nagerekend.",
            bron=NUGGER,
        ),
        gevolg="Volgens artikel 1 is deze persoon {nugger:een|geen} Nugger.",
    )


@regel
def vermogen(f: Feiten):
    """Hoe groot is het vermogen?"""
    return Uitkomst(
        BEREKEND,
        Bedrag("vermogen", vermogen_in_euro(f), bron=VERMOGEN),
        Kanttekening(
            "Geen artikel van de verordening stelt een grens aan het vermogen.",
            bron=VERMOGEN,
        ),
        gevolg="Volgens artikel 1 is het vermogen {vermogen}.",
    )
