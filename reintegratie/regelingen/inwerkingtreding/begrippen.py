"""Wanneer de verordening inging, voor wat al eerder begon."""

from reintegratie.core import grootste, kies, plus_dagen

from .. import AlleCijfers
from . import Feiten, Lezing


def dag_van_ingang(f: Feiten, p: AlleCijfers):
    """De dag na de bekendmaking (artikel 19, lid 1)."""
    return plus_dagen(f.datum_bekendmaking, p.uit("inwerkingtreding").dagen_na_bekendmaking)


def vanaf_ingang(begin, f: Feiten, p: AlleCijfers, lezing: Lezing):
    """De dag vanaf waar telt wat op ``begin`` begon; er is geen overgangsrecht.

    Wat op de peildatum of later begint, begint nooit vóór de verordening die dan geldt.
    """
    later = grootste(begin, dag_van_ingang(f, p))
    return lezing(
        "K80",
        alles_telt_mee=begin,
        alleen_vanaf_ingang=kies((begin >= p.peildatum, begin), anders=later),
    )
