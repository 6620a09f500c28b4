"""Artikel 2 van de verordening: rekening houden met iemand, en grenzen aan het geld."""

from reintegratie.core import (
    KAN,
    RECHT,
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

from ..doelgroepen.begrippen import is_client, is_mantelzorg, is_medewerker
from . import Cijfers, Feiten, Lezing
from .begrippen import geen_plicht_die_voorgaat

LID_1 = "verordening/artikel-2#lid-1"
LID_2 = "verordening/artikel-2#lid-2"
LID_3 = "verordening/artikel-2#lid-3"
TOELICHTING = "verordening/artikel-2#toelichting"


@regel
def omstandigheden(f: Feiten, p: Cijfers, lezing: Lezing):
    """Waarmee moet WerkSaam rekening houden?"""
    iemand = is_client(f, lezing) | is_medewerker(f)
    jong_kind = f.kind_ten_laste & (f.kind_leeftijd < p.kind_tot)
    zorg = is_mantelzorg(f) & f.mantelzorg_noodzakelijk & wiens_zorg_telt(f, lezing)
    iets = jong_kind | zorg | f.functionele_beperkingen | f.andere_omstandigheden
    return Uitkomst(
        RECHT,
        Eis("cliënt of medewerker", iemand, bron=LID_1),
        Eis("er is een omstandigheid of beperking", iets, bron=LID_1),
        JaNee("jong_kind_telt_mee", iemand & jong_kind, bron=LID_1, altijd=True),
        JaNee("mantelzorg_telt_mee", zorg, bron=LID_1, altijd=True),
        JaNee(
            "beperkingen_tellen_mee", iemand & f.functionele_beperkingen, bron=LID_1, altijd=True
        ),
        Kanttekening(
            "De lijst is niet volledig: zij noemt wat in ieder geval meetelt. Ook een "
            "ouder kind of andere zorg kan een omstandigheid zijn.",
            bron=LID_1,
        ),
        gevolg="WerkSaam moet hiermee rekening houden als zij een voorziening aanbiedt.",
        anders="Er is nu niets waarmee WerkSaam volgens dit lid rekening moet houden.",
        aard="plicht",
    )


def wiens_zorg_telt(f: Feiten, lezing: Lezing):
    """Artikel 1 noemt de zorg van een cliënt; artikel 2 noemt ook de medewerker."""
    client = is_client(f, lezing)
    return lezing("K104", zorg_van_allebei=client | is_medewerker(f), alleen_zorg_van_client=client)


@regel(ook=("P145",))
def voorziening_plafond(f: Feiten, lezing: Lezing):
    """Mag WerkSaam weigeren omdat het plafond is bereikt?"""
    heeft_plafond = f.plafond_soort != "geen"
    erbij = kies((f.plafond_soort == "personen", 1), anders=f.kosten)
    op = f.plafond <= f.gebruikt
    past_niet = f.plafond < f.gebruikt + erbij
    bereikt = lezing("K76", als_het_op_is=op, als_het_er_niet_meer_bij_past=op | past_niet)
    return Uitkomst(
        KAN,
        Eis("WerkSaam heeft een plafond vastgesteld", heeft_plafond, bron=LID_2),
        Eis("het plafond is bereikt", bereikt, bron=LID_2),
        Eis("geen plicht die voorgaat", geen_plicht_die_voorgaat(f, lezing), bron=LID_2),
        Resultaat(
            "ruimte",
            f.plafond - kleinste(f.plafond, f.gebruikt),
            "",
            bron=LID_2,
            label="Ruimte onder het plafond",
            als=heeft_plafond,
            altijd=True,
        ),
        Kanttekening(
            "WerkSaam kan wel een plafond vaststellen, in geld of in personen.",
            bron=LID_2,
            als=~heeft_plafond,
        ),
        Kanttekening(
            "Volgens de toelichting mag het budget voor re-integratie niet worden overschreden.",
            bron=TOELICHTING,
        ),
        gevolg="WerkSaam kan de voorziening weigeren: het plafond is bereikt.",
        anders="WerkSaam kan de voorziening niet weigeren vanwege een plafond.",
        wie="WerkSaam",
    )


@regel
def voorziening_evenredigheid(f: Feiten, lezing: Lezing):
    """Mag WerkSaam weigeren omdat de kosten niet in verhouding zijn?

    In verhouding betekent: de kosten wegen op tegen de opbrengsten. WerkSaam weegt dat; een som is
    het niet.
    """
    return Uitkomst(
        KAN,
        Stap("Opbrengsten min kosten", f.opbrengsten - f.kosten, "euro", bron=LID_3),
        Stap("Nodig om aan het werk te komen", f.noodzakelijk, "ja/nee", bron=LID_3),
        Eis(
            "de kosten zijn niet in verhouding tot de opbrengsten",
            ~f.kosten_wegen_op,
            bron=LID_3,
        ),
        Eis("geen plicht die voorgaat", geen_plicht_die_voorgaat(f, lezing), bron=LID_3),
        JaNee("in_verhouding", f.kosten_wegen_op, bron=LID_3, altijd=True),
        Kanttekening(
            "WerkSaam beoordeelt ook of de voorziening nodig is. Wat volgt als zij niet nodig is, "
            "staat er niet.",
            bron=LID_3,
            als=~f.noodzakelijk,
        ),
        gevolg="WerkSaam kan de voorziening weigeren.",
        anders="WerkSaam kan de voorziening niet weigeren vanwege de kosten.",
        wie="WerkSaam",
    )


@regel
def voorziening_te_kostbaar(f: Feiten, lezing: Lezing):
    """Mag WerkSaam een uitzonderlijk kostbare voorziening weglaten?"""
    return Uitkomst(
        KAN,
        Eis("uitzonderlijk kostbaar", f.uitzonderlijk_kostbaar, bron=TOELICHTING),
        Eis("geen plicht die voorgaat", geen_plicht_die_voorgaat(f, lezing), bron=TOELICHTING),
        Kanttekening("De toelichting noemt geen bedrag.", bron=TOELICHTING),
        gevolg="Het kan dat WerkSaam de voorziening niet inzet, ook als iemand ermee kan werken.",
        anders="Dit is geen reden om de voorziening niet in te zetten.",
        wie="WerkSaam",
    )
