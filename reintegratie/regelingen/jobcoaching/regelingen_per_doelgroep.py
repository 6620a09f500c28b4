"""De jobcoach vanuit de Wsw en vanuit de gemeente volgens Regelingen per doelgroep."""

from reintegratie.core import (
    BEREKEND,
    KAN,
    NIEMAND,
    RECHT,
    Eis,
    JaNee,
    Kanttekening,
    Resultaat,
    Uitkomst,
    kies,
    regel,
)

from . import Cijfers, Feiten, Lezing

INSTANTIE = "regelingen-per-doelgroep/inleiding#instantie"
KEUZE = "regelingen-per-doelgroep/jobcoach-wsw#keuze"
WERKTIJD = "regelingen-per-doelgroep/jobcoach-wsw#werktijd"
AANSPRAAK = "regelingen-per-doelgroep/jobcoach-gemeente#aanspraak"


@regel
def jobcoach_wsw(f: Feiten, p: Cijfers):
    """Jobcoach vanuit de Wsw: wie begeleidt, en mag de werknemer kiezen?"""
    organisator = kies((f.gedetacheerd, "het SW-bedrijf"), anders="een organisatie naar keuze")
    return Uitkomst(
        kies((f.gedetacheerd, BEREKEND), anders=RECHT),
        Eis(
            "gedetacheerd vanuit de Wsw, of begeleid werken",
            f.gedetacheerd | f.begeleid_werken,
            KEUZE,
        ),
        Resultaat(
            "wie_begeleidt", organisator, "keuze", KEUZE, label="Wie de begeleiding organiseert"
        ),
        Resultaat(
            "minste_aantal_organisaties",
            p.minste_aantal_organisaties,
            "organisaties",
            KEUZE,
            label="Kleinste aantal om uit te kiezen",
            als=~f.gedetacheerd & f.begeleid_werken,
        ),
        JaNee(
            "genoeg_keuze",
            f.aantal_organisaties >= p.minste_aantal_organisaties,
            KEUZE,
            label="Er is genoeg keuze",
            als=~f.gedetacheerd & f.begeleid_werken,
        ),
        gevolg={
            RECHT: "De werknemer heeft recht op een keuze uit organisaties voor de begeleiding.",
            BEREKEND: "Het SW-bedrijf organiseert de begeleiding door een jobcoach.",
        },
        anders="Deze regels gaan alleen over de Wsw.",
    )


@regel
def jobcoach_wsw_werktijd(f: Feiten, p: Cijfers):
    """Jobcoach vanuit de Wsw: past de begeleiding bij een Wsw-indicatie?

    Dit is een van de eisen voor de indicatie; de andere noemt de bron niet.
    """
    return Uitkomst(
        KAN,
        Eis("kan regelmatig werken", f.regelmatige_arbeid, WERKTIJD),
        Eis(
            "begeleiding binnen de grens, of een goede reden om af te wijken",
            (f.begeleiding_pct_werktijd <= p.grens_begeleiding) | f.afwijking_gemotiveerd,
            WERKTIJD,
        ),
        Resultaat(
            "meeste_begeleiding",
            f.uren_per_week * p.grens_begeleiding / 100,
            "uur per week",
            WERKTIJD,
            label="Richtlijn voor de meeste begeleiding",
            altijd=True,
        ),
        Kanttekening("Voor de indicatie gelden meer eisen. De bron noemt die niet.", bron=WERKTIJD),
        gevolg="Deze begeleiding past bij een indicatie voor de Wsw.",
        anders="Zo past de begeleiding niet bij een indicatie voor de Wsw.",
    )


@regel
def jobcoach_gemeente(f: Feiten, lezing: Lezing):
    """Heeft uw werknemer recht op een jobcoach vanuit de gemeente?"""
    return Uitkomst(
        lezing("K51", recht_op_begeleiding=RECHT, begeleiding_mag=KAN),
        Eis("de gemeente helpt deze persoon aan werk", f.ondersteuning == "gemeente", INSTANTIE),
        Eis("u krijgt loonkostensubsidie voor de werknemer", f.werkgever_ontvangt_lks, AANSPRAAK),
        Kanttekening(
            "Gemeenten volgen vaak de regels van UWV over jobcoaches. Vraag het bij het "
            "werkgeversservicepunt van de gemeente waar de werknemer woont.",
            bron=AANSPRAAK,
        ),
        gevolg={
            RECHT: "De werknemer kan aanspraak maken op begeleiding op de werkplek.",
            KAN: "Begeleiding op de werkplek kan worden gegeven, maar het hoeft niet.",
        },
        anders="De bron noemt hier geen aanspraak op begeleiding.",
        wie=lezing("K51", recht_op_begeleiding=NIEMAND, begeleiding_mag="WerkSaam"),
    )
