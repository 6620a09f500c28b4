"""Inwerkingtreding en titel volgens artikel 19 van de verordening."""

from reintegratie.core import (
    BEREKEND,
    Datum,
    Eis,
    JaNee,
    Kanttekening,
    Resultaat,
    Uitkomst,
    regel,
)

from . import Cijfers, Feiten
from .begrippen import dag_van_ingang

LID_1 = "verordening/artikel-19#lid-1"


@regel
def inwerkingtreding(f: Feiten, p: Cijfers):
    """Inwerkingtreding: vanaf welke dag geldt de verordening?"""
    dag = dag_van_ingang(f, p)
    kan = f.datum_bekendmaking >= p.dag_van_vaststelling
    return Uitkomst(
        BEREKEND,
        Eis("niet bekendgemaakt vóór de vaststelling", kan, bron=LID_1),
        Datum("treedt_in_werking_op", dag, bron=LID_1, hoofd=True),
        JaNee("geldt_op_peildatum", kan & (dag <= p.peildatum), bron=LID_1, altijd=True),
        Resultaat(
            "citeertitel",
            "Re-integratieverordening WerkSaam Westfriesland",
            "tekst",
            bron=LID_1,
            label="Zo heet de verordening",
            altijd=True,
        ),
        Kanttekening(
            "De dag van bekendmaking staat niet in de tekst. Eerder dan de vaststelling, "
            "op 12 december 2019, kan niet.",
            bron=LID_1,
        ),
        Kanttekening(
            "Een weekend of feestdag verschuift deze dag niet. De Algemene termijnenwet "
            "geldt niet voor inwerkingtreding.",
            bron="algemene-termijnenwet",
        ),
        gevolg="De eerste dag van de verordening is {treedt_in_werking_op}.",
        anders="Een tekst die nog niet is vastgesteld, kan niet zijn bekendgemaakt.",
    )
