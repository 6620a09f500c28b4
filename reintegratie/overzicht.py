"""Overviews for other programs: calculations, the ledger of provisions, the conflicts."""

from typing import Any

from . import wetboek
from .core.readings import Conflict


def regelingen() -> list[dict[str, Any]]:
    """Each calculation with its facts and results: see ``Regel.schema``."""
    return [rule.schema() for rule in wetboek().regelingen.values()]


def dekking() -> list[dict[str, Any]]:
    """Each provision with its place, its status, and the rules that model it.

    ``functie`` is the first of ``functies``, or None.
    """
    rows = []
    for provision in wetboek().bepalingen.values():
        functions = wetboek().functies(provision.id)
        rows.append({
            "id": provision.id,
            "vindplaats": provision.vindplaats,
            "titel": provision.titel,
            "regels": provision.regels,
            "klasse": provision.klasse,
            "status": provision.status,
            "toelichting": provision.toelichting,
            "functie": functions[0] if functions else None,
            "functies": functions,
        })
    return rows


def conflicten() -> list[dict[str, Any]]:
    """Each conflict with its places, its readings, and what it touches.

    ``raakt`` names the calculations that compute its readings; a reading that answers one of
    several questions says which (``vraag``).
    """
    known = wetboek().conflicten
    touched: dict[str, list[str]] = {}
    for rule in wetboek().regelingen.values():
        for name in dict.fromkeys(known[asked].nummer for asked in rule.conflicten):
            touched.setdefault(name, []).append(rule.naam)
    whole = [conflict for conflict in known.values() if conflict.id == conflict.nummer]
    return [
        {
            "id": conflict.id,
            "titel": conflict.titel,
            "ernst": conflict.ernst,
            "vindplaats": list(conflict.vindplaatsen),
            "bevinding": conflict.bevinding,
            "wet": conflict.wet,
            "niet_berekend": conflict.niet_berekend,
            "lezingen": [row for part in _parts(conflict) for row in _readings(part)],
            "raakt": touched.get(conflict.id, []),
        }
        for conflict in whole
    ]


def _parts(whole: Conflict) -> list[Conflict]:
    return [part for part in wetboek().conflicten.values() if part.nummer == whole.id]


def _readings(part: Conflict) -> list[dict[str, Any]]:
    question = part.titel if part.id != part.nummer else None
    return [
        {"naam": name, "tekst": text, "vraag": question} for name, text in part.lezingen.items()
    ]
