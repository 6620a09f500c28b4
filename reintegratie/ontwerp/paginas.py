"""Which pages of the book a draft touches: those of its places, those with its calculations, and
those of no text that lead to either."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from reintegratie.beleid.gevallen import praktijkgevallen
from reintegratie.naleving.wegen import bladzijden, heen
from reintegratie.oefenen.casus import casussen

from .kop import NAAM
from .naast import Ontwerp, boeken
from .proza import titel
from .verschil import berekeningen, veranderingen

NIEUW, LATER, WEG = "nieuw", "krijgt een volgende tekst", "gaat over iets dat vervalt"
REKENT = "toont een berekening die verandert: {wat}"
OEFENT = "oefent met een berekening die verandert: {wat}"
LEIDT = "leidt naar een bladzijde die verandert"


class Pagina(NamedTuple):
    """A page of a book: its address with and without ending, and what stands in it."""

    bestand: str
    adres: str
    tekst: str

    def noemt(self, name: str) -> bool:
        """Whether a cell of it asks for what has that name."""
        return f'\\"{name}\\"' in self.tekst


def paginas(wet: Ontwerp) -> list[tuple[str, str, str]]:
    """Each page: its address without ending, its title, and what becomes of it."""
    books = boeken(wet)
    pages = [one for book in books[1:] for one in _paginas(book)]
    found = dict([*_leidt(wet, pages), *_oefent(wet, pages), *_rekent(wet, pages)])
    found |= dict(_van_plaatsen(wet))
    return [(page, _titel(page, *books), found[page]) for page in sorted(found)]


def nieuwe(wet: Ontwerp) -> list[str]:
    """The addresses of the pages that the draft asks for."""
    return [page for page, what in dict(_van_plaatsen(wet)).items() if what == NIEUW]


def voorgangers(wet: Ontwerp, page: str) -> set[str]:
    """On which pages that stands in whose place the lids of a new one came."""
    return {
        page_of(old.vindplaats)
        for one in veranderingen(wet)
        if one.nieuw and page_of(one.nieuw.vindplaats) == page
        for old in one.oud
    }


def _van_plaatsen(wet: Ontwerp) -> Iterator[tuple[str, str]]:
    for change in veranderingen(wet):
        yield from ((page_of(one.vindplaats), LATER if change.nieuw else WEG) for one in change.oud)
        if change.nieuw:
            yield page_of(change.nieuw.vindplaats), NIEUW


def _rekent(wet: Ontwerp, pages: Iterable[Pagina]) -> Iterator[tuple[str, str]]:
    """The pages that show a calculation which changes."""
    touched = _geraakt(wet)
    for page in pages:
        if said := [title for name, title in touched.items() if page.noemt(name)]:
            yield page.adres, REKENT.format(wat=" ".join(said))


def _oefent(wet: Ontwerp, pages: Iterable[Pagina]) -> Iterator[tuple[str, str]]:
    """The pages with a practice case about one, or with all those of its lesson."""
    touched, cases = _geraakt(wet), casussen()
    asked = [
        (name.split("/")[1], row["regel"])
        for name, row in praktijkgevallen().items()
        if name not in wet.basis.voorbeelden
    ]
    about = [(case, cases[case]["les"], touched[rule]) for case, rule in asked if rule in touched]
    for page in pages:
        said = [title for *names, title in about if any(map(page.noemt, names))]
        if said:
            yield page.adres, OEFENT.format(wat=" ".join(dict.fromkeys(said)))


def _leidt(wet: Ontwerp, pages: Iterable[Pagina]) -> Iterator[tuple[str, str]]:
    """The pages of no text, such as a subject or a lesson, that lead to a place which changes."""
    old = {one.vindplaats for change in veranderingen(wet) for one in change.oud}
    changed = old | set(map(page_of, old))
    for page in pages:
        if not wet.vindplaatsen.kent(page.adres) and changed.intersection(
            heen(wet, page.bestand, page.tekst)
        ):
            yield page.adres, LEIDT


def _geraakt(wet: Ontwerp) -> dict[str, str]:
    """The calculations of the law that change: the title of each by its name."""
    return {name: title for name, title, _ in berekeningen(wet) if name in wet.basis.regelingen}


def _paginas(boek: Path) -> Iterator[Pagina]:
    """Each page of a book; but for those of a draft that stands in it."""
    for path in bladzijden(boek):
        place = path.relative_to(boek)
        if not any((boek / folder / NAAM).exists() for folder in place.parents[:-1]):
            text = path.read_text(encoding="utf-8")
            yield Pagina(place.as_posix(), place.with_suffix("").as_posix(), text)


def page_of(vindplaats: str) -> str:
    """The page on which a place stands."""
    return vindplaats.partition("#")[0]


def _titel(page: str, *books: Path) -> str:
    names = [f"{page}.ipynb", f"{page}.md"]
    there = next(
        (path for book in books for name in names if (path := book / name).is_file()), None
    )
    return titel(there) if there else page
