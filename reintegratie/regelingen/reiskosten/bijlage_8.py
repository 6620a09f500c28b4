"""De vergoeding van reiskosten volgens Bijlage 8."""

from reintegratie.core import KAN, Bedrag, Eis, Kanttekening, Uitkomst, regel

from . import Cijfers, Feiten

REISKOSTEN = "bijlage-8/reiskosten-en-e-bike#reiskosten"


@regel
def reiskosten_vergoeding(f: Feiten, p: Cijfers):
    """Kunnen reiskosten worden vergoed?

    Bijlage 8 zegt niet wie beslist.
    """
    return Uitkomst(
        KAN,
        Eis(
            "reiskosten om werk te krijgen of te behouden", f.reiskosten_voor_werk, bron=REISKOSTEN
        ),
        Bedrag("vergoeding", p.vergoeding, bron=REISKOSTEN),
        Kanttekening(
            "Er gelden nog andere voorwaarden. De bron zegt niet welke. "
            "Vraag het wie bij WerkSaam over het beleid gaat.",
            bron=REISKOSTEN,
        ),
        gevolg="De reiskosten kunnen worden vergoed.",
        anders="Voor deze reiskosten is de vergoeding niet bedoeld.",
    )
