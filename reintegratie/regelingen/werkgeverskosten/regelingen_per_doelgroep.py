"""Wat kost deze werknemer u? De onderdelen van Regelingen per doelgroep naast elkaar."""

from reintegratie.core import (
    BEREKEND,
    Bedrag,
    Eis,
    Kanttekening,
    Stap,
    Stapel,
    Uitkomst,
    grootste,
    regel,
)

from ..minimumloon.wet import minimumloon_op_de_pagina, voor_gewerkte_uren
from ..premiekorting.regelingen_per_doelgroep import LOOPTIJD, loopt_nog
from ..premiekorting.regelingen_per_doelgroep_bedrag import andere_combinatie_kan
from . import Cijfers, Feiten, Lezing
from .posten import BLAD, aftrek, koos, kosten, maanden_dit_jaar, totaal, voordelen

VASTE_SUBSIDIE = f"{BLAD}/loonkostensubsidie-gemeente#vaste-subsidie"
BOVEN_MINIMUMLOON = f"{BLAD}/loonkostensubsidie-gemeente#boven-minimumloon"
PREMIEKORTING = f"{BLAD}/premiekorting#bedrag"
NAAR_RATO = f"{BLAD}/premiekorting#naar-rato"
TOTAAL = f"{BLAD}/wat-kost-deze-werknemer-mij"
PER_MAAND, PER_JAAR = "euro per maand", "euro per jaar"


@regel
def werkgeverskosten(f: Feiten, p: Cijfers, lezing: Lezing):
    """Wat kost deze werknemer u per maand en per jaar?

    Of u een regeling krijgt, leest u in haar eigen hoofdstuk. Hier telt wat u koos.
    """
    vast = koos(f, "lks_vast")
    erbij, eraf, jaar = kosten(f, p, lezing), aftrek(f, p, lezing), voordelen(f, p, lezing)
    voor_voordeel = totaal(erbij) - totaal(eraf)
    maanden = maanden_dit_jaar(f, p)
    maand = [post.per_maand(maanden) for post in jaar]
    zelf = grootste(0, f.functieloon - minimumloon_op_de_pagina(f, p, lezing))
    return Uitkomst(
        BEREKEND,
        Eis(
            "premiekorting en loonkostensubsidie mogen samen", mogen_samen(f, lezing), PREMIEKORTING
        ),
        Eis(
            "de premiekorting bestaat nog, als u die koos",
            (f.gekozen_voordeel != "premiekorting") | loopt_nog(p.uit("premiekorting"), lezing),
            LOOPTIJD,
        ),
        Eis(
            "het loonkostenvoordeel bestaat al, als u dat koos",
            (f.gekozen_voordeel != "lkv") | (p.uit("premiekorting").eerste_dag_lkv <= p.peildatum),
            LOOPTIJD,
        ),
        Stap("Loon boven het minimumloon, dat u zelf betaalt", zelf, PER_MAAND, BOVEN_MINIMUMLOON),
        Stap("Maanden die dit jaar meetellen", maanden, "maanden", NAAR_RATO),
        *(post.resultaat(PER_MAAND) for post in (*erbij, *eraf)),
        *(post.resultaat(PER_JAAR) for post in jaar),
        Bedrag(
            "kosten_per_maand",
            voor_voordeel - totaal(maand),
            TOTAAL,
            eenheid=PER_MAAND,
            label="Wat overblijft, per maand",
            hoofd=True,
        ),
        Bedrag(
            "kosten_per_jaar",
            voor_voordeel * maanden - totaal(jaar),
            TOTAAL,
            eenheid=PER_JAAR,
            label="Wat overblijft, in deze maanden van het jaar",
            als=~vast,
        ),
        Stapel(
            "Wat u betaalt en krijgt, per maand",
            *((post.label, post.bedrag, post.bron) for post in erbij),
            *((post.label, 0 - post.bedrag, post.bron) for post in (*eraf, *maand)),
            bron=TOTAAL,
            eenheid=PER_MAAND,
        ),
        Kanttekening(
            "De vaste subsidie duurt maar een halfjaar. Daarom staat hier geen bedrag per jaar.",
            VASTE_SUBSIDIE,
            als=vast,
        ),
        *verzwegen(f, p),
        gevolg="Dit kost de werknemer u.",
        anders="Wat u koos, kan niet samen of bestaat niet meer. Kies opnieuw.",
    )


def mogen_samen(f: Feiten, lezing: Lezing):
    """Of premiekorting en loonkostensubsidie samen mogen, als u beide koos."""
    beide = (f.gekozen_voordeel == "premiekorting") & koos(f, "lks_loonwaarde", "lks_vast")
    return ~beide | f.combinatie_kan | andere_combinatie_kan(lezing)


def verzwegen(f: Feiten, p: Cijfers):
    """Wat de bron niet zegt over de regelingen die u koos."""
    met_lkv = (f.gekozen_voordeel == "lkv") & ~koos(f, "geen")
    minder_loon = koos(f, "loondispensatie", "wsw") & (f.gekozen_voordeel == "premiekorting")
    return (
        Kanttekening(
            "De webpagina kent het loonkostenvoordeel niet. Of het naast deze regeling "
            "mag, zegt zij dus niet.",
            TOTAAL,
            als=met_lkv,
        ),
        Kanttekening(
            "De webpagina zegt niet of premiekorting naast deze regeling mag.",
            TOTAAL,
            als=minder_loon,
        ),
        Kanttekening(
            "Bij loondispensatie dalen ook uw werkgeverslasten. Hoeveel, zegt de webpagina niet. "
            "Vul daarom de lasten in die bij het lagere loon horen.",
            f"{BLAD}/loondispensatie-wajong#loon",
            als=koos(f, "loondispensatie"),
        ),
        Kanttekening(
            "De maanden tellen hier vanaf de dag in dienst tot het einde van dit jaar.",
            TOTAAL,
            als=f.gekozen_voordeel == "lkv",
        ),
        Kanttekening(
            "Dit functieloon is lager dan het wettelijk minimumloon voor deze uren.",
            TOTAAL,
            als=f.functieloon < voor_gewerkte_uren(f, p),
            bij="functieloon",
        ),
        Kanttekening(
            "Een stimuleringspremie telt hier niet mee: de webpagina noemt geen bedrag.",
            f"{BLAD}/stimuleringspremie",
        ),
        Kanttekening("Is de werknemer ziek? Kijk dan bij de no-riskpolis.", f"{BLAD}/no-riskpolis"),
        Kanttekening(
            "Elke regeling heeft een eigen groep: een Wajonger, een persoon met Wsw-indicatie, "
            "een werknemer met ondersteuning van de gemeente, een mens die het wettelijk "
            "minimumloon niet kan verdienen, een arbeidsgehandicapte werknemer of een oudere "
            "werknemer. Of de werknemer daarbij hoort, vraagt haar eigen rekenhulp.",
            f"{BLAD}/inleiding#instantie",
        ),
    )
