"""De zes maanden vrijlating binnen 24 maanden, geteld uit een lijst van perioden."""

from reintegratie.core import (
    KAN,
    Balk,
    Balken,
    Datum,
    Eis,
    Kanttekening,
    Maanden,
    Tijdlijn,
    Uitkomst,
    aansluitend_venster,
    eerste_gebruik,
    grootste,
    kalendermaanden_binnen,
    laatste_dag,
    maanden_op_datum_binnen,
    plus_dagen,
    plus_maanden,
    regel,
    venster_na_gebruik,
)

from ..groepen import gaat_over
from ..inwerkingtreding.begrippen import vanaf_ingang
from . import Cijfers, Feiten, Lezing
from .verordening import ALLEEN_ZES_MAANDEN, LID_2


@regel
def inkomstenvrijlating_agenda(f: Feiten, p: Cijfers, lezing: Lezing):
    """Hoeveel maanden inkomstenvrijlating zijn er over, en tot en met welke dag?

    De verordening zegt niet wanneer de 24 maanden beginnen, hoe u maanden telt en of er daarna
    nieuwe 24 maanden komen.
    """
    begin = begin_venster(f, p, lezing)
    einde = laatste_dag(begin, p.maanden_venster)
    gebruikt = gebruikte_maanden(f, lezing, vanaf_ingang(begin, f, p, lezing), einde)
    over = grootste(p.hoogste_aantal_maanden - gebruikt, 0)
    return Uitkomst(
        KAN,
        Eis("de 24 maanden zijn nog niet voorbij", einde >= p.peildatum, bron=LID_2),
        Eis("nog maanden over", over > 0, bron=LID_2),
        Datum("venster_van", begin, bron=LID_2, altijd=True, label="Eerste dag van de 24 maanden"),
        Datum(
            "venster_tot_en_met",
            einde,
            bron=LID_2,
            altijd=True,
            label="Laatste dag van de 24 maanden",
        ),
        Maanden("gebruikte_maanden", gebruikt, bron=LID_2, altijd=True, afronding="cent"),
        Maanden(
            "resterende_maanden",
            over,
            bron=LID_2,
            afronding="cent",
            label="Over van de zes maanden",
            hoofd=True,
        ),
        Tijdlijn(
            "De 24 maanden en de vrijlating",
            Balk("De 24 maanden", begin, einde),
            Balken("Maanden met vrijlating", f.vrijlating_perioden),
            bron=LID_2,
        ),
        Kanttekening("Geplande maanden tellen mee als u ze invult.", bron=LID_2),
        Kanttekening(ALLEEN_ZES_MAANDEN, bron=LID_2),
        gaat_over("een cliënt", LID_2),
        gevolg="Er kunnen nog inkomsten worden vrijgelaten.",
        anders="De vrijlating van hoogstens zes maanden is op, of de 24 maanden zijn voorbij.",
    )


def begin_venster(f: Feiten, p: Cijfers, lezing: Lezing):
    """De eerste dag van de 24 maanden, of van de nieuwe 24 maanden waarin de peildatum valt."""
    lijst, lengte = f.vrijlating_perioden, p.maanden_venster
    glijdend = plus_dagen(plus_maanden(p.peildatum, 0 - lengte), 1)
    eerste = lezing(
        "K25/begin",
        vanaf_eerste_gebruik=eerste_gebruik(lijst, p.peildatum),
        vanaf_begin_uitkering=f.datum_begin_uitkering,
        vanaf_begin_werk=f.datum_in_dienst,
        elke_24_maanden=glijdend,
    )
    lopend = lezing(
        "K25/begin",
        vanaf_eerste_gebruik=venster_na_gebruik(lijst, p.peildatum, lengte),
        vanaf_begin_uitkering=aansluitend_venster(f.datum_begin_uitkering, p.peildatum, lengte),
        vanaf_begin_werk=aansluitend_venster(f.datum_in_dienst, p.peildatum, lengte),
        elke_24_maanden=glijdend,
    )
    return lezing("K25/daarna", een_periode=eerste, nieuwe_periode=lopend)


def gebruikte_maanden(f: Feiten, lezing: Lezing, begin, einde):
    """Hoeveel maanden vrijlating er in het venster vallen."""
    lijst = f.vrijlating_perioden
    return lezing(
        "K25/telling",
        per_kalendermaand=kalendermaanden_binnen(lijst, begin, einde),
        van_datum_tot_datum=maanden_op_datum_binnen(lijst, begin, einde),
    )
