"""What the questionnaire asks of a draft that is adopted: its instruments, and their chapters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reintegratie.naleving.fout import Bevinding
from reintegratie.ontwerp.naast import Ontwerp
from reintegratie.ontwerp.paginas import nieuwe, page_of
from reintegratie.ontwerp.verschil import NIEUW, VERVALT, berekeningen
from reintegratie.wegwijzer.register import SCHEMA

from .plek import PAGE, Rij, in_de_wet

NAAM = "wegwijzer/instrumenten"
BESTAND = f"{NAAM}.toml"
BEREKENING = "Zeg er iets over «{naam}»: bij welk instrument, of waarom bij geen («buiten»)."
WEG = "«{naam}» geldt niet meer: kijk of zij nog wordt gevraagd."
BIJ = "Noem «{page}» achter het oude hoofdstuk. Bij {instrumenten}."
NERGENS = "Noem «{page}» bij een instrument, of zeg bij «afwezig» waarom het er geen heeft."


def werk(wet: Ontwerp, left: list[Bevinding]) -> Iterator[Rij]:
    """Each calculation and chapter that the register does not account for yet.

    ``left`` is what the law still says by a lid that is replaced: a chapter that is named there is
    not named again. A law without a questionnaire asks nothing.
    """
    rows = wet.register(NAAM, SCHEMA).rows
    told = {page for one in left if one.bestand == BESTAND for page in PAGE.findall(one.wat)}
    said = [*_berekeningen(wet, rows), *_hoofdstukken(wet, rows, told)] if rows else []
    yield from ((in_de_wet(wet, BESTAND), one) for one in said)


def _berekeningen(wet: Ontwerp, rows: dict[str, Any]) -> Iterator[str]:
    used = {name for one in rows["instrumenten"].values() for name in _van(one)}
    known = used.union(*(one["berekeningen"] for one in rows["buiten"]))
    for name, _, kind in berekeningen(wet):
        if kind == NIEUW and name not in known:
            yield BEREKENING.format(naam=name)
        elif kind == VERVALT and name in used:
            yield WEG.format(naam=name)


def _hoofdstukken(wet: Ontwerp, rows: dict[str, Any], told: set[str]) -> Iterator[str]:
    instruments = rows["instrumenten"]
    known = {page for one in instruments.values() for page in one["hoofdstukken"]}
    for page in nieuwe(wet):
        if page not in known | told | rows["afwezig"].keys():
            on = [name for name, one in instruments.items() if page in _bladzijden(wet, one)]
            at = "; ".join(f"[instrumenten.{name}]" for name in on)
            yield (BIJ if on else NERGENS).format(page=page, instrumenten=at)


def _van(instrument: dict[str, Any]) -> list[str]:
    """The calculations of an instrument."""
    later = (instrument.get(key, ()) for key in ("daarna", "meer"))
    return [instrument["toegang"], *(name for names in later for name in names)]


def _bladzijden(wet: Ontwerp, instrument: dict[str, Any]) -> set[str]:
    """The pages on which its calculations stand on the first day of the draft."""
    rules = (wet.regelingen[name].op(wet.begin) for name in _van(instrument))
    return {page_of(wet.bepalingen[id].vindplaats) for rule in rules for id in rule.bepalingen}
