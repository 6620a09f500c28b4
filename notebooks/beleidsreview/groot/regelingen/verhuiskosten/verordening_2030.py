"""Verhuiskosten volgens artikel 14 van het ontwerp van 2030 (verzonnen)."""

from reintegratie.core import KAN, Bedrag, Eis, Uitkomst, regel

from ..doelgroepen.begrippen import is_client
from . import Cijfers, Feiten, Lezing

LID_1 = "verordening-2030/artikel-14#lid-1"


@regel
def verhuiskosten(f: Feiten, p: Cijfers, lezing: Lezing):
    """Verhuiskosten: kan de cliënt geld krijgen om te verhuizen?"""
    reis = lezing("K900", enkele_reis=f.afstand_km, heen_en_terug=f.afstand_km * 2)
    return Uitkomst(
        KAN,
        Eis("is cliënt", is_client(f, lezing), bron=LID_1),
        Eis("aanvaardt werk", f.aanvaardt_werk, bron=LID_1),
        Eis("reist ver genoeg", reis >= p.kleinste_reis, bron=LID_1),
        Bedrag("vergoeding", p.vergoeding, label="Geld om te verhuizen", bron=LID_1),
        gevolg="WerkSaam kan geld geven om te verhuizen.",
        anders="Er is geen geld om te verhuizen.",
        wie="WerkSaam",
    )
