"""Whether a change in an outcome is a gain or a loss, and for whom: see ``richting.toml``."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

from reintegratie import wetboek
from reintegratie.core.lawbook import Wetboek

SCHEMA = Path(__file__).with_name("richting.schema.json")
TEKEN = {"gunstig": 1, "ongunstig": -1, "geen": 0}


class Richting(NamedTuple):
    """For whom a rule counts; 1 where more is better, -1 where it is worse, 0 where neither."""

    voor: str
    ja: int
    meer: dict[str, int]


GEEN = Richting("", 0, {})


@cache
def richtingen() -> dict[str, Richting]:
    """The direction of each rule of the law by name."""
    return van_wet(wetboek())


def van_wet(law: Wetboek) -> dict[str, Richting]:
    """The same of any lawbook."""
    return law.register("beleid/richting", SCHEMA).each(
        lambda _, row: Richting(
            row["voor"],
            TEKEN[row["ja"]],
            {result: TEKEN[sign] for result, sign in row.get("meer", {}).items()},
        )
    )


def richting(regel: str) -> Richting:
    """The direction of a rule; one that is not in the list has none."""
    return richtingen().get(regel, GEEN)
