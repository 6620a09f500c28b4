"""A case as it is put to the rules: facts, a date, readings, and what is asked of which rule."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from reintegratie import wetboek
from reintegratie.core.answer import Antwoord
from reintegratie.core.concepts import read_date
from reintegratie.core.errors import ReintegratieFout
from reintegratie.core.lawbook import Wetboek

Onderdeel = str  # what is asked: «regel» for its oordeel, «regel.resultaat» for one result


class CasusFout(ReintegratieFout):
    """A case that cannot be what it says it is."""


@dataclass(frozen=True, eq=False)
class Opgave:
    """What is put to the rules. A misconception turns one into another.

    ``vraagt`` names what is asked. ``ruil`` maps one of these to what is answered instead, and
    ``gelezen`` an oordeel to what it is taken for. ``alle_bronnen`` puts all sources together.
    """

    vraagt: tuple[Onderdeel, ...]
    feiten: dict[str, Any]
    peildatum: date
    lezingen: dict[str, str] = field(default_factory=dict)
    wetboek: Wetboek = field(default_factory=wetboek)
    ruil: dict[Onderdeel, Onderdeel] = field(default_factory=dict)
    gelezen: dict[str, str] = field(default_factory=dict)
    alle_bronnen: bool = False

    @cached_property
    def antwoorden(self) -> dict[str, Antwoord]:
        """The answer of each rule that is asked, in the order of the question."""
        return {
            rule: self._bereken(rule)
            for rule in _rules(self.ruil.get(part, part) for part in self.vraagt)
        }

    def _bereken(self, rule: str) -> Antwoord:
        known = self.wetboek.regeling(rule).kent
        facts = {name: value for name, value in self.feiten.items() if name in known}
        return self.wetboek.bereken(
            rule,
            facts,
            peildatum=self.peildatum,
            lezingen=self.lezingen,
            alle_bronnen=self.alle_bronnen,
        )

    @cached_property
    def uitkomsten(self) -> dict[str, dict]:
        """The same answers as plain data."""
        return {rule: answer.als_dict() for rule, answer in self.antwoorden.items()}

    def zegt(self) -> dict[Onderdeel, str]:
        """What comes out, for each thing that is asked: an oordeel, or a result in words."""
        return {part: self._zegt(self.ruil.get(part, part)) for part in self.vraagt}

    def _zegt(self, part: Onderdeel) -> str:
        rule, _, result = part.partition(".")
        answer = self.uitkomsten[rule]
        if not result:
            return self.gelezen.get(answer["oordeel"], answer["oordeel"])
        if result not in answer["resultaten"]:
            raise CasusFout(f"«{rule}» geeft geen «{result}».")
        return answer["resultaten"][result]["tekst"]


def _rules(parts: Iterable[Onderdeel]) -> list[str]:
    return list(dict.fromkeys(part.partition(".")[0] for part in parts))


def regels(casus: dict) -> list[str]:
    """The rules that a case asks, in the order of the question."""
    return _rules(part["wat"] for part in casus["vraagt"])


def opgave(casus: dict) -> Opgave:
    """The case as it stands in the TOML, put to the rules. Raises ReintegratieFout."""
    return Opgave(
        vraagt=tuple(part["wat"] for part in casus["vraagt"]),
        feiten=wetboek().lees_feiten(casus["feiten"]),
        peildatum=read_date(casus["peildatum"]),
        alle_bronnen=casus.get("alle_bronnen", False),
        lezingen=casus.get("lezingen", {}),
    )
