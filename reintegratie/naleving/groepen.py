"""Whom a text names, and whom it leaves out: each is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from reintegratie.core.contract import Norm
from reintegratie.core.outcome import Kanttekening
from reintegratie.core.registers import Registers
from reintegratie.core.rules import Regel
from reintegratie.core.toml import read

from .aanhef import at, holds
from .fout import Fout
from .normen import contracts, of_the_law

SCHEMA = Path(__file__).parents[1] / "contract" / "groepen.schema.json"
SCOPED = {"norm", "voorwaarde", "doelgroep", "voorrang"}


def groepen(law: Registers) -> dict[str, Any]:
    """Each group that a text names, with the facts that ask for it."""
    return _read(law.folder)


@lru_cache(maxsize=2)  # of the law, and of a draft beside it
def _read(folder: Path) -> dict[str, Any]:
    return read(folder / "contract" / "groepen.toml", SCHEMA).rows


def betreft(rule: Regel) -> Iterator[Fout]:
    """Each group that the text names, there or in the line that leads in, is asked for or noted.

    Also where a rule only calculates.
    """
    if of_the_law(rule):
        return
    known, notes = groepen(rule.wetboek), _notes(rule)
    for id, norms in contracts(rule).items():
        for group in sorted(_named(rule.wetboek, id, norms, known)):
            asked = known.get(group, {}).get("feiten")
            if asked and not set(asked) & set(rule.feiten) and group.casefold() not in notes:
                yield Fout(rule.naam, id, "betreft", group)


def _notes(rule: Regel) -> str:
    return " ".join(note.tekst for note in rule.trace.outcome.of(Kanttekening)).casefold()


def _named(law: Registers, id: str, norms: tuple[Norm, ...], known: dict[str, Any]) -> set[str]:
    """The groups of a provision; one that another word names too by that word."""
    scoped = [norm for norm in norms if norm.soort in SCOPED]
    groups = [group for norm in scoped for group in norm.betreft or led_in(law, id, norm)]
    return {known.get(group, {}).get("ook", group) for group in groups}


def led_in(law: Registers, id: str, norm: Norm) -> list[str]:
    """The groups of the sentence that leads a norm in."""
    source, line = law.bepalingen[id].vindplaats.partition("/")[0], norm.aanhef
    if line is None:
        return []
    leading = [lead for lead in at(law, source, line) if holds(lead.regel, line)]
    return [group for lead in leading for group in lead.betreft]


def uitzondering(rule: Regel) -> Iterator[Fout]:
    """Each exception is asked, in a word that it has itself."""
    concepts = [rule.wetboek.begrippen[name] for name in rule.feiten]
    asked = [" ".join([one.naam, one.label, one.vraag, *(one.keuzes or {})]) for one in concepts]
    words = " ".join([rule.titel, *asked]).casefold()
    for id, known in contracts(rule).items():
        for exception in (one for norm in known for one in norm.uitzonderingen):
            if max(exception.split(), key=len).casefold() not in words:
                yield Fout(rule.naam, id, "uitzondering", exception)
