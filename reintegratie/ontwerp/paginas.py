"""Which pages of the book a draft touches: those of its places, and those with its calculations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from .naast import Ontwerp, boeken
from .proza import titel
from .verschil import berekeningen, veranderingen

NIEUW, LATER, WEG = "nieuw", "krijgt een volgende tekst", "gaat over iets dat vervalt"
REKENT = "toont een berekening die verandert: {wat}"


def paginas(wet: Ontwerp) -> list[tuple[str, str, str]]:
    """Each page: its address without ending, its title, and what becomes of it."""
    books = boeken(wet)
    own, shown = dict(_van_plaatsen(wet)), dict(_rekent(wet, books[1:]))
    return [
        (page, _titel(page, *books), own.get(page) or shown[page])
        for page in sorted({*own, *shown})
    ]


def nieuwe(wet: Ontwerp) -> list[str]:
    """The addresses of the pages that the draft asks for."""
    return [page for page, what in dict(_van_plaatsen(wet)).items() if what == NIEUW]


def _van_plaatsen(wet: Ontwerp) -> Iterator[tuple[str, str]]:
    for change in veranderingen(wet):
        yield from ((_page(one.vindplaats), LATER if change.nieuw else WEG) for one in change.oud)
        if change.nieuw:
            yield _page(change.nieuw.vindplaats), NIEUW


def _rekent(wet: Ontwerp, books: Iterable[Path]) -> Iterator[tuple[str, str]]:
    """The chapters that name a calculation which changes."""
    touched = {name: title for name, title, _ in berekeningen(wet) if name in wet.basis.regelingen}
    for book, path in _hoofdstukken(books):
        text = path.read_text(encoding="utf-8")
        said = [title for name, title in touched.items() if f'\\"{name}\\"' in text]
        if said:
            place = path.relative_to(book).with_suffix("").as_posix()
            yield place, REKENT.format(wat=" ".join(said))


def _hoofdstukken(books: Iterable[Path]) -> Iterator[tuple[Path, Path]]:
    """Each chapter, with the folder of its book."""
    for book in books:
        yield from ((book, path) for path in sorted(book.rglob("*.ipynb")))


def _page(vindplaats: str) -> str:
    return vindplaats.partition("#")[0]


def _titel(page: str, *books: Path) -> str:
    there = next((path for book in books if (path := book / f"{page}.ipynb").is_file()), None)
    return titel(there) if there else page
