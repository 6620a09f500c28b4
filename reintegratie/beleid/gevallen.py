"""The practice cases of the handbook: its worked examples, and the cases that a coach practises."""

from __future__ import annotations

from datetime import date

from reintegratie import wetboek
from reintegratie.oefenen.casus import casussen


def praktijkgevallen() -> dict[str, dict]:
    """Every worked example by name, and each question of a practice case as one more."""
    return wetboek().voorbeelden | {
        f"oefening/{name}/{rule}": _geval(case, rule)
        for name, case in casussen().items()
        for rule in _rules(case)
    }


def _rules(case: dict) -> list[str]:
    """The calculations that a case asks, each once."""
    return list(dict.fromkeys(one["wat"].partition(".")[0] for one in case["vraagt"]))


def _geval(case: dict, rule: str) -> dict:
    day = date.fromisoformat(case["peildatum"])
    asked = wetboek().regeling(rule).op(day).feiten
    return {
        "titel": f"Oefening: {case['titel']}",
        "regel": rule,
        "feiten": {name: value for name, value in case["feiten"].items() if name in asked},
        "peildatum": day,
        "lezingen": case.get("lezingen", {}),
    }
