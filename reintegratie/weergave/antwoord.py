"""From what somebody typed in a calculator to what is shown, on the page and in Jupyter."""

from __future__ import annotations

from datetime import date

from reintegratie import wetboek
from reintegratie.core.answer import answer
from reintegratie.core.concepts import read_date
from reintegratie.core.errors import InvoerFouten, OngeldigeDatum, ReintegratieFout
from reintegratie.core.outcome import ONBEKEND
from reintegratie.core.readings import resolve

from . import html
from . import opschriften as op
from .woorden import namen, onderdelen, samenvatting, tussenstand

STUK = op.STUCK


def antwoord(vraag: dict) -> dict:
    """What to show for ``naam``, ``velden`` (texts), ``peildatum``, ``lezingen`` of a form.

    ``prefix`` and ``wortel`` are those of its HTML. Returns ``kort`` and ``html`` to show and
    ``samenvatting`` to say; or, when something cannot be read, ``fouten`` (field to message) and
    ``melding`` (the rest).

    ``ontbrekend`` names the facts that can still change the outcome, ``strijdig`` the conflicts of
    which a reading can: no other question is shown.
    ``twijfels`` says of a fact why its value is unlikely, ``onderdelen`` of each part that is added
    up what it comes to, ``tussenstand`` what they come to together. ``wacht`` says that nothing is
    filled in yet, so that there is no outcome either.
    ``heeft_krommen`` says that there are curves. They take longer, so the page asks for them in a
    second question, with ``krommen``: the answer is their HTML and nothing else. So it does for
    what would change the answer, with ``verandert``.
    """
    try:
        return _shown(vraag)
    except ReintegratieFout as fault:
        return fouten(fault)


def _shown(vraag: dict) -> dict:
    rule = wetboek().regeling(vraag["naam"])
    chosen = {conflict: reading for conflict, reading in vraag["lezingen"].items() if reading}
    facts, day = _read(vraag)
    found = answer(rule, facts, day, resolve(wetboek().conflicten, chosen))
    if vraag.get("verandert"):
        return {"verandert": html.verandert(found.wat_verandert())}
    if vraag.get("krommen"):
        return {"krommen": html.krommen(found.krommen(), vraag["wortel"])}
    said = found.als_dict()
    return {
        "kort": html.kort(said, gevraagd=True),
        "html": html.rest(said, namen(rule.wetboek), vraag["wortel"], vraag["prefix"]),
        "samenvatting": samenvatting(said),
        "onderdelen": onderdelen(said),
        "tussenstand": tussenstand(said),
        "wacht": wacht(said),
        "heeft_krommen": found.heeft_krommen and not wacht(said),
        "ontbrekend": said["ontbrekende_feiten"],
        "strijdig": strijdig(said),
        "twijfels": {one["feit"]: one["tekst"] for one in said["kanttekeningen"] if one["feit"]},
        "fouten": {},
        "melding": None,
    }


def wacht(said: dict) -> bool:
    """Whether an answer, as data, waits for the first fact."""
    return bool(said["oordeel"] == ONBEKEND and not said["ontvangstbewijs"]["feiten"])


def strijdig(said: dict) -> list[str]:
    """The conflicts of which another reading gives another outcome, of an answer as data."""
    return list(dict.fromkeys(name for row in said["lezingen"] for name in row["keuzes"]))


def _read(vraag: dict) -> tuple[dict, date]:
    """The facts and the peildatum. Raises InvoerFouten about every field at once."""
    faults: list[ReintegratieFout] = []

    def attempt(read, given):
        try:
            return read(given)
        except InvoerFouten as found:
            faults.extend(found.fouten)
        except OngeldigeDatum as fault:
            faults.append(fault)

    facts = attempt(wetboek().lees_feiten, vraag["velden"])
    day = attempt(_peildatum, vraag["peildatum"])
    if faults:
        raise InvoerFouten(faults)
    return facts, day


def _peildatum(text: str) -> date:
    try:
        return read_date(text)
    except OngeldigeDatum as fault:
        said = fault.melding if text.strip() else op.NO_DAY
        raise OngeldigeDatum(op.ABOUT_DAY.format(melding=said), veld="peildatum") from None


def fouten(fault: ReintegratieFout) -> dict:
    """The answer to what cannot be read: each message at its field, those about none together."""
    faults = fault.fouten if isinstance(fault, InvoerFouten) else [fault]
    rest = " ".join(one.melding for one in faults if not one.veld)
    return geweigerd({one.veld: one.melding for one in faults if one.veld}, rest or None)


def geweigerd(fields: dict[str, str], message: str | None) -> dict:
    """The answer without an outcome: messages at their fields, and one for the rest."""
    return {"kort": None, "html": None, "samenvatting": None, "fouten": fields, "melding": message}
