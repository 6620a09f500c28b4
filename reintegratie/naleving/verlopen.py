"""A sentence of a register keeps to the law of its days: no number in it is one of before a change.

Beside a sentence stand the numbers of the text at its places, and at a claim the figures of its
calculations; beside a question those of the calculations that ask it. What stands in the formula of
a claim is left to the prover.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

from reintegratie.core import cited
from reintegratie.core.lawbook import Wetboek

from .achterhaald import Getal, Held, achterhaald, dagen, gehouden, van_teksten
from .conflicten import FILE as CONFLICTEN
from .fout import Bevinding
from .gronden import in_zin, of_text
from .vermeldingen import Vermelding, tabellen, vermeldingen

FORMULAS = ("als", "dan", "waarde", "bij", "samen", "hetzelfde")


def verlopen(law: Wetboek) -> Iterator[Bevinding]:
    """Each number in a sentence or a question that a later text or figure made untrue."""
    for one in vermeldingen(law):
        for said in van_vermelding(law, one):
            yield Bevinding(one.bestand, one.regel, said)
    for file, concepts in tabellen(law, "**/begrippen.toml"):
        for name, row in concepts.items():
            for said in achterhaald(_texts(row), _asked(law, name)):
                yield Bevinding(file, f"[{name}]", said)


def van_vermelding(law: Wetboek, one: Vermelding) -> Iterator[str]:
    """The same of one table, in words."""
    return achterhaald(_sentences(one), _by_day(law, one), partial(_open, one))


def _sentences(one: Vermelding) -> Iterator[str]:
    """What a table tells a reader, and no formula."""
    for key, text in one.rij.items():
        if isinstance(text, str) and key not in FORMULAS:
            yield text


def _open(one: Vermelding, text: str) -> Iterator[Getal]:
    """Each number of a sentence that does not stand in a formula beside it."""
    proven = {Decimal(one) for one in re.findall(r"\d+(?:\.\d+)?", _formulas(one))}
    return ((said, number) for said, number in in_zin(text) if number not in proven)


def _formulas(one: Vermelding) -> str:
    return " ".join(str(one.rij.get(key, "")) for key in FORMULAS)


def _by_day(law: Wetboek, one: Vermelding) -> Iterator[tuple[date, Held]]:
    """The numbers beside a table on each day of its own on which one of them may change."""
    words = set(re.findall(r"\w+", _formulas(one)))
    rules = [rule for name, rule in law.regelingen.items() if name in words]
    for day in sorted({*dagen(law, rules), *([one.vanaf] if one.vanaf else [])}):
        if (one.vanaf or date.min) <= day <= one.tot_en_met:
            here = _places(law, one, day)
            ids = [id for place in here for id in law.op_plek.get(place, ())]
            held: Held = {"tekst": set(of_text(law, ids))}
            yield day, held | gehouden(rules, day) if here else {}


def _places(law: Wetboek, one: Vermelding, day: date) -> list[str]:
    """The places of a table that stand on a day."""
    if one.bestand == CONFLICTEN:
        known = law.conflicten[one.regel.strip("[]")]
        return cited.of_conflict(law, replace(known, vindplaatsen=one.plaatsen), day)
    return cited.of_day(law, one.plaatsen, day)


def _texts(concept: dict[str, Any]) -> Iterator[str]:
    """What a fact asks and explains, and its choices."""
    for one in concept.values():
        for text in one.values() if isinstance(one, dict) else [one]:
            if isinstance(text, str):
                yield text


def _asked(law: Wetboek, name: str) -> Iterator[tuple[date, Held]]:
    """The numbers beside a question: those of the calculations that ask it on each day."""
    rules = [
        rule
        for rule in law.regelingen.values()
        if any(name in version.feiten for version in rule.versies)
    ]
    for day in dagen(law, rules):
        here = [rule for rule in rules if name in rule.op(day).feiten]
        yield day, gehouden(here, day) | van_teksten(law, here, day)
