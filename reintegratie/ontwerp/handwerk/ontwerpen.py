"""The drafts that a book shows: each lies on the law as it is, also once another one is adopted."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from reintegratie.ontwerp.kop import NAAM
from reintegratie.ontwerp.naast import Ontwerp, boeken
from reintegratie.ontwerp.verschil import veranderingen

from .plek import BOEK, Rij, in_het_boek

ZELF = (
    "Dit ontwerp is nu wet: haal het uit het boek, met de bladzijden die het naast de wet leggen."
)
ANDER = "Dit ontwerp gaat over {oud}, en daar staat dan iets anders: noem {nieuw}."
NIETS = "niets meer"


def werk(wet: Ontwerp) -> Iterator[Rij]:
    """The draft itself where it stands in the book, and each other one about what it replaces."""
    for boek in boeken(wet)[1:]:
        for folder in sorted(_ontwerpen(boek)):
            place = f"{BOEK}{folder.relative_to(boek).as_posix()}"
            where = f"{in_het_boek(boek.parent, place)}/"
            if folder.resolve() == wet.map.resolve():
                yield where, ZELF
            else:
                yield from ((where, said) for said in _over(wet, folder))


def _ontwerpen(boek: Path) -> Iterator[Path]:
    """The folders with a draft, also where a part of the book stands elsewhere."""
    for folder, _, names in os.walk(boek, followlinks=True):
        if NAAM in names:
            yield Path(folder)


def _over(wet: Ontwerp, folder: Path) -> Iterator[str]:
    """Of each provision that both replace or take away what came in its place."""
    texts = (path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.toml")))
    named = {id for text in texts for id in re.findall(r'"([A-Z]+\d+)"', text)}
    came: dict[str, list[str]] = {}
    for change in veranderingen(wet):
        for old in change.oud:
            came.setdefault(old.id, []).extend([change.nieuw.id] if change.nieuw else [])
    for id in sorted(named & came.keys()):
        yield ANDER.format(oud=id, nieuw=" en ".join(came[id]) or NIETS)
