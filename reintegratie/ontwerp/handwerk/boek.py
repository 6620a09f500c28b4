"""What the book asks of a draft that is adopted: chapters, their place in it, the way to them."""

from __future__ import annotations

from collections.abc import Iterator

from reintegratie.ontwerp.naast import Ontwerp, boeken
from reintegratie.ontwerp.paginas import nieuwe, zonder_voorganger

from .plek import BOEK, Rij

AANVULLEN = "Zet de rekenhulp en de voorbeelden bij de tekst, en doe «make notebooks»."
SCHRIJVEN = "Schrijf het hoofdstuk, en doe «make notebooks»."
ONDERWERP = "Noem «{page}» bij een onderwerp."


def werk(wet: Ontwerp) -> Iterator[Rij]:
    """Each new chapter: what it lacks, and its place in the book."""
    for page in nieuwe(wet):
        written = (wet.map / "book" / f"{page}.ipynb").is_file()
        yield f"{BOEK}{page}.ipynb", AANVULLEN if written else SCHRIJVEN
        yield f"{BOEK}_toc.yml", f"Geef «{page}» een regel."
    yield from _onderwerpen(wet)


def _onderwerpen(wet: Ontwerp) -> Iterator[Rij]:
    """A chapter in whose place none stood: no page of a subject leads to it by itself."""
    if any((book / "onderwerpen").is_dir() for book in boeken(wet.basis)):
        for page in zonder_voorganger(wet):
            yield f"{BOEK}onderwerpen/", ONDERWERP.format(page=page)
