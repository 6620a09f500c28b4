"""Invented people. The same seed and the same assumptions give the same people, everywhere.

Each fact has a stream of chance of its own, so that a new assumption leaves the others alone.
Standard library only: ``caseload`` makes a table of these people, and a page carries them.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from reintegratie import wetboek
from reintegratie.core.concepts import Begrip
from reintegratie.core.errors import OngeldigeInvoer, RegisterFout
from reintegratie.core.format import number, show
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.toml import read


class Aanname(NamedTuple):
    """How a fact of invented people was chosen: in words, and on what ground."""

    feit: str
    label: str
    verdeling: str
    bron: str
    toelichting: str | None = None


class Verzonnen(NamedTuple):
    """Invented people: for each fact its value for everybody, where None is not known."""

    aantal: int
    herkomst: str
    kolommen: dict[str, list]
    aannames: tuple[Aanname, ...]

    @property
    def opschrift(self) -> str:
        """What stands above everything that is made of these people."""
        return opschrift(self.herkomst)


SCHEMA = Path(__file__).with_name("aannames.schema.json")
MEESTE = 1_000_000
SYNTHETISCH = "SYNTHETISCH"
SOORTEN = ("ja", "kansen", "klassen", "gemiddelde")
Rij = dict[str, Any]


def opschrift(herkomst: str) -> str:
    """What stands above everything that is made of invented people from there."""
    return f"{SYNTHETISCH}: {herkomst}. Niemand hiervan bestaat."


def lees_aannames(pad: Path | None = None, wet: Wetboek | None = None) -> dict[str, Rij]:
    """The assumptions by fact: of that file, or of the lawbook.

    Raises RegisterFout where one is not complete.
    """
    law = wet or wetboek()
    whole = read(Path(pad), SCHEMA) if pad else law.register("verzonnen/aannames", SCHEMA)
    names = list(whole.rows)

    def check(name: str, row: Rij) -> Rij:
        earlier = names[: names.index(name)]
        for wrong, said in (
            (sum(kind in row for kind in SOORTEN) != 1, f"geef een van: {', '.join(SOORTEN)}"),
            (
                any(other not in earlier for other in row.get("als", ())),
                "«als» noemt een feit dat eerder moet staan",
            ),
            ("kansen" in row and sum(row["kansen"].values()) != 100, "samen geen 100 procent"),
            (
                "klassen" in row and sum(one[2] for one in row["klassen"]) != 100,
                "samen geen 100 procent",
            ),
            (not name.startswith("_") and name not in law.begrippen, "dit feit bestaat niet"),
        ):
            if wrong:
                raise RegisterFout(f"Aanname {name}: {said}.")
        return row

    return whole.each(check)


def trek(aantal: int, seed: int, pad: Path | None = None, wet: Wetboek | None = None) -> Verzonnen:
    """So many invented people, each with every fact of ``aannames.toml``.

    Raises OngeldigeInvoer for a number that cannot be (1 to 1,000,000), and RegisterFout for
    assumptions that are not whole.

    >>> people = trek(200, seed=1)
    >>> people.opschrift
    'SYNTHETISCH: 200 verzonnen mensen, trekking 1. Niemand hiervan bestaat.'
    >>> people.kolommen["heeft_uitkering"][:3]
    [True, True, True]
    """
    if not 1 <= aantal <= MEESTE:
        raise OngeldigeInvoer(f"Kies 1 tot en met {number(MEESTE)} mensen.")
    rows, concepts = lees_aannames(pad, wet), (wet or wetboek()).begrippen
    drawn: dict[str, list] = {}
    for name, row in rows.items():
        chance = Random(f"{seed}/{name}")
        drawn[name] = [_one(row, drawn, person, chance) for person in range(aantal)]
    facts = {
        name: [None if value is None else concepts[name].lees(value) for value in values]
        for name, values in drawn.items()
        if not name.startswith("_")
    }
    return Verzonnen(
        aantal,
        f"{show(aantal, 'verzonnen mensen')}, trekking {seed}",
        facts,
        tuple(_aanname(name, row, concepts) for name, row in rows.items()),
    )


def _one(row: Rij, drawn: dict[str, list], person: int, chance: Random) -> Any:
    """The fact of one person. Chance is asked as often for everybody."""
    known, value = chance.random() * 100 >= row.get("onbekend", 0), _value(row, chance)
    asked = [(drawn[name][person], wanted) for name, wanted in row.get("als", {}).items()]
    if any(found is None for found, _ in asked) or not known:
        return None
    return value if all(found == wanted for found, wanted in asked) else row.get("anders")


def _value(row: Rij, chance: Random) -> Any:
    first, second = chance.random() * 100, chance.random()
    if "ja" in row:
        return first < row["ja"]
    if "gemiddelde" in row:
        return _steps(min(-math.log(1 - second) * float(row["gemiddelde"]), row["hoogste"]), row)
    if "kansen" in row:
        return _pick(first, [(name, part) for name, part in row["kansen"].items()])
    low, high = _pick(first, [((low, high), part) for low, high, part in row["klassen"]])
    step = row.get("stap", 1)
    return low + step * int(second * (int((high - low) / step) + 1))


def _steps(value: float, row: Rij) -> Decimal:
    """The value in whole steps."""
    step = Decimal(row["stap"])
    return step * int(Decimal(value) / step)


def _pick(first: float, parts: list[tuple[Any, int]]) -> Any:
    for value, part in parts:
        first -= part
        if first < 0:
            return value
    return parts[-1][0]


def _aanname(name: str, row: Rij, concepts: Mapping[str, Begrip]) -> Aanname:
    concept = concepts.get(name)
    words = [_in_woorden(row, concept)]
    if "als" in row:
        wanted = row["als"].items()
        others = " en ".join(
            f"«{_label(key, concepts)}» {_said(one, concepts.get(key))} is" for key, one in wanted
        )
        rest = f", anders {show(row['anders'])}" if "anders" in row else ""
        words.append(f"alleen als {others}{rest}")
    if "onbekend" in row:
        words.append(f"onbekend bij {row['onbekend']}%")
    said = "; ".join(words)
    return Aanname(name, _label(name, concepts), said, row["bron"], row.get("toelichting"))


def _label(name: str, concepts: Mapping[str, Begrip]) -> str:
    """What a fact is called, or a help that is no fact."""
    concept = concepts.get(name)
    return concept.label if concept else name.strip("_").replace("_", " ").capitalize()


def _said(value: Any, concept: Begrip | None) -> str:
    """A value in words; a choice by what it is called."""
    choices = concept.keuzes if concept else {}
    return choices.get(value) or show(value, concept.eenheid if concept else None)


def _in_woorden(row: Rij, concept: Begrip | None) -> str:
    unit = concept.eenheid if concept else None
    if "ja" in row:
        return f"ja bij {row['ja']}%"
    if "kansen" in row:
        return ", ".join(f"{_said(name, concept)}: {part}%" for name, part in row["kansen"].items())
    if "klassen" in row:
        return ", ".join(
            f"{_said_class(low, high, unit)}: {part}%" for low, high, part in row["klassen"]
        )
    return f"gemiddeld {show(row['gemiddelde'], unit)}, hoogstens {show(row['hoogste'], unit)}"


def _said_class(low: Any, high: Any, unit: str | None) -> str:
    """From a value to a value, or the one value that it is."""
    return show(low, unit) if low == high else f"{show(low, unit)} tot en met {show(high, unit)}"
