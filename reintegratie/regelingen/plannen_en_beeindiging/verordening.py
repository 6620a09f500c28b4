"""Artikel 3, lid 1 en 2, van de verordening: de plannen en het aanbod van WerkSaam."""

from reintegratie.core import KAN, RECHT, Eis, Kanttekening, Stap, Uitkomst, kies, regel

from ..doelgroepen.begrippen import is_anw_er, is_client, is_medewerker, is_nugger
from . import Feiten, Lezing

GROEPEN = "verordening/aanhef#groepen"
TOELICHTING = "verordening/aanhef#toelichting"
LID_1 = "verordening/artikel-3#lid-1"
LID_2 = "verordening/artikel-3#lid-2"


@regel
def re_integratieplan(f: Feiten, lezing: Lezing):
    """Moet WerkSaam een re-integratieplan maken?"""
    return Uitkomst(
        RECHT,
        Eis("cliënt voor wie een plan is bedoeld", krijgt_plan(f, lezing), bron=LID_1),
        Eis("ontwikkelbaar naar werk", f.ontwikkelbaar, bron=LID_1),
        Kanttekening(
            "Het plan is maatwerk: het past bij de mogelijkheden en de beperkingen van de cliënt.",
            bron=LID_1,
        ),
        gevolg="WerkSaam moet een re-integratieplan voor deze cliënt maken.",
        anders="WerkSaam hoeft volgens artikel 3 geen re-integratieplan te maken.",
    )


def krijgt_plan(f: Feiten, lezing: Lezing):
    """Cliënt met uitkering: ja. Over Nugger, Anw-er en partner is de tekst niet eenduidig."""
    als_nugger = lezing("K42", plan_ook_voor_nugger=True, geen_plan_voor_nugger=False)
    als_partner = lezing(
        "K44",
        partner_als_client=True,
        partner_als_nugger=als_nugger,
        partner_niet_geregeld=False,
    )
    return f.uitkering_werksaam | kies(
        (is_nugger(f) | is_anw_er(f), als_nugger),
        (is_client(f), True),
        (f.partner_met_aow, als_partner),
        anders=False,
    )


@regel
def leer_werkplan(f: Feiten):
    """Moet WerkSaam een leer-werkplan maken?"""
    return Uitkomst(
        RECHT,
        Eis("medewerker", is_medewerker(f), bron=LID_2),
        Kanttekening(
            "Het plan is maatwerk: het past bij de mogelijkheden en de beperkingen van de "
            "medewerker.",
            bron=LID_2,
        ),
        gevolg="WerkSaam moet een leer-werkplan voor deze medewerker maken.",
        anders="WerkSaam hoeft geen leer-werkplan te maken.",
    )


@regel
def voorziening_aanbod(f: Feiten, lezing: Lezing):
    """Mag WerkSaam een voorziening aanbieden?

    Ook een voorziening die niet in de verordening staat, als WerkSaam die nodig vindt.
    """
    partner = lezing(
        "K44",
        partner_als_client=f.partner_met_aow,
        partner_als_nugger=False,  # dan beslist artikel 16
        partner_niet_geregeld=False,
    )
    return Uitkomst(
        KAN,
        Stap("Cliënt", is_client(f), "ja/nee", bron=LID_1),
        Stap("Medewerker", is_medewerker(f), "ja/nee", bron=GROEPEN),
        Eis("cliënt of medewerker", is_client(f) | is_medewerker(f) | partner, bron=GROEPEN),
        Eis(
            "de voorziening staat in de verordening, of WerkSaam vindt haar nodig",
            f.voorziening_in_verordening | f.andere_voorziening_nodig,
            bron=TOELICHTING,
        ),
        Kanttekening("Meer voorzieningen tegelijk kan ook.", bron=LID_1),
        gevolg="WerkSaam kan de voorziening aanbieden.",
        anders="WerkSaam kan de voorziening niet op grond van de verordening aanbieden.",
        wie="WerkSaam",
    )
