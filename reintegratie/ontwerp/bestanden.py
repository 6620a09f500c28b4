"""Which files may stand in the folder of a draft, and where each of them goes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from reintegratie.core.errors import shorten

from .fouten import OntwerpFout
from .kop import NAAM

ROOM = "regelingen/[a-z]*"
REGISTERS = (
    "bronnen.toml",
    "bepalingen.toml",
    "begrippen.toml",
    "conflicten.toml",
    "eenheden.toml",
    "contract/afwijkingen.toml",
    "contract/*/*.toml",
    f"{ROOM}/*.toml",
    "regelingen/samenloop.toml",
    "beleid/richting.toml",
    "bewijs/verklaard.toml",
    "wegwijzer/instrumenten.toml",
    "verzonnen/aannames.toml",
)
MODULES, CHAPTERS = f"{ROOM}/*.py", "book/*/*.ipynb"
NOTES = ("*.md", "*.ipynb")  # of the writer, beside the draft
HIDDEN = ("__pycache__", ".ipynb_checkpoints")


def bestanden(map: Path) -> Iterator[PurePosixPath]:
    """Each file of a draft, from its folder, in order. Raises OntwerpFout for what is none."""
    for path in sorted(map.rglob("*")):
        place = PurePosixPath(path.relative_to(map).as_posix())
        if any(part.startswith(".") or part in HIDDEN for part in place.parts):
            continue
        if path.is_symlink():
            raise OntwerpFout(
                f"«{shorten(place)}» is een verwijzing. Zet het bestand er zelf neer."
            )
        if path.is_file() and not _beside(place):
            yield _known(place)


def _beside(place: PurePosixPath) -> bool:
    top = len(place.parts) == 1
    return top and (place.name == NAAM or any(map(place.match, NOTES)))


def _known(place: PurePosixPath) -> PurePosixPath:
    if not any(_is(place, one) for one in (*REGISTERS, MODULES, CHAPTERS)):
        raise OntwerpFout(
            f"«{shorten(place)}» hoort niet in een ontwerp. Een ontwerp heeft dezelfde mappen als "
            f"de wet: {', '.join((*REGISTERS[:5], 'contract/', 'regelingen/', 'book/'))}."
        )
    return place


def _is(place: PurePosixPath, pattern: str) -> bool:
    return len(place.parts) == pattern.count("/") + 1 and place.match(pattern)
