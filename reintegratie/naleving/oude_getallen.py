"""A page of no text names no number that a later text or figure made untrue.

Beside its sentences stand the numbers of the lids to which it leads, and of their calculations.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from reintegratie.core import cited
from reintegratie.core.lawbook import Wetboek

from . import leesbaar
from .achterhaald import Held, achterhaald, dagen, gehouden, van_teksten
from .fout import Bevinding
from .gronden import of_text
from .wegen import bladzijden, heen

HEAD = re.compile(r"\A---\n.*?^---\n", re.DOTALL | re.MULTILINE)


def oude_getallen(law: Wetboek, boek: Path) -> Iterator[Bevinding]:
    """Each number in the prose of such a page of a book that was, or is to come."""
    for path in bladzijden(boek):
        page = path.relative_to(boek).as_posix()
        if not law.vindplaatsen.kent(page):
            text = path.read_text(encoding="utf-8")
            places = dict.fromkeys(heen(law, page, text))
            for said in achterhaald(_zinnen(path, text), _ernaast(law, places)):
                yield Bevinding(f"book/{page}", "", said)


def _zinnen(path: Path, text: str) -> list[str]:
    """The sentences of its prose."""
    if path.suffix == ".ipynb":
        cells = json.loads(text)["cells"]
        said = ["".join(one["source"]) for one in cells if one["cell_type"] == "markdown"]
        text = "\n\n".join(said)
    return leesbaar.sentences(leesbaar.prose(HEAD.sub("", text)))


def _ernaast(law: Wetboek, places: Iterable[str]) -> Iterator[tuple[date, Held]]:
    """The numbers of these places by day, and of the calculations that model them."""
    starts = tuple(f"{place}#" for place in places)
    ids = {id for id, one in law.bepalingen.items() if f"{one.vindplaats}#".startswith(starts)}
    rules = [
        rule
        for rule in law.regelingen.values()
        if any(ids.intersection(version.bepalingen) for version in rule.versies)
    ]
    for day in dagen(law, rules):
        here = [id for id in ids if cited.stands(law, id, day)]
        held: Held = {"tekst": set(of_text(law, here))}
        yield day, held | gehouden(rules, day) | van_teksten(law, rules, day)
