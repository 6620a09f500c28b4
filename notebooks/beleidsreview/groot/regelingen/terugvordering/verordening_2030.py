"""Terugvordering volgens artikel 17 en 18 van het ontwerp van 2030 (verzonnen)."""

from reintegratie.core import BEREKEND, KAN, Bedrag, Eis, JaNee, Stap, Uitkomst, regel

from . import Cijfers, Feiten
from .verordening import NIET_NODIG, VRAGEN, boven_grens, haalt_grens, te_veel

TERUGVRAGEN = "verordening-2030/artikel-17#terugvragen"
KLEIN = "verordening-2030/artikel-18#kleine-bedragen"


@regel
def terugvordering(f: Feiten, p: Cijfers):
    """Terugvordering: kan WerkSaam te veel betaald geld terugvragen?

    Voor één betaling. De grens zelf telt mee: bij precies dat bedrag kan WerkSaam het vragen.
    """
    return Uitkomst(
        KAN,
        Eis("WerkSaam betaalde ten onrechte of te veel", te_veel(f), bron=TERUGVRAGEN),
        Eis("het bedrag is niet lager dan de grens", haalt_grens(f.bedrag_eur, p), bron=KLEIN),
        Bedrag("terug_te_vragen", f.bedrag_eur, label="Terug te vragen", bron=TERUGVRAGEN),
        gevolg=VRAGEN,
        anders=NIET_NODIG,
        wie="WerkSaam",
    )


@regel
def terugvordering_meer_betalingen(f: Feiten, p: Cijfers):
    """Terugvordering van twee betalingen aan dezelfde ontvanger.

    De bedragen tellen samen.
    """
    samen = f.bedrag_eur + f.ander_bedrag_eur
    boven = boven_grens(samen, p)
    return Uitkomst(
        KAN,
        Eis("WerkSaam betaalde ten onrechte of te veel", f.ten_onrechte_of_te_veel, bron=KLEIN),
        Stap("Samen te veel betaald", samen, "euro", bron=KLEIN),
        Eis("er blijft een bedrag over om te vragen", boven > 0, bron=KLEIN),
        Bedrag("terug_te_vragen", boven, label="Terug te vragen", bron=KLEIN),
        gevolg=VRAGEN,
        anders=NIET_NODIG,
        wie="WerkSaam",
    )


@regel
def terugvordering_gevolgen(f: Feiten, p: Cijfers):
    """Terugvordering: mag WerkSaam het geld vragen, en moet de ontvanger betalen?"""
    mag_vragen = te_veel(f) & haalt_grens(f.bedrag_eur, p)
    return Uitkomst(
        BEREKEND,
        JaNee("mag_vragen", mag_vragen, bron=KLEIN, label="WerkSaam mag het geld vragen"),
        JaNee(
            "moet_betalen",
            mag_vragen & f.terugbetaling_gevraagd,
            bron=TERUGVRAGEN,
            label="De ontvanger moet betalen",
        ),
        gevolg="Zo ver gaat de vraag van WerkSaam.",
    )
