"""A page of a book that is of no text leads to a lid that was replaced, and to what came instead.

Such as a subject, a route, a lesson of the course. It has no day: it leads to the lids of each.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from reintegratie.core import cited
from reintegratie.core.format import show
from reintegratie.core.lawbook import Wetboek

from .fout import Bevinding

LINK = re.compile(r"\]\(([^)#\s:]+)\.(?:ipynb|md)(#[\w-]+)?\)")
NAMED = re.compile(r"^  - (\S+/\S+)$", re.MULTILINE)  # a chapter in the head of a subject
REPLACED = "«{oud}»: vanaf {dag} staat {nieuw} in de plaats; leid daar ook heen"


def wegen(law: Wetboek, boek: Path) -> Iterator[Bevinding]:
    """Each page of a book that leads to a lid which was replaced, and nowhere to the new one."""
    for path in bladzijden(boek):
        page = path.relative_to(boek).as_posix()
        if not law.vindplaatsen.kent(page):
            told = dict(_lost(law, list(heen(law, page, path.read_text(encoding="utf-8")))))
            yield from (Bevinding(f"book/{page}", "", said) for said in told.values())


def bladzijden(boek: Path) -> list[Path]:
    """Every page, also those of the course, which stand elsewhere."""
    found = (
        Path(folder, name) for folder, _, names in os.walk(boek, followlinks=True) for name in names
    )
    return sorted(path for path in found if path.suffix in (".md", ".ipynb"))


def heen(law: Wetboek, page: str, text: str) -> Iterator[str]:
    """The places of sources to which a page leads: its address in the book, and what it holds."""
    here = PurePosixPath(page).parent
    for link, anchor in LINK.findall(text):
        target = os.path.normpath(here / link)  # a folder of the book may stand elsewhere
        if law.vindplaatsen.kent(target):
            yield f"{target}{anchor}"
    yield from (one for one in NAMED.findall(text) if law.vindplaatsen.kent(one))


def _lost(law: Wetboek, places: list[str]) -> Iterator[tuple[str, str]]:
    for day in reversed(cited.days(law)):
        for old, new in cited.lost(law, places, day).items():
            yield old, REPLACED.format(oud=old, dag=show(day), nieuw=", ".join(new))
