"""Artikel 8 van de verordening."""

from reintegratie.core import KAN, Eis, Kanttekening, Stap, Uitkomst, regel

from ..nuggers.begrippen import aanvullend, client_of_artikel_16
from . import Cijfers, Feiten, Lezing

ARTIKEL = "verordening/artikel-8#leer-werktraject"


@regel
def leerwerktraject(f: Feiten, p: Cijfers, lezing: Lezing):
    """Mag WerkSaam een leer-werktraject aanbieden?"""
    minderjarig = (f.leeftijd >= p.leeftijd_leerplicht_vanaf) & (f.leeftijd < p.leeftijd_vanaf)
    volwassen = (f.leeftijd >= p.leeftijd_vanaf) & (f.leeftijd < p.leeftijd_tot)
    a = minderjarig & f.leerplicht_of_kwalificatieplicht_loopt
    b = volwassen & ~f.startkwalificatie
    gat = minderjarig & ~f.leerplicht_of_kwalificatieplicht_loopt & ~f.startkwalificatie
    return Uitkomst(
        KAN,
        Eis(
            "cliënt, Nugger of Anw-er",
            client_of_artikel_16(f, lezing),
            bron=ARTIKEL,
        ),
        Stap(
            "Onderdeel a: leeftijd en leerplicht of kwalificatieplicht", a, "ja/nee", bron=ARTIKEL
        ),
        Stap("Onderdeel b: leeftijd en geen startkwalificatie", b, "ja/nee", bron=ARTIKEL),
        Eis(
            "de leeftijd past, met leerplicht of kwalificatieplicht, of zonder startkwalificatie",
            a | b | lezing("K45", valt_buiten_artikel_8=False, valt_onder_onderdeel_b=gat),
            bron=ARTIKEL,
        ),
        aanvullend(f, p, lezing),
        Kanttekening(
            "Wie 16 of 17 is zonder plicht en zonder startkwalificatie, valt letterlijk tussen "
            "onderdeel a en b.",
            bron=ARTIKEL,
            als=gat,
        ),
        gevolg="WerkSaam kan een leer-werktraject aanbieden.",
        anders="WerkSaam kan geen leer-werktraject aanbieden.",
        wie="WerkSaam",
    )
