"""What a page asks about practice: to check an answer, and what to repeat."""

from __future__ import annotations

from datetime import date

from reintegratie.core.errors import ReintegratieFout
from reintegratie.weergave.antwoord import geweigerd

from . import herhalen
from .nakijken import geschud, nagekeken
from .terugkoppeling import terugkoppeling
from .voortgang import volgorde

GEZEGD = {True: "Goed.", False: "Niet goed."}


def nagezien(vraag: dict) -> dict:
    """Feedback on one answer: ``keuze`` is its place among those that ``casus`` shows.

    Returns ``html``, ``goed``, ``samenvatting`` to say, and ``stand``: where the case is after
    this answer on the day ``vandaag``, when the browser had it at ``stand``.
    """
    try:
        return _checked(vraag)
    except ReintegratieFout as fault:
        return geweigerd({}, fault.melding)


def _checked(vraag: dict) -> dict:
    case = vraag["casus"]
    checked = nagekeken(case)
    chosen = geschud(case, checked["antwoorden"])[vraag["keuze"]]
    good = chosen == 0
    stand = herhalen.na_antwoord(
        herhalen.gelezen(vraag["stand"]), good, date.fromisoformat(vraag["vandaag"])
    )
    said = case["leerpunt"] if good else case["fout"][chosen - 1]["uitleg"]
    return {
        "html": terugkoppeling(case, checked, chosen, vraag["wortel"]),
        "goed": good,
        "stand": stand,
        "samenvatting": f"{GEZEGD[good]} {said}",
        "fouten": {},
        "melding": None,
    }


def te_herhalen(vraag: dict) -> dict:
    """The cases in the order in which to practise them, as ``html``.

    ``casussen`` are those of the page, ``standen`` what the browser kept, which may be anything.
    """
    kept = {
        name: stand for name, one in vraag["standen"].items() if (stand := herhalen.gelezen(one))
    }
    rows = {case["naam"]: case for case in vraag["casussen"]}
    order = herhalen.volgorde(list(rows), kept, date.fromisoformat(vraag["vandaag"]))
    return {
        "html": volgorde(
            [(rows[name], reason, kept.get(name)) for name, reason in order], vraag["wortel"]
        )
    }
