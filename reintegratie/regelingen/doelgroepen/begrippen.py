"""De begrippen van artikel 1 van de verordening: voor ieder begrip één functie.

Elke functie geeft ja of nee voor een persoon, behalve ``vermogen_in_euro``.
"""

from .. import AlleCijfers
from . import Feiten, Lezing

EIGEN_BEDRIJVEN = ("werksaam", "werksaam_verloning")


def is_anw_er(f: Feiten):
    """Heeft een nabestaanden- of wezenuitkering van de SVB (onderdeel a)."""
    return f.anw_uitkering


def is_client(f: Feiten, lezing: Lezing):
    """Krijgt een uitkering van WerkSaam, of wordt volgens de wet geholpen (onderdeel b).

    Onderdeel b verwijst naar artikel 7 van de Participatiewet; onderdeel f doet dat ook.
    """
    zeker = f.uitkering_werksaam | f.re_integratieverplichting_art7
    nugger_of_anw_er = is_nugger(f) | is_anw_er(f) | partner_als_nugger(f, lezing)
    partner_als_client = lezing(
        "K44",
        partner_als_client=is_partner(f),
        partner_als_nugger=False,
        partner_niet_geregeld=False,
    )
    return partner_als_client | lezing(
        "K66", nugger_en_anw_er_altijd=zeker | nugger_of_anw_er, alleen_met_verplichting=zeker
    )


def is_partner(f: Feiten):
    """De partner van iemand met AOW, zonder uitkering van WerkSaam (inleiding, groep 4)."""
    return f.partner_met_aow & ~f.uitkering_werksaam


def partner_als_nugger(f: Feiten, lezing: Lezing):
    """Die partner, waar hij artikel 16 volgt."""
    return lezing(
        "K44",
        partner_als_client=False,
        partner_als_nugger=is_partner(f),
        partner_niet_geregeld=False,
    )


def valt_onder_artikel_16(f: Feiten, lezing: Lezing):
    """Zonder uitkering van WerkSaam: een Nugger, Anw-er, of misschien partner met AOW.

    Met een uitkering van WerkSaam misschien nog een Anw-er.
    """
    bijzonder = is_nugger(f) | is_anw_er(f) | partner_als_nugger(f, lezing)
    ook_naast = lezing(
        "K68",
        artikel_16_ook_naast_uitkering=is_anw_er(f) & f.uitkering_werksaam,
        gewone_client_naast_uitkering=False,
    )
    return ~f.uitkering_werksaam & bijzonder | ook_naast


def krijgt_plan(f: Feiten, lezing: Lezing):
    """Een cliënt; voor wie onder artikel 16 valt is de tekst niet eenduidig."""
    ook_nugger = lezing("K42", plan_ook_voor_nugger=True, geen_plan_voor_nugger=False)
    return is_client(f, lezing) & (~valt_onder_artikel_16(f, lezing) | ook_nugger)


def is_jongere(f: Feiten, p: AlleCijfers):
    """Is 16 tot 27 jaar (onderdeel c)."""
    grens = p.uit("doelgroepen")
    return (f.leeftijd >= grens.jongere_vanaf) & (f.leeftijd < grens.jongere_tot)


def is_medewerker(f: Feiten):
    """Heeft een Wsw-indicatie of een besluit Beschut Werk, en een baan daarbij (onderdeel d)."""
    return heeft_indicatie(f) & heeft_gesubsidieerde_baan(f)


def heeft_indicatie(f: Feiten):
    """Heeft een indicatie Wsw of een besluit Beschut Werk."""
    return f.indicatie_wsw | f.besluit_beschut_werk


def heeft_gesubsidieerde_baan(f: Feiten):
    """Werkt bij WerkSaam, of na bemiddeling en met subsidie van WerkSaam bij een werkgever."""
    bij_werkgever = f.in_dienst_bij == "andere_werkgever"
    return f.in_dienst_bij.een_van(*EIGEN_BEDRIJVEN) | bij_werkgever & baan_via_werksaam(f)


def baan_via_werksaam(f: Feiten):
    """Kreeg de baan na bemiddeling en met subsidie van WerkSaam."""
    return f.bemiddeld_door_werksaam & f.subsidie_van_werksaam


def is_mantelzorg(f: Feiten):
    """De zorg duurt lang, is voor een naaste en is meer dan gewoon (onderdeel e)."""
    return f.zorg_langdurig & f.zorg_voor_naaste & f.zorg_intensiever_dan_gebruikelijk


def is_nugger(f: Feiten):
    """Heeft geen recht op een uitkering, wel behoefte aan hulp bij werk (onderdeel f)."""
    return ~f.recht_op_uitkering & f.behoefte_aan_ondersteuning


def uitkering_die_telt(f: Feiten, lezing: Lezing):
    """Krijgt een uitkering, waar de tekst niet zegt van wie (artikel 14 en 15)."""
    return lezing(
        "K78",
        elke_uitkering=f.heeft_uitkering,
        alleen_van_werksaam=f.heeft_uitkering & f.uitkering_werksaam,
    )


def vermogen_in_euro(f: Feiten):
    """De bezittingen min de schulden, in euro; kan lager zijn dan nul (onderdeel g)."""
    return f.bezittingen_eur - f.schulden_eur
