"""Context van de wet: hoeveel premie in een jaar vrij mag blijven.

Dit bedrag staat in artikel 31 van de Participatiewet, niet in de verordening.
"""

from reintegratie.core import BEREKEND, Bedrag, Eis, Kanttekening, Uitkomst, regel

from . import Cijfers, Feiten

ARTIKEL_31 = "participatiewet/artikel-31#lid-2-j"


@regel(ook=("P130",))
def uitstroompremie_wet(f: Feiten, p: Cijfers):
    """Context van de wet: hoeveel premie mag er in een jaar vrij blijven?

    Dit is een cijfer van de Participatiewet, niet van de verordening.
    """
    return Uitkomst(
        BEREKEND,
        Eis(
            "oud genoeg voor een vrije premie",
            f.leeftijd >= p.leeftijd_wet,
            bron="participatiewet/artikel-31#lid-5",
        ),
        Bedrag(
            "hoogste_bedrag",
            p.maximum_per_jaar_wet,
            eenheid="euro per jaar",
            bron=ARTIKEL_31,
            hoofd=True,
        ),
        Kanttekening(
            "De verordening noemt dit bedrag niet. De beleidsregel met de hoogte van de "
            "premie is ons niet gegeven.",
            bron="verordening/artikel-14#lid-1",
        ),
        Kanttekening(
            "Het bedrag verandert vaak. Voor veel halve jaren is geen bedrag gelezen.",
            bron=ARTIKEL_31,
        ),
        gevolg="De wet laat premies vrij tot {hoogste_bedrag}.",
        anders="Onder deze leeftijd geeft de wet deze vrijlating niet.",
    )
