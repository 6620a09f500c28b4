"""Worked examples that a reader has filled in by a press, and reads where there is no script."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from reintegratie import wetboek
from reintegratie.core.answer import Antwoord
from reintegratie.core.given import show_fact
from reintegratie.core.outcome import GELDT_NIET, NEE, ONBEKEND, STRIJDIG, TEGENSTRIJDIG
from reintegratie.core.rules import Regel

from . import opschriften as op
from .getallen import ingevuld

MEEST = 3  # examples of one calculator
NOUGHT = re.compile(r"0(\.0+)?|False")


class Voorbeeld(NamedTuple):
    """An example: what it is called, and its answer."""

    titel: str
    antwoord: Antwoord


def voorbeelden(rule: Regel, facts: dict[str, Any], day: str) -> list[Voorbeeld]:
    """These facts, if none is missing, and from the register one of each other outcome.

    Of the register what tells most comes first: a yes or an amount, before a no or nought. Where
    sources leave every outcome open, that is the example.
    """
    rows = [row for row in wetboek().voorbeelden.values() if row["regel"] == rule.naam]
    own = wetboek().bereken(rule.naam, facts, peildatum=day)
    whole = facts and not own.ontbrekende_feiten
    found = {own.oordeel: Voorbeeld(_title(own, rows), own)} if whole else {}
    for row in sorted(filter(_shows, rows), key=_little):
        if row["oordeel"] not in found:
            answer = wetboek().bereken(rule.naam, row["feiten"], peildatum=row["peildatum"])
            title = op.AN_EXAMPLE if row.get("lezingen") else row["titel"]
            if answer.oordeel != ONBEKEND or not answer.ontbrekende_feiten:
                found.setdefault(answer.oordeel, Voorbeeld(title, answer))
    every = [*found.values()]
    told = [one for one in every if one.antwoord is own or one.antwoord.oordeel != ONBEKEND]
    return (told or every)[:MEEST]


def _shows(row: dict[str, Any]) -> bool:
    """Whether an example has facts and an outcome."""
    return bool(row["oordeel"] not in (ONBEKEND, STRIJDIG, GELDT_NIET) and row["feiten"])


def _little(row: dict[str, Any]) -> tuple[bool, bool]:
    """How little it tells: a no and nought do; and of a fixed reading nothing holds here."""
    results = [str(one) for one in row.get("resultaten", {}).values()]
    nought = bool(results) and all(map(NOUGHT.fullmatch, results))
    return nought or row["oordeel"] in (NEE, TEGENSTRIJDIG), bool(row.get("lezingen"))


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
