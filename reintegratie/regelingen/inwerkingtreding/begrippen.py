"""Wanneer de verordening inging, voor wat al eerder begon."""

from collections.abc import Callable
from typing import Any

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


def past_vanaf_ingang(past: Callable[[Any], Any], begin, f: Feiten, p: AlleCijfers, lezing: Lezing):
    """Of iets past als wordt geteld vanaf ``begin``, of vanaf de ingang (K80).

    ``past`` krijgt een dag, en wordt hoogstens soepeler als die later ligt. De ingang ligt na de
    vaststelling en niet na de peildatum. Maakt het niet uit waar precies, dan is de dag van
    bekendmaking niet nodig.
    """
    cijfers = p.uit("inwerkingtreding")
    eerste = plus_dagen(cijfers.dag_van_vaststelling, cijfers.dagen_na_bekendmaking)
    zeker_niet_eerder, zeker_niet_later = grootste(begin, eerste), grootste(begin, p.peildatum)
    op_ingang = past(grootste(begin, dag_van_ingang(f, p)))
    ergens = (op_ingang | past(zeker_niet_eerder)) & past(zeker_niet_later)
    return lezing(
        "K80",
        alles_telt_mee=past(begin),
        alleen_vanaf_ingang=past(begin) | ((begin < p.peildatum) & ergens),
    )
