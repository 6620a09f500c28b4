"""Begeleiding op het werk volgens artikel 11 van de verordening."""

from reintegratie.core import (
    KAN,
    RECHT,
    Bedrag,
    Eis,
    JaNee,
    Kanttekening,
    Resultaat,
    Stap,
    Uitkomst,
    kies,
    kleinste,
    regel,
)

from ..doelgroepen.begrippen import baan_via_werksaam, heeft_indicatie, is_medewerker
from ..nuggers.begrippen import aanvullend, client_of_artikel_16
from . import Cijfers, Feiten, Lezing
from .bijlage_1 import DIENSTBETREKKING, INDEXATIE, jaarbedrag

LID_1 = "verordening/artikel-11#lid-1"
LID_3 = "verordening/artikel-11#lid-3"
PROTOCOL = "protocol-interne-jobcoach"


@regel
def jobcoaching(f: Feiten, p: Cijfers, lezing: Lezing):
    """Kan WerkSaam begeleiding op het werk bieden?"""
    return Uitkomst(
        KAN,
        wie(f, lezing, LID_1, is_medewerker(f)),
        begeleiding_nodig(f, LID_1),
        extra_voorwaarden(f, p, lezing, is_medewerker(f)),
        Kanttekening(
            "WerkSaam bepaalt of begeleiding nodig is, hoeveel en hoe lang. "
            "De verordening geeft daarvoor geen maat.",
            bron=LID_1,
        ),
        Kanttekening(
            "Voor wie met loonkostensubsidie werkt, noemen de webpagina en de wet een "
            "aanspraak op begeleiding. De verordening noemt alleen een mogelijkheid.",
            bron=LID_1,
        ),
        gevolg="WerkSaam kan begeleiding op het werk bieden.",
        anders="Begeleiding volgens artikel 11 is hier niet mogelijk.",
        wie="WerkSaam",
    )


@regel
def jobcoach_organisatie(f: Feiten, p: Cijfers, lezing: Lezing):
    """Begeleiding op het werk: wie organiseert de jobcoach?"""
    zelf = f.vorm_begeleiding == "werkgever"
    return Uitkomst(
        KAN,
        wie(f, lezing, LID_3, medewerker_extern(f)),
        Eis("in dienst bij een externe werkgever", bij_externe_werkgever(f), bron=LID_3),
        begeleiding_nodig(f, LID_3),
        extra_voorwaarden(f, p, lezing, medewerker_extern(f)),
        Resultaat(
            "wie_begeleidt", kies((zelf, "de werkgever"), anders="WerkSaam"), "keuze", bron=LID_3
        ),
        JaNee("subsidie_voor_werkgever", zelf, bron=LID_3),
        gevolg="De begeleiding kan van WerkSaam komen of van de werkgever zelf.",
        anders="Artikel 11, lid 3 gaat niet over deze persoon.",
    )


@regel
def jobcoach_subsidie_werkgever(f: Feiten, p: Cijfers, lezing: Lezing):
    """Interne jobcoach: welke subsidie krijgt de werkgever dit jaar?

    Voor een werkgever die de begeleiding zelf geeft. Of de werkgever er recht op heeft, of deeltijd
    en een kort contract het bedrag verlagen, en welk jaarbedrag geldt, is niet zeker.
    """
    bedrag = jaarbedrag(f, p, lezing, f.jaar)
    subsidie = lezing("K47", hele_bedrag=bedrag, naar_verhouding=verlaagd(bedrag, f, p))
    return Uitkomst(
        lezing("K73", werkgever_heeft_recht=RECHT, vorm_om_te_kiezen=KAN),
        wie(f, lezing, LID_3, medewerker_extern(f)),
        Eis("in dienst bij een externe werkgever", bij_externe_werkgever(f), bron=LID_3),
        begeleiding_nodig(f, LID_3),
        Eis(
            "de werkgever geeft zelf de begeleiding", f.vorm_begeleiding == "werkgever", bron=LID_3
        ),
        extra_voorwaarden(f, p, lezing, medewerker_extern(f)),
        Eis("de subsidie loopt nog", loopt_nog(f, p, lezing), bron=DIENSTBETREKKING),
        Stap("Bedrag voor een heel jaar", bedrag, "euro", bron=INDEXATIE),
        Stap("Bedrag naar verhouding", verlaagd(bedrag, f, p), "euro", bron=PROTOCOL),
        Bedrag("subsidie", subsidie, label="Subsidie voor dit jaar", bron=LID_3, hoofd=True),
        Kanttekening(
            "Gelden beide verlagingen, dan rekent dit handboek ze na elkaar. Dat is een aanname.",
            bron=PROTOCOL,
        ),
        Kanttekening(
            "WerkSaam bepaalt of de begeleiding nodig is, hoeveel en hoe lang.", bron=LID_1
        ),
        gevolg={
            RECHT: "WerkSaam verleent de werkgever deze subsidie.",
            KAN: "De werkgever kan deze subsidie krijgen.",
        },
        anders="De werkgever krijgt deze subsidie niet.",
    )


def wie(f: Feiten, lezing: Lezing, bron: str, medewerker):
    """Voor wie begeleiding kan: een cliënt of medewerker, en volgens artikel 16 een Nugger."""
    return Eis(
        "is cliënt, medewerker, Nugger of Anw-er",
        client_of_artikel_16(f, lezing) | medewerker,
        bron=bron,
    )


def medewerker_extern(f: Feiten):
    """Of iemand medewerker is, waar al vaststaat dat hij een externe werkgever heeft.

    Dat eist lid 3 zelf. Wie het hier nog eens vraagt, vraagt het ook aan wie geen medewerker is.
    """
    return heeft_indicatie(f) & baan_via_werksaam(f)


def begeleiding_nodig(f: Feiten, bron: str):
    """De eis van lid 1 en 2, die ook geldt voor «de begeleiding» van lid 3."""
    return Eis(
        "kan het werk niet doen zonder begeleiding", ~f.kan_taken_zonder_ondersteuning, bron=bron
    )


def extra_voorwaarden(f: Feiten, p: Cijfers, lezing: Lezing, medewerker):
    """Artikel 16, lid 2, voor een Nugger of Anw-er."""
    return aanvullend(f, p, lezing, zelf_genoemd=medewerker)


def bij_externe_werkgever(f: Feiten):
    """Of iemand in dienst is bij een andere werkgever dan WerkSaam of WerkSaam Verloning."""
    return f.in_dienst_bij == "andere_werkgever"


def verlaagd(bedrag, f: Feiten, p: Cijfers):
    """Het bedrag naar verhouding bij weinig uren of een kort contract, in euro."""
    per_uur = bedrag / p.uren_voor_heel_bedrag
    naar_uren = per_uur * kleinste(f.uren_per_week, p.uren_voor_heel_bedrag)
    per_maand = naar_uren / p.maanden_voor_heel_bedrag
    return per_maand * kleinste(f.contract_maanden, p.maanden_voor_heel_bedrag)


def loopt_nog(f: Feiten, p: Cijfers, lezing: Lezing):
    """Of de subsidie na een aantal jaren nog doorloopt."""
    return lezing("K49", geen_maximum=True, hoogstens_drie_jaar=f.jaar <= p.hoogste_aantal_jaren)
