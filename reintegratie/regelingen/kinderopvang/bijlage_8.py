"""De vergoeding van kinderopvang volgens Bijlage 8."""

from reintegratie.core import KAN, Bedrag, Eis, Kanttekening, Uitkomst, regel

from . import Cijfers, Feiten

VERGOEDING = "bijlage-8/kinderopvang#vergoeding"


@regel
def kinderopvang_vergoeding(f: Feiten, p: Cijfers):
    """Kunnen de kosten van kinderopvang worden vergoed?

    Bijlage 8 zegt niet wie beslist.
    """
    return Uitkomst(
        KAN,
        Eis(
            "de zorg voor kinderen staat een baan in de weg",
            f.zorg_belemmert_werk,
            bron=VERGOEDING,
        ),
        Bedrag("vergoeding", p.vergoeding, bron=VERGOEDING),
        Kanttekening(
            "Er gelden nog andere voorwaarden. De bron zegt niet welke. "
            "Vraag het wie bij WerkSaam over het beleid gaat.",
            bron=VERGOEDING,
        ),
        gevolg="De kosten van kinderopvang kunnen worden vergoed.",
        anders="Voor deze persoon is de vergoeding niet bedoeld.",
    )
