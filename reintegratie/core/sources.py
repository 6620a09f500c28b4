"""Sources and places in them: a vindplaats is also a permanent link into the book.

``verordening/artikel-17#lid-2`` is a document, a part of it, and an anchor on its page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from .errors import OnbekendeBron, RegisterFout
from .versions import Versie, on, versions


@dataclass(frozen=True)
class Bron:
    """A document. One that is ``in_boek`` has a page in the book for each of its parts.

    ``kort`` is its short name, for a line that names a place in it; ``in_een_zin`` is how a
    sentence names it, where that is not by that name alone; ``versies`` are its texts, oldest
    first.
    """

    id: str
    titel: str
    uitgever: str
    versies: tuple[Versie, ...]
    kort: str | None = None
    in_een_zin: str | None = None
    soort: str = "officieel"
    url: str | None = None
    in_boek: bool = False

    def __post_init__(self) -> None:
        names = [one.naam for one in self.versies]
        if self.id not in names or any(not f"{name}-".startswith(f"{self.id}-") for name in names):
            raise RegisterFout(
                f"Bron {self.id}: een versie heet {self.id}, een andere {self.id}-…."
            )
        for one in self.versies if self.in_boek else ():
            one.zegt_alles()

    @property
    def naam(self) -> str:
        """The short name, or else the title."""
        return self.kort or self.titel

    @property
    def genoemd(self) -> str:
        """What a sentence calls it: «de verordening»."""
        return self.in_een_zin or self.naam

    @property
    def gegeven(self) -> tuple[Versie, ...]:
        """The versions of which the text is at hand."""
        return tuple(one for one in self.versies if one.niet_gegeven is None)

    def begin(self, text: Versie) -> date | None:
        """The first day of a text, where what it says surely did not hold before.

        None of the first one at hand, where its first day is not sure, or one before it is known of
        that is not at hand.
        """
        unsure = text.zonder_datum or text.ervoor or "vanaf" in text.niet_bekend
        return None if text is self.gegeven[0] and unsure else text.vanaf

    def op(self, peildatum: date) -> Versie:
        """Of its texts at hand the one that holds on a day, or else the nearest before it.

        A text that is still to come tells nothing of an earlier day.
        """
        return on(self.versies, peildatum) or self.gegeven[-1]

    def versie(self, naam: str) -> Versie:
        """The version of that name: what a place begins with."""
        return next(one for one in self.versies if one.naam == naam)


def source(id: str, row: dict[str, Any]) -> Bron:
    """A source as its register has it; one without ``versies`` has a single text."""
    single = {key: row[key] for key in ("datum", "status") if key in row}
    rest = {key: one for key, one in row.items() if key not in ("datum", "status", "versies")}
    if bool(row.get("versies")) == bool(single):
        raise RegisterFout(f"Bron {id}: geef een datum, of versies die elk hun datum hebben.")
    return Bron(id, versies=versions(row.get("versies") or [single | {"naam": id}]), **rest)


@dataclass(frozen=True)
class Bepaling:
    """One provision of a source; ``status`` says how it is accounted for.

    ``vervangt`` are the numbers of those of an older text in whose place it came.
    """

    id: str
    vindplaats: str
    titel: str
    regels: str
    klasse: str
    status: str
    comp: str | None = None
    toelichting: str | None = None
    vervangt: tuple[str, ...] = ()


class Vindplaatsen:
    """Resolves a vindplaats to words and to a link."""

    def __init__(self, bronnen: dict[str, Bron]):
        self._sources = tuple(bronnen.values())
        self._bronnen = {one.naam: source for source in bronnen.values() for one in source.versies}

    def kent(self, page: str) -> bool:
        """Whether an address begins with the name of a text: then it is a place in a source."""
        return page.partition("/")[0] in self._bronnen

    def bron(self, vindplaats: str) -> Bron:
        """The document; raises OnbekendeBron."""
        document = vindplaats.partition("/")[0]
        if document not in self._bronnen:
            raise OnbekendeBron(document, self._bronnen)
        return self._bronnen[document]

    def versie(self, vindplaats: str) -> Versie:
        """The text that brought this place; raises OnbekendeBron."""
        return self.bron(vindplaats).versie(vindplaats.partition("/")[0])

    def van_de_eerste(self, vindplaats: str) -> bool:
        """Whether the first text of its source that is at hand brought this place."""
        return self.versie(vindplaats) is self.bron(vindplaats).gegeven[0]

    @property
    def versies(self) -> Iterator[Versie]:
        """Every text of every source."""
        return (one for source in self._sources for one in source.versies)

    def tekst(self, vindplaats: str) -> str:
        """The place in words: «Verordening, artikel 17, lid 2»."""
        parts = vindplaats.partition("/")[2].replace("#", "/").split("/")
        return ", ".join([self.naam(vindplaats), *(p.replace("-", " ") for p in parts if p)])

    def naam(self, vindplaats: str) -> str:
        """What a place begins with in words: its source, and of a later text the day."""
        name = self.bron(vindplaats).naam
        if self.van_de_eerste(vindplaats):
            return name
        return f"{name} ({self.versie(vindplaats).datum})"

    def verwijzing(self, vindplaats: str) -> str | None:
        """The link: a page of the book, the address of the document, or None."""
        bron = self.bron(vindplaats)
        if not bron.in_boek:
            return bron.url
        page, _, anchor = vindplaats.partition("#")
        return f"{page}.html#{anchor}" if anchor else f"{page}.html"

    def als_dict(self, vindplaats: str | None) -> dict[str, Any]:
        """``bron``, ``vindplaats`` (words) and ``verwijzing`` (link), each None without a place."""
        if vindplaats is None:
            return {"bron": None, "vindplaats": None, "verwijzing": None}
        return {
            "bron": vindplaats,
            "vindplaats": self.tekst(vindplaats),
            "verwijzing": self.verwijzing(vindplaats),
        }
