"""De inleiding van de verordening: bij welke groep hoort iemand, en welk plan volgt daaruit?"""

from reintegratie.core import BEREKEND, JaNee, Kanttekening, Resultaat, Uitkomst, kies, regel

from . import Feiten, Lezing
from .begrippen import (
    is_anw_er,
    is_client,
    is_medewerker,
    is_nugger,
    is_partner,
    valt_onder_artikel_16,
)

GROEPEN = "verordening/aanhef#groepen"


@regel
def doelgroep(f: Feiten, lezing: Lezing):
    """Bij welke groep hoort iemand, en welk plan volgt daaruit?

    De indeling van de inleiding. Zij noemt de groepen een, drie en vier cliënten. Wie volgens
    artikel 1 cliënt is, en het plan van artikel 3, hebben een eigen berekening.
    """
    een, twee, drie, vier = groepen(f, lezing)
    client = is_client(f, lezing) | drie | vier
    ook_nugger = lezing(
        "K42", plan_ook_voor_nugger=True, geen_plan_voor_nugger=~valt_onder_artikel_16(f, lezing)
    )
    plan = client & f.ontwikkelbaar & ook_nugger
    return Uitkomst(
        BEREKEND,
        Resultaat("groep", naam_van_groep(f, lezing), "keuze", bron=GROEPEN),
        JaNee("client", client, label="Cliënt", bron=GROEPEN),
        JaNee("medewerker", twee, bron=GROEPEN),
        Resultaat("plan", welk_plan(plan, twee), "keuze", bron=GROEPEN),
        Kanttekening(
            "WerkSaam plaatst een medewerker op een passende werkplek: binnen WerkSaam of bij een "
            "externe werkgever.",
            bron=GROEPEN,
            als=twee,
        ),
        Kanttekening(
            "Geen artikel noemt de partner van iemand met AOW nog.",
            bron=GROEPEN,
            als=f.partner_met_aow,
        ),
        Kanttekening(
            "De Bbz telt hier mee, maar staat niet bij de wetten van artikel 1.",
            bron=GROEPEN,
            als=een,
        ),
        gevolg="Volgens de inleiding van de verordening is de groep: {groep}.",
    )


def groepen(f: Feiten, lezing: Lezing):
    """Vier keer ja of nee: hoort iemand bij groep 1, 2, 3 of 4?"""
    zonder = ~f.uitkering_werksaam
    partner = lezing(
        "K72",
        elke_partner=is_partner(f),
        partner_met_eigen_uitkering=is_partner(f) & f.uitkering_van_de_svb,
    )
    van_de_svb = is_anw_er(f) | partner
    return f.uitkering_werksaam, is_medewerker(f), zonder & is_nugger(f), zonder & van_de_svb


def naam_van_groep(f: Feiten, lezing: Lezing):
    """De naam van de groep, of van de twee groepen waar iemand bij hoort."""
    een, twee, drie, vier = groepen(f, lezing)
    return kies(
        (twee & (een | drie | vier), "cliënt en medewerker"),
        (een, "cliënt met een uitkering van WerkSaam"),
        (twee, "medewerker"),
        (is_anw_er(f), "Anw-er"),
        (drie & vier, "Nugger en partner van iemand met AOW"),
        (drie, "Nugger"),
        (vier, "partner van iemand met AOW"),
        (f.re_integratieverplichting_art7, "cliënt, maar in geen van de vier groepen"),
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
