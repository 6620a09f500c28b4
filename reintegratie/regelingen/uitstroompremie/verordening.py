"""De uitstroompremie volgens artikel 14 van de verordening."""

from reintegratie.core import KAN, Bedrag, Eis, Kanttekening, Uitkomst, regel

from ..doelgroepen.begrippen import is_client, uitkering_die_telt
from . import Cijfers, Feiten, Lezing

LID_1 = "verordening/artikel-14#lid-1"


@regel
def uitstroompremie(f: Feiten, p: Cijfers, lezing: Lezing):
    """Kan WerkSaam een uitstroompremie toekennen?"""
    return Uitkomst(
        KAN,
        Eis("is cliënt", is_client(f, lezing), bron=LID_1),
        Eis(
            "krijgt een uitkering op het moment van uitstromen",
            uitkering_die_telt(f, lezing),
            bron=LID_1,
        ),
        Eis("stroomt duurzaam uit", f.duurzame_uitstroom, bron=LID_1),
        Eis("naar algemeen geaccepteerde arbeid", f.algemeen_geaccepteerde_arbeid, bron=LID_1),
        Eis(
            "heeft daardoor geen recht meer op een uitkering",
            f.geen_recht_meer_door_werk,
            bron=LID_1,
        ),
        Bedrag("premie", p.premie, label="Hoogte van de premie", bron=LID_1),
        Kanttekening(
            "Het gaat om iemand die cliënt is op het moment dat hij uitstroomt. Kreeg hij "
            "toen nog een uitkering van WerkSaam? Vul daar dan ja in.",
            bron=LID_1,
            als=~f.uitkering_werksaam,
        ),
        Kanttekening(
            "De verordening noemt geen hoogte. Nadere regels staan in een beleidsregel. Die is ons "
            "niet gegeven.",
            bron=LID_1,
        ),
        gevolg="WerkSaam kan een uitstroompremie toekennen.",
        anders="Een uitstroompremie volgens artikel 14 is hier niet mogelijk.",
        wie="WerkSaam",
    )
