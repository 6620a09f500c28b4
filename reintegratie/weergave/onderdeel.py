"""What a part of a page is: something to read or to use, declared in one place.

A part is asked with a question, a small piece of plain data that a notebook stores. Its answer is
plain data too, and is worked out when it is needed: for the words that a notebook shows, and for
the block of the page that is made when the site is built. The way is always question → answer →
words or block.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from .bouw import Html

Vraag = dict[str, Any]  # what JSON can hold; ``soort`` names the part
Gegevens = dict[str, Any]  # the answer; ``naam`` is what its place on a page is called after
Dienst = Callable[[dict], dict]

MIME = "application/vnd.reintegratie+json"  # the kind of a question in a notebook
BASIS = ("rekenhulp.css", "tekening.css")  # the style that every part may count on


def vragen(notebook: Mapping[str, Any]) -> list[Vraag]:
    """The questions that the cells of a notebook store, in their order."""
    shown = (out.get("data", {}) for cell in notebook["cells"] for out in cell.get("outputs", ()))
    return [data[MIME] for data in shown if MIME in data]


def gesteld(path: Path) -> list[Vraag]:
    """The questions that the notebook in a file stores."""
    return vragen(json.loads(path.read_text("utf-8")))


class Grond(NamedTuple):
    """Rooms and rules by name, and other plain data, that hold figures."""

    namen: Iterable[str] = ()
    gegevens: Any = None


def zonder_regels(vraag: Vraag) -> Iterable[str]:
    """No rules: a part that asks Python, or nothing."""
    return ()


def leeft(vraag: Vraag) -> bool:
    """Whatever is asked: the script of the part brings it to life."""
    return True


def zonder_grond(vraag: Vraag) -> Grond:
    """No figures: a part about everything, or about nothing."""
    return Grond()


@dataclass(frozen=True, kw_only=True)
class Onderdeel:
    """A part: how an author asks it, its answer, its words, its block, and what it asks itself.

    ``stel`` makes the question from what an author writes in a cell, and refuses what does not
    exist. ``blok`` takes the answer, a ``prefix`` that makes ids unique, and the ``wortel`` that
    leads to the top of the book (None: there is no book around it).
    """

    soort: str  # its name: in a cell, in a question, in ``reintegratie.widgets``
    stel: Callable[..., Vraag]
    gegevens: Callable[[Vraag], Gegevens]
    tekst: Callable[[Gegevens], str]
    blok: Callable[[Gegevens, str, str | None], Html]
    blok_jupyter: Callable[[Gegevens, str, str | None], Html] | None = None  # where it is another
    diensten: Mapping[str, Dienst] = field(default_factory=dict)  # its way at the counter
    plek: str = ""  # the selector of what its script brings to life
    script: str = ""
    pagina: str = ""  # the module that begins its page, where that needs no other script
    hier: str = ""  # the module of the site that brings it to life where the page itself answers
    stijl: tuple[str, ...] = ()  # more than BASIS
    beeld: bool = False  # Jupyter shows it drawn and not in words, though it has no script
    rekent: Callable[[Vraag], Iterable[str]] = zonder_regels  # the rules that its page answers by
    leeft: Callable[[Vraag], bool] = leeft  # whether a script has something to do for a question
    grond: Callable[[Vraag], Grond] = zonder_grond  # whose figures the prose around it may name

    def vraag(self, *given: Any, **named: Any) -> Vraag:
        """The question as a notebook gives it back: JSON, its keys in order.

        Raises ReintegratieFout for what does not exist.
        """
        asked = self.stel(*given, **named) | {"soort": self.soort}
        return json.loads(json.dumps(asked, sort_keys=True))

    def gezegd(self, vraag: Vraag) -> str:
        """The words of the answer, for who reads the notebook."""
        return self.tekst(self.gegevens(vraag))

    def getoond(self, vraag: Vraag, prefix: str, wortel: str | None) -> Html:
        """The block of the answer, where Python answers what is asked of it."""
        return (self.blok_jupyter or self.blok)(self.gegevens(vraag), prefix, wortel)
