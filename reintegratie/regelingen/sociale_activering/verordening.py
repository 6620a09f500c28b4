"""Artikel 5 van de verordening."""

from reintegratie.core import KAN, Eis, Kanttekening, Uitkomst, regel

from ..nuggers.begrippen import aanvullend, client_of_artikel_16
from . import Cijfers, Feiten, Lezing

LID_1 = "verordening/artikel-5#lid-1"


@regel
def sociale_activering(f: Feiten, p: Cijfers, lezing: Lezing):
    """Mag WerkSaam sociale activering aanbieden?"""
    return Uitkomst(
        KAN,
        Eis(
            "cliënt, Nugger of Anw-er",
            client_of_artikel_16(f, lezing),
            bron=LID_1,
        ),
        Eis("ooit kans op algemeen geaccepteerd werk", f.mogelijkheid_op_arbeid_ooit, bron=LID_1),
        aanvullend(f, p, lezing),
        Kanttekening(
            "WerkSaam moet de duur afstemmen op wat de cliënt kan. De tekst noemt geen kortste of "
            "langste duur.",
            bron=LID_1,
        ),
        gevolg="WerkSaam kan activiteiten aanbieden.",
        anders="Sociale activering is voor deze persoon niet mogelijk.",
        wie="WerkSaam",
    )
