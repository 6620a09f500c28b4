"""Inwerkingtreding en titel volgens artikel 20 van het ontwerp van 2030 (verzonnen)."""

from reintegratie.core import BEREKEND, Datum, JaNee, Resultaat, Uitkomst, regel

from . import Cijfers

LID_1 = "verordening-2030/artikel-20#lid-1"


@regel
def inwerkingtreding(p: Cijfers):
    """Inwerkingtreding: vanaf welke dag geldt de verordening?"""
    return Uitkomst(
        BEREKEND,
        Datum("treedt_in_werking_op", p.dag_van_ingang_2030, bron=LID_1),
        JaNee("geldt_op_peildatum", p.dag_van_ingang_2030 <= p.peildatum, bron=LID_1),
        Resultaat(
            "citeertitel",
            "Re-integratieverordening WerkSaam Westfriesland",
            "tekst",
            bron=LID_1,
            label="Zo heet de verordening",
        ),
        gevolg="De eerste dag van deze tekst is {treedt_in_werking_op}.",
    )
