"""De vergoeding van sport volgens Bijlage 8."""

from reintegratie.core import KAN, Bedrag, Eis, Kanttekening, Uitkomst, regel

from ..doelgroepen.begrippen_bijlage_8 import is_client_bijlage_8
from . import Cijfers, Feiten, Lezing

VERGOEDING = "bijlage-8/sportvoorziening#vergoeding"


@regel
def sportvoorziening_vergoeding(f: Feiten, p: Cijfers, lezing: Lezing):
    """Kunnen de kosten van een sportvoorziening worden vergoed?

    Bijlage 8 zegt niet wie beslist.
    """
    return Uitkomst(
        KAN,
        Eis(
            "de cliënt moet actief worden als deel van een re-integratietraject",
            f.noodzakelijk_voor_activering,
            bron=VERGOEDING,
        ),
        Eis("cliënt van WerkSaam", is_client_bijlage_8(f, lezing), bron=VERGOEDING),
        Bedrag("vergoeding", p.vergoeding, bron=VERGOEDING),
        Kanttekening(
            "Er gelden nog andere voorwaarden. De bron zegt niet welke. "
            "Vraag het wie bij WerkSaam over het beleid gaat.",
            bron=VERGOEDING,
        ),
        gevolg="De kosten van sporten kunnen worden vergoed.",
        anders="Voor deze cliënt is de vergoeding niet bedoeld.",
    )
