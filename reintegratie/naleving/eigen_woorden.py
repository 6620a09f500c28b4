"""In our own words each number of the text stands, and nobody decides whom the text does not name.

Our own words are those of chapters, rules, questions and examples.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

from reintegratie.core.contract import Norm
from reintegratie.core.outcome import Kanttekening
from reintegratie.core.registers import Registers
from reintegratie.core.rules import Regel
from reintegratie.core.toml import read

from .aanhef import at
from .normen import bare

SCHEMA = Path(__file__).parents[1] / "contract" / "instanties.schema.json"
VERBS = "beslist|beslissen|beoordeelt|oordeelt|bepaalt|kan|mag"
WORDS = {
    1: "een|één|eerste|elk",
    2: "twee",
    3: "drie|derde",
    4: "vier",
    5: "vijf",
    6: "zes|halfjaar",
    8: "acht",
    10: "tien",
    12: "twaalf",
    15: "vijftien",
    20: "twintig",
}


def noemt(text: str, number: Any) -> bool:
    """Whether a text has the number, in figures or in a word."""
    whole = int(number) if number == int(number) else Decimal(str(number))
    grouped = f"{whole:,}".translate(str.maketrans(",.", ".,"))
    ways = [*map(re.escape, (grouped, str(whole))), WORDS.get(int(whole), grouped)]
    return bool(re.search(rf"(?<![\d.,])({'|'.join(ways)})", text, re.IGNORECASE))


def beslissers(law: Registers, text: str) -> set[str]:
    """Who decides or has a power, in our own words."""
    found = {one for pair in _decides(law.folder).findall(text) for one in pair if one}
    return {bare(one).casefold() for one in found}


@lru_cache(maxsize=2)  # of the law, and of a draft beside it
def _decides(folder: Path) -> re.Pattern[str]:
    """Somebody who decides, before or behind the verb."""
    known = read(folder / "contract" / "instanties.toml", SCHEMA).rows.get("namen", [])
    names = "|".join(map(re.escape, known)) or r"(?!)"
    return re.compile(
        rf"(?<!van )(?<!via )\b({names}) (?:{VERBS})\b|\b(?:{VERBS}) ({names})\b", re.IGNORECASE
    )


def normen(law: Registers, id: str) -> tuple[Norm, ...]:
    """The norms of a provision, and those on the lead-in lines from which they inherit."""
    own = law.contract.get(id, ())
    source = law.bepalingen[id].vindplaats.partition("/")[0]
    leads = dict.fromkeys(norm.aanhef for norm in own if norm.aanhef)
    return (*own, *(norm for line in leads for norm in at(law, source, line)))


def genoemd(law: Registers, ids: Iterable[str]) -> set[str]:
    """Whom texts name as who decides, judges, consents, or has a duty or a power."""
    some = [norm for id in ids for norm in normen(law, id)]
    names = (one for n in some for one in (*n.beslist, *n.stelt_vast, *n.stemt_in, *n.wie))
    return {bare(one).casefold() for one in names}


def ongenoemd(law: Registers, text: str, ids: Iterable[str]) -> list[str]:
    """Who decides in our own words and is named by none of these provisions."""
    return sorted(beslissers(law, text) - genoemd(law, ids))


def gezegd(rule: Regel) -> Iterator[str]:
    """Every sentence of a rule itself."""
    outcome = rule.trace.outcome
    after = outcome.gevolg.values() if isinstance(outcome.gevolg, dict) else [outcome.gevolg]
    yield from (rule.function.__doc__ or "", *after, outcome.anders or "")
    yield from (note.tekst for note in outcome.of(Kanttekening))


def van_voorbeelden(rule: Regel) -> Iterator[tuple[str, str]]:
    """What the examples of a version of a rule say: the name of each, and its words."""
    for name, row in rule.wetboek.voorbeelden.items():
        if row["regel"] == rule.naam and rule.op(row["peildatum"]) is rule:
            yield name, f"{row['titel']} {row['waarom']}"
