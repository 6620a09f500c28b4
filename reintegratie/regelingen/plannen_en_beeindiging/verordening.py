"""Artikel 3, lid 1 en 2, van de verordening: de plannen en het aanbod van WerkSaam."""

from reintegratie.core import KAN, RECHT, Eis, Kanttekening, Stap, Uitkomst, regel

from ..doelgroepen.begrippen import is_client, is_medewerker, krijgt_plan, valt_onder_artikel_16
from ..nuggers.begrippen import aanvullend
from . import Cijfers, Feiten, Lezing

VOORZIENINGEN = "verordening/aanhef#voorzieningen"
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
        aard="plicht",
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
        aard="plicht",
    )


@regel
def voorziening_aanbod(f: Feiten, p: Cijfers, lezing: Lezing):
    """Mag WerkSaam een voorziening aanbieden?

    Ook een voorziening die niet in de verordening staat, als WerkSaam die nodig vindt.
    """
    gewoon = is_client(f, lezing) | is_medewerker(f)
    return Uitkomst(
        KAN,
        Stap("Cliënt", is_client(f, lezing), "ja/nee", bron=LID_1),
        Stap("Medewerker", is_medewerker(f), "ja/nee", bron=VOORZIENINGEN),
        Eis(
            "cliënt of medewerker, of volgens artikel 16 Nugger of Anw-er",
            gewoon | valt_onder_artikel_16(f, lezing),
            bron=VOORZIENINGEN,
        ),
        aanvullend(f, p, lezing, zelf_genoemd=is_medewerker(f)),
        Eis(
            "de voorziening staat in de verordening, of WerkSaam vindt haar nodig",
            f.voorziening_in_verordening | f.andere_voorziening_nodig,
            bron=TOELICHTING,
        ),
        Kanttekening("Meer voorzieningen tegelijk kan ook.", bron=LID_1),
        Kanttekening(
            "Voor wie een voorziening is, zegt ook haar eigen artikel. Een werkstage noemt artikel "
            "4 bijvoorbeeld niet bij een medewerker.",
            bron=VOORZIENINGEN,
        ),
        gevolg="WerkSaam kan de voorziening aanbieden.",
        anders="WerkSaam kan de voorziening niet op grond van de verordening aanbieden.",
        wie="WerkSaam",
    )
