"""Loonkostensubsidie bij begeleid werken vanuit de Wsw (Regelingen per doelgroep)."""

from reintegratie.core import KAN, Bedrag, Eis, JaNee, Kanttekening, Uitkomst, regel

from . import Cijfers, Feiten

VOORWAARDEN = "regelingen-per-doelgroep/loonkostensubsidie-wsw#voorwaarden"


@regel
def loonkostensubsidie_wsw(f: Feiten, p: Cijfers):
    """Loonkostensubsidie Wsw: kunt u een vergoeding krijgen?"""
    return Uitkomst(
        KAN,
        *voorwaarden(f),
        Bedrag("vergoeding", p.vergoeding_wsw, eenheid="euro per maand", bron=VOORWAARDEN),
        JaNee("u_betaalt_volledig_loon", True, bron=VOORWAARDEN),
        Kanttekening("De Wsw regelt de begeleiding en de aanpassingen.", bron=VOORWAARDEN),
        gevolg="U kunt een vergoeding krijgen. U betaalt de werknemer wel het volledige loon.",
        anders="Deze vergoeding is er niet.",
    )


@regel
def loonkostensubsidie_wsw_duur(f: Feiten):
    """Loonkostensubsidie Wsw: kan de vergoeding doorlopen?"""
    return Uitkomst(
        KAN,
        *voorwaarden(f),
        Eis("de werknemer is nog bij u in dienst", f.dienstverband_loopt, bron=VOORWAARDEN),
        gevolg="De vergoeding kan doorlopen zolang de baan duurt en de prestatie achterblijft.",
        anders="Er is geen vergoeding die doorloopt.",
    )


def voorwaarden(f: Feiten):
    """De eisen voor de vergoeding, nu en zolang zij loopt."""
    return (
        Eis("heeft een Wsw-indicatie", f.indicatie_wsw, bron=VOORWAARDEN),
        Eis("werkt begeleid, met een contract bij u", f.begeleid_werken, bron=VOORWAARDEN),
        Eis("de werknemer is verminderd productief", f.verminderd_productief, bron=VOORWAARDEN),
    )
