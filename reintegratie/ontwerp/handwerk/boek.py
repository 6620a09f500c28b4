"""What the book asks of a draft that is adopted: chapters, their place in it, the way to them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from reintegratie.ontwerp.naast import Ontwerp
from reintegratie.ontwerp.paginas import nieuwe

from .plek import BOEK, Rij

AANVULLEN = "Zet de rekenhulp en de voorbeelden bij de tekst, en doe «make notebooks»."
REKENT, BEWAREN = "rekenhulp(", "Doe «make notebooks»: dat bewaart wat de cellen vragen."
SCHRIJVEN = "Schrijf het hoofdstuk, en doe «make notebooks»."
UITERLIJK = "Doe «python -m tests.site.looks»: het menu van elke bladzijde wordt langer."


def werk(wet: Ontwerp) -> Iterator[Rij]:
    """Each new chapter: what it lacks, and its place in the book."""
    for page in nieuwe(wet):
        yield f"{BOEK}{page}.ipynb", _hoofdstuk(wet.map / "book" / f"{page}.ipynb")
        yield f"{BOEK}_toc.yml", f"Geef «{page}» een regel."
    if nieuwe(wet):
        yield "tests/site/beelden/", UITERLIJK


def _hoofdstuk(place: Path) -> str:
    """What a chapter of the draft lacks: it is not there, nothing calculates in it, or no more."""
    if not place.is_file():
        return SCHRIJVEN
    return BEWAREN if REKENT in place.read_text(encoding="utf-8") else AANVULLEN
