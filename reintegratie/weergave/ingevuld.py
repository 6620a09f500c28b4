"""Worked examples that a reader has filled in by a press, and reads where there is no script."""

from __future__ import annotations

from typing import Any, NamedTuple

from reintegratie import wetboek
from reintegratie.core.answer import Antwoord
from reintegratie.core.explain import show_fact
from reintegratie.core.outcome import ONBEKEND, STRIJDIG
from reintegratie.core.rules import Regel

from . import opschriften as op
from .getallen import ingevuld

MEEST = 3  # examples of one calculator


class Voorbeeld(NamedTuple):
    """An example: what it is called, and its answer."""

    titel: str
    antwoord: Antwoord


def voorbeelden(rule: Regel, facts: dict[str, Any], day: str) -> list[Voorbeeld]:
    """These facts, if none is missing, and from the register one of each other outcome."""
    rows = [row for row in wetboek().voorbeelden.values() if row["regel"] == rule.naam]
    own = wetboek().bereken(rule.naam, facts, peildatum=day)
    whole = facts and not own.ontbrekende_feiten
    found = {own.oordeel: Voorbeeld(_title(own, rows), own)} if whole else {}
    for row in filter(_shows, rows):
        if row["oordeel"] not in found:
            answer = wetboek().bereken(rule.naam, row["feiten"], peildatum=row["peildatum"])
            found[row["oordeel"]] = Voorbeeld(row["titel"], answer)
    return [*found.values()][:MEEST]


def _shows(row: dict[str, Any]) -> bool:
    """Whether an example has facts and an outcome, without a reading that is fixed."""
    outcome = row["oordeel"] not in (ONBEKEND, STRIJDIG)
    return bool(outcome and row["feiten"] and not row.get("lezingen"))


def _title(own: Antwoord, rows: list[dict[str, Any]]) -> str:
    """What the register calls these facts on this day; else simply an example."""
    known = own.ontvangstbewijs()["feiten"]
    same = (row for row in rows if (row["peildatum"], _plain(row)) == (own.peildatum, known))
    return next((str(row["titel"]) for row in same), op.AN_EXAMPLE)


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    """The facts of an example as a receipt has them."""
    concepts = wetboek().begrippen
    read = {name: concepts[name].lees(value) for name, value in row["feiten"].items()}
    return {name: concepts[name].schrijf(value) for name, value in read.items()}


def velden(found: Antwoord) -> dict[str, str]:
    """What to type for this answer: the text of each field, the peildatum among them."""
    concepts = wetboek().begrippen
    facts = found.ontvangstbewijs()["feiten"]
    texts = {name: ingevuld(concepts[name].type, value) for name, value in facts.items()}
    return texts | {"peildatum": ingevuld("datum", found.peildatum.isoformat())}


def feiten_in_woorden(found: Antwoord) -> list[dict[str, str]]:
    """The facts that were given, in the order in which the rule asks them, in words."""
    concepts = [wetboek().begrippen[name] for name in found.regel.feiten if name in found.feiten]
    return [
        {"naam": one.naam, "label": one.label, "weergave": show_fact(one, found.feiten)}
        for one in concepts
    ]
