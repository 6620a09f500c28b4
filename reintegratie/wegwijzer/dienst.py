"""From what a page asks to what it shows. Nothing is kept here: the page sends its whole state."""

from __future__ import annotations

import json
from typing import Any

from reintegratie import wetboek
from reintegratie.core.errors import OngeldigeInvoer, ReintegratieFout
from reintegratie.weergave import html as weergave
from reintegratie.weergave.antwoord import fouten
from reintegratie.weergave.bouw import el, samen
from reintegratie.weergave.woorden import namen

from . import advies, bestand
from .blok import delen
from .oordelen import feiten_van
from .register import instrumenten
from .scherm import beeld
from .stand import Stand, lees


def antwoord(vraag: dict[str, Any]) -> dict[str, Any]:
    """What to show for the state in ``stand``.

    The answer holds ``html`` (the parts that changed), ``stand`` (as it was understood) and
    ``samenvatting`` (to say aloud); or ``fouten`` and ``melding``. Instead of the state,
    ``inlezen`` may hold the text of a saved file. Three questions have an answer of their own:
    ``bewaar`` (``bestand``: the text of a file), ``advies`` (``advies``: a page to print) and
    ``open`` with ``bij`` (``berekening``: one calculation of one instrument, in full).
    """
    try:
        stand = bestand.lees_tekst(vraag["inlezen"]) if "inlezen" in vraag else lees(vraag["stand"])
        return _antwoord(vraag, stand)
    except ReintegratieFout as fault:
        return fouten(fault)


def _antwoord(vraag: dict[str, Any], stand: Stand) -> dict[str, Any]:
    if vraag.get("bewaar"):
        return {"bestand": json.dumps(bestand.bewaar(stand), ensure_ascii=False, indent=1)}
    if vraag.get("advies"):
        return {"advies": advies.pagina(stand)}
    if vraag.get("open"):
        return {"berekening": _berekening(vraag, stand)}
    shown = beeld(stand)
    return {
        "html": delen(shown, vraag["prefix"], vraag["wortel"]),
        "stand": bestand.gegevens(stand) | {"eerst": stand.eerst, "vraag": stand.vraag},
        "samenvatting": samenvatting(shown),
        "fouten": {},
        "melding": None,
    }


def samenvatting(shown: dict[str, Any]) -> str:
    """The state in one or two sentences, for a status region."""
    told = " ".join(
        f"{part['titel']}: {len(part['rijen'])}." for part in shown["lijst"] if part["rijen"]
    )
    asked = shown["vraag"]
    return (
        f"{told} Volgende vraag: {asked['vraag']}" if asked else f"{told} Er zijn geen vragen meer."
    )


def _berekening(vraag: dict[str, Any], stand: Stand) -> str:
    instrument = instrumenten().get(vraag["bij"])
    if instrument is None or vraag["open"] not in instrument.berekeningen:
        raise OngeldigeInvoer("Deze berekening hoort niet bij dit instrument.")
    rule = wetboek().regeling(vraag["open"])
    facts = feiten_van(instrument, rule.naam, stand)
    found = wetboek().bereken(rule.naam, facts, peildatum=stand.peildatum).als_dict()
    whole = weergave.rest(found, namen(rule.wetboek), vraag["wortel"])
    return el(
        "div", samen(el("p", el("b", rule.titel), tabindex="-1"), weergave.kort(found), whole)
    )
