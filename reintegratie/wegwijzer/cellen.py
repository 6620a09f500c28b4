"""The rows of ``samenloop.toml``, each on the days of its places: ``core.cited``."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

from reintegratie import wetboek
from reintegratie.core.cited import days, stretches

from .register import instrumenten

SCHEMA = Path(__file__).parents[1] / "regelingen" / "samenloop.schema.json"
Rij = dict[str, Any]


class Gezegd(NamedTuple):
    """A row of the register from ``vanaf`` up to and without ``tot``, with the places of then."""

    vanaf: date
    tot: date
    rij: Rij

    def op(self, dag: date) -> bool:
        """Whether it is said on a day."""
        return self.vanaf <= dag < self.tot

    @property
    def dagen(self) -> Rij:
        """Its days for a page, in ISO, an open end empty; nothing where it always stands."""
        if (self.vanaf, self.tot) == (date.min, date.max):
            return {}
        open_ = (date.min, date.max)
        return {
            "dagen": ["" if one in open_ else one.isoformat() for one in (self.vanaf, self.tot)]
        }


@cache
def register() -> Rij:
    """The register that the rules read too: ``soorten``, ``algemeen``, ``vooraf`` and ``cel``;
    nothing of a law that says nothing of instruments together."""
    return wetboek().register("regelingen/samenloop", SCHEMA).rows


def gezegden(rows: Iterable[Rij]) -> list[Gezegd]:
    """Each row once for every stretch of days on which it has the same places."""
    return [
        Gezegd(vanaf, tot, row | {"bronnen": places})
        for row in rows
        for vanaf, tot, places in stretches(wetboek(), row["bronnen"])
    ]


@cache
def cellen() -> list[Gezegd]:
    """What is said of each pair of instruments, in the order of the register."""
    return [
        one._replace(rij=_cel(one.rij, een, ander))
        for one in gezegden(register().get("cel", ()))
        for een, ander in product(one.rij["een"], one.rij["ander"])
    ]


def _cel(row: Rij, een: str, ander: str) -> Rij:
    return {
        "een": een,
        "ander": ander,
        "titels": [instrumenten()[name].titel for name in (een, ander)],
        "soort": row["soort"],
        **register()["soorten"][row["soort"]],
        "tekst": row["tekst"],
        "wet": row.get("wet", False),
        "bronnen": row["bronnen"],
    }


@cache
def zinnen(lijst: str) -> list[Gezegd]:
    """What is said of one instrument (``vooraf``) or of all (``algemeen``), with its title."""
    return [one._replace(rij=_zin(one.rij)) for one in gezegden(register().get(lijst, ()))]


def _zin(row: Rij) -> Rij:
    name = row.get("instrument")
    return {
        "instrument": name,
        "titel": name and instrumenten()[name].titel,
        "tekst": row["tekst"],
        "bronnen": row["bronnen"],
    }


def sinds(dag: date) -> date:
    """The last day before it on which a text began: what is said since then is the same."""
    return [one for one in days(wetboek()) if one <= dag][-1]


def met_bronnen(row: Rij) -> Rij:
    """A row with each of its places in words, and its link."""
    places = wetboek().vindplaatsen
    return row | {"bronnen": [places.als_dict(place) for place in row["bronnen"]]}
