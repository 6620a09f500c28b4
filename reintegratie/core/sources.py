"""Sources and places in them: a vindplaats is also a permanent link into the book.

``verordening/artikel-17#lid-2`` is a document, a part of it, and an anchor on its page.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from .errors import OnbekendeBron, RegisterFout


@dataclass(frozen=True)
class Bron:
    """A document. One that is ``in_boek`` has a page in the book for each of its parts.

    ``kort`` is its short name, for a line that names a place in it. ``vanaf`` is the first day on
    which its text can have held, ``nagegaan_tot`` the last one on which it is known to. A text that
    bears no date (``zonder_datum``) may have held before. ``aanduiding`` names it in a sentence.
    """

    id: str
    titel: str
    uitgever: str
    datum: str
    kort: str | None = None
    soort: str = "officieel"
    status: str | None = None
    url: str | None = None
    in_boek: bool = False
    vanaf: date | None = None
    nagegaan_tot: date | None = None
    zonder_datum: bool = False
    aanduiding: str | None = None

    def __post_init__(self) -> None:
        if self.nagegaan_tot and not self.aanduiding:
            raise RegisterFout(f"Bron {self.id}: hoe heet de tekst in een zin (aanduiding)?")

    @property
    def naam(self) -> str:
        """The short name, or else the title."""
        return self.kort or self.titel

    def nog_niet(self, peildatum: date) -> bool:
        """Whether the day lies before the text."""
        return self.vanaf is not None and peildatum < self.vanaf


@dataclass(frozen=True)
class Bepaling:
    """One provision of the three sources; ``status`` says how it is accounted for."""

    id: str
    vindplaats: str
    titel: str
    regels: str
    klasse: str
    status: str
    comp: str | None = None
    toelichting: str | None = None


class Vindplaatsen:
    """Resolves a vindplaats to words and to a link."""

    def __init__(self, bronnen: dict[str, Bron]):
        self._bronnen = bronnen

    def bron(self, vindplaats: str) -> Bron:
        """The document; raises OnbekendeBron."""
        document = vindplaats.partition("/")[0]
        if document not in self._bronnen:
            raise OnbekendeBron(document, self._bronnen)
        return self._bronnen[document]

    def tekst(self, vindplaats: str) -> str:
        """The place in words: «Verordening, artikel 17, lid 2»."""
        bron = self.bron(vindplaats)
        parts = vindplaats.partition("/")[2].replace("#", "/").split("/")
        return ", ".join([bron.naam, *(p.replace("-", " ") for p in parts if p)])

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
