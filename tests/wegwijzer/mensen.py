"""The people of ``situaties.toml``, and what the questionnaire asks each of them."""

import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from reintegratie.wegwijzer.oordelen import beoordeel, van
from reintegratie.wegwijzer.register import eerste_vragen, instrumenten
from reintegratie.wegwijzer.stand import Stand, lees
from reintegratie.wegwijzer.vragen import volgende

PEOPLE = Path(__file__).parent / "situaties.toml"
DAYS = {"client": "2020-02-03", "werkgever": "2017-07-03"}  # within what the texts cover


@dataclass(frozen=True)
class Mens:
    """Somebody with all that is known of them, and what a good coach looks at first."""

    wie: str
    bekend: Stand
    eerst: tuple[str, ...]

    def uitgezocht(self, stand: Stand) -> list[str]:
        """Which of the first instruments have no outcome yet."""
        found = {name: van(instrumenten()[name], stand).toegang.oordeel for name in self.eerst}
        return [name for name, oordeel in found.items() if oordeel == "onbekend"]


def mensen() -> list[Mens]:
    """Return the forty, as they were written down."""
    given = tomllib.loads(PEOPLE.read_text("utf-8"))
    return [_mens(row, given["basis"].get(row.get("basis"), {})) for row in given["situatie"]]


def _mens(row: dict, basis: dict) -> Mens:
    asked = {"peildatum": DAYS[row["rol"]], "rol": row["rol"], "feiten": basis | row["feiten"]}
    return Mens(row["wie"], lees(asked), tuple(row["eerst"]))


def gevraagd(mens: Mens, kies: Callable[[Mens, Stand], str | None]) -> Iterator[tuple[str, Stand]]:
    """Give each question with what is known before it, until every first instrument is found out.

    What somebody does not know is put aside.
    """
    known = mens.bekend.feiten
    stand = Stand(mens.bekend.peildatum, mens.bekend.rol)
    while mens.uitgezocht(stand) and (key := kies(mens, stand)):
        yield key, stand
        if key in known:
            stand = replace(stand, feiten={**stand.feiten, key: known[key]})
        else:
            stand = replace(stand, weet_niet=stand.weet_niet | {key})


def zoals_het_komt(mens: Mens, stand: Stand) -> str | None:
    """Whoever answers what is asked, and picks nothing."""
    return volgende(stand, beoordeel(stand))


def per_instrument(mens: Mens, stand: Stand) -> str | None:
    """Whoever answers the first questions, and then picks an instrument from the list."""
    key = zoals_het_komt(mens, stand)
    if key in eerste_vragen(stand.rol):
        return key
    return zoals_het_komt(mens, replace(stand, eerst=mens.uitgezocht(stand)[0]))
