"""Each number of a text is followed: as a figure that is compared at the right side, or shown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

from reintegratie.core.contract import Getal
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.rules import Regel

from . import kanten
from .fout import Fout
from .normen import modelling

COUNTED = {"voorziening", "onderdeel"}


def getal(law: Wetboek, id: str) -> Iterator[Fout]:
    """Each number of a provision is a figure or stands in an example, with the right line."""
    rules = modelling(law, id)
    for norm in law.contract.get(id, ()) if rules else ():
        for number in norm.getallen:
            known = isinstance(number.waarde, str) or excludes_nothing(number)
            if not known and not _followed(law, id, rules, number):
                yield Fout(rules[0].naam, id, "getal", f"{number.wat}: {number.waarde}")


def excludes_nothing(number: Getal) -> bool:
    """«Eén of meer» of things that are counted: where there is none, there is nothing."""
    return (number.grens, number.waarde) == ("ten minste", 1) and number.eenheid in COUNTED


def _followed(law: Wetboek, id: str, rules: Sequence[Regel], number: Getal) -> bool:
    wanted, source = _wanted(number), law.bepalingen[id].vindplaats.partition("/")[0]
    held = [
        (rule, name)
        for rule in rules
        for name, found in kanten.figures(rule, source).items()
        if wanted & found
    ]
    line = kanten.LINE.get(number.grens)
    if held:
        return line is None or any(line in kanten.sides(rule, name) for rule, name in held)
    return line is None and bool(wanted & _in_examples(law, rules))


def _wanted(number: Getal) -> set[Decimal]:
    """The number as the text has it, and years as months."""
    value = Decimal(number.waarde)
    return {value, value * 12} if number.eenheid == "jaar" else {value}


def _in_examples(law: Wetboek, rules: Sequence[Regel]) -> set[Decimal]:
    names = {rule.naam for rule in rules}
    rows = [row for row in law.voorbeelden.values() if row["regel"] in names]
    parts = [row.get(part, {}) for row in rows for part in ("feiten", "resultaten")]
    return {Decimal(str(one)) for part in parts for one in part.values() if _is_number(one)}


def _is_number(one: Any) -> bool:
    return not isinstance(one, bool) and bool(re.fullmatch(r"-?\d+(\.\d+)?", str(one)))
