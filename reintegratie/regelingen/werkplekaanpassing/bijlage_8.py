"""De vergoeding van een werkplekaanpassing volgens Bijlage 8."""

from reintegratie.core import KAN, Bedrag, Eis, JaNee, Kanttekening, Uitkomst, regel

from . import Cijfers, Feiten

VERGOEDING = "bijlage-8/werkplekaanpassing#vergoeding"
VOORBEELDEN = ("werkschoenen", "gereedschap", "communicatiehulpmiddel", "inrichting_bedrijf")


@regel
def werkplekaanpassing_vergoeding(f: Feiten, p: Cijfers):
    """Kunnen de kosten van een werkplekaanpassing worden vergoed?

    Bijlage 8 zegt niet wie beslist.
    """
    return Uitkomst(
        KAN,
        Eis("een aanpassing op of rond de werkplek is nodig", f.aanpassing_nodig, bron=VERGOEDING),
        JaNee(
            "voorbeeld_in_bron",
            f.soort_aanpassing.een_van(*VOORBEELDEN),
            bron=VERGOEDING,
            label="Noemt de bron deze soort als voorbeeld",
        ),
        Bedrag("vergoeding", p.vergoeding, bron=VERGOEDING),
        Kanttekening(
            "Een vergoeding kan soms. De bron zegt niet wanneer wel en wanneer niet.",
            bron=VERGOEDING,
        ),
        Kanttekening(
            "De bron geeft voorbeelden. Een andere aanpassing is daardoor niet uitgesloten.",
            bron=VERGOEDING,
        ),
        gevolg="De kosten van de aanpassing kunnen soms worden vergoed.",
        anders="Zonder nodige aanpassing is er niets te vergoeden.",
    )
