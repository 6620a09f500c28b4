"""De inleiding van de verordening: bij welke groep hoort iemand, en welk plan volgt daaruit?"""

from reintegratie.core import BEREKEND, JaNee, Kanttekening, Resultaat, Uitkomst, kies, regel

from . import Feiten
from .begrippen import is_anw_er, is_medewerker, is_nugger

GROEPEN = "verordening/aanhef#groepen"


@regel
def doelgroep(f: Feiten):
    """Bij welke groep hoort iemand, en welk plan volgt daaruit?

    De indeling van de inleiding. Het plan staat ook in artikel 3, met een eigen berekening.
    """
    een, twee, drie, vier = groepen(f)
    als_client = een | drie | vier
    return Uitkomst(
        BEREKEND,
        Resultaat("groep", naam_van_groep(f), "keuze", bron=GROEPEN),
        JaNee("client", als_client, label="Cliënt", bron=GROEPEN),
        JaNee("medewerker", twee, bron=GROEPEN),
        Resultaat("plan", welk_plan(als_client & f.ontwikkelbaar, twee), "keuze", bron=GROEPEN),
        Kanttekening(
            "WerkSaam plaatst een medewerker op een passende werkplek: binnen WerkSaam of bij een "
            "externe werkgever.",
            bron=GROEPEN,
            als=twee,
        ),
        Kanttekening(
            "Geen artikel noemt de partner van iemand met AOW nog (K44).",
            bron=GROEPEN,
            als=f.partner_met_aow,
        ),
        Kanttekening(
            "De Bbz telt hier mee, maar staat niet bij de wetten van artikel 1 (K43).",
            bron=GROEPEN,
            als=een,
        ),
        gevolg="Dit zijn de groep en het plan volgens de inleiding van de verordening.",
    )


def groepen(f: Feiten):
    """Vier keer ja of nee: hoort iemand bij groep 1, 2, 3 of 4?"""
    zonder = ~f.uitkering_werksaam
    van_de_svb = is_anw_er(f) | f.partner_met_aow
    return f.uitkering_werksaam, is_medewerker(f), zonder & is_nugger(f), zonder & van_de_svb


def naam_van_groep(f: Feiten):
    """De naam van de groep, of van de twee groepen waar iemand bij hoort."""
    een, twee, drie, vier = groepen(f)
    return kies(
        (twee & (een | drie | vier), "cliënt en medewerker"),
        (een, "cliënt met een uitkering van WerkSaam"),
        (twee, "medewerker"),
        (is_anw_er(f), "Anw-er"),
        (drie & vier, "Nugger en partner van iemand met AOW"),
        (drie, "Nugger"),
        (f.partner_met_aow, "partner van iemand met AOW"),
        anders="geen van de vier groepen",
    )


def welk_plan(re_integratieplan, leer_werkplan):
    """Het plan dat de inleiding aan de groep geeft."""
    return kies(
        (re_integratieplan & leer_werkplan, "re-integratieplan en leer-werkplan"),
        (re_integratieplan, "re-integratieplan"),
        (leer_werkplan, "leer-werkplan"),
        anders="geen plan",
    )
