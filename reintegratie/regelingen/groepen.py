"""Over wie een tekst gaat, waar een berekening daar niet naar vraagt."""

from reintegratie.core import Kanttekening


def gaat_over(wie: str, bron: str) -> Kanttekening:
    """De kanttekening die de groep noemt waarover de tekst gaat, zoals «een cliënt»."""
    return Kanttekening(
        f"Dit gaat over {wie}. Of iemand dat is, vraagt een andere berekening.", bron=bron
    )
