"""A lawbook: the rules of one body of law, found in its rooms, and the answers that they give."""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from .answer import Antwoord, answer
from .concepts import read_date
from .errors import (
    InvoerFouten,
    OnbekendeRegeling,
    OnbekendFeit,
    OnbekendVoorbeeld,
    OnbekendWetboek,
    RegisterFout,
    ReintegratieFout,
    shorten,
)
from .moved import follow
from .names import check_names
from .readings import resolve
from .registers import Registers
from .rules import Function, Regel


def lawbook(package: str) -> Wetboek:
    """The lawbook of a package that says its name, licence and version. Raises OnbekendWetboek."""
    try:
        home = importlib.import_module(package)
    except ModuleNotFoundError as fault:
        if not f"{package}.".startswith(f"{fault.name}."):
            raise  # the package is there, and something that it needs is not
        raise OnbekendWetboek(f"Het pakket «{shorten(package)}» is er niet.") from None
    for name in ("NAAM", "LICENTIE", "__version__"):
        if not hasattr(home, name):
            raise OnbekendWetboek(f"Het pakket «{package}» zegt zijn {name} niet.")
    return Wetboek(package, Path(home.__path__[0]), home.__version__)


class Wetboek(Registers):
    """The rules of a package, with the registers that they stand on.

    Give it the name of the package, its folder and a version; nothing is read before it is asked.
    ``regelingen``, ``begrippen``, ``bepalingen``, ``bronnen``, ``conflicten`` and ``voorbeelden``
    are mappings by name, ``parameters`` is one by room and name. Raises RegisterFout, with the
    file, the line, the table and the key, where a register is wrong.

    >>> from reintegratie import wetboek
    >>> law = wetboek()
    >>> law.functies("P024")
    ['flextensie']
    >>> law.vindplaatsen.tekst(law.bepalingen["P024"].vindplaats)
    'Bijlage 8, flextensie, voorwaarden'
    """

    @cached_property
    def regelingen(self) -> dict[str, Regel]:
        """Every rule by name, room by room, in the order in which it is written.

        Of a rule with several versions the newest; ``Regel.op`` gives the one of a day.
        """
        rules: dict[str, Regel] = {}
        for room in self.kamers:
            found: dict[str, list[Function]] = {}
            for function in self._marked(room):
                found.setdefault(function.__name__, []).append(function)
            for name, functions in found.items():
                if name in rules:
                    raise RegisterFout(f"Twee regels heten {name}.")
                rules[name] = self.regel_van(name, room, *functions)
        return rules

    def regel_van(self, name: str, room: str, *functions: Function) -> Regel:
        """The rule of functions of one name: the newest version of it, if it has more than one."""
        rule = Regel(name, room, functions[0], self)
        cited = (*rule.bepalingen, *rule.noten) if self.opgevolgd else ()
        if len(functions) > 1 or follow(self.bepalingen, cited):
            return replace(rule, functies=functions).versies[-1]
        return rule

    @cached_property
    def opgevolgd(self) -> list[str]:
        """The provisions that came in the place of another, and those others."""
        return follow(self.bepalingen, self.bepalingen)

    def _marked(self, room: str) -> Iterator[Function]:
        """The functions with the decorator ``regel`` in the modules of a room."""
        for path in sorted(self.kamers[room].glob("[!_]*.py")):
            module = importlib.import_module(f"{self.package}.regelingen.{room}.{path.stem}")
            for function in vars(module).values():
                home = getattr(function, "__module__", None)
                if home == module.__name__ and hasattr(function, "ook"):
                    yield function

    def regeling(self, naam: str) -> Regel:
        """The rule of that name; raises OnbekendeRegeling."""
        if not isinstance(naam, str) or naam not in self.regelingen:
            raise OnbekendeRegeling(naam, self.regelingen)
        return self.regelingen[naam]

    def functies(self, bepaling: str) -> list[str]:
        """The names of the rules that model a provision."""
        return list({one.naam: None for one in self.versies if bepaling in one.bepalingen})

    @property
    def versies(self) -> list[Regel]:
        """Every version of every rule."""
        return [version for rule in self.regelingen.values() for version in rule.versies]

    def lees_feiten(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """The values of the answers that are known. Raises InvoerFouten with every fault, and
        OngeldigeInvoer for what are no facts by name, or more than there are."""
        facts, faults = {}, []
        check_names(given, "feiten", self.begrippen)
        for name, answer_given in given.items():
            try:
                if name not in self.begrippen:
                    raise OnbekendFeit(name, self.begrippen)
                value = self.begrippen[name].lees(answer_given)
            except ReintegratieFout as fault:
                faults.append(fault)
            else:
                if value is not None:
                    facts[name] = value
        if faults:
            raise InvoerFouten(faults)
        return facts

    def bereken(
        self,
        naam: str,
        feiten: Mapping[str, Any] | None = None,
        *,
        peildatum: date | str | None = None,
        lezingen: Mapping[str, str] | None = None,
        alle_bronnen: bool = False,
    ) -> Antwoord:
        """The answer of a rule to these facts, on a date (today), under chosen readings (all).

        It answers for the source of the rule, or with ``alle_bronnen`` for all sources together.
        """
        rule = self.regeling(naam)
        chosen = {} if lezingen is None else resolve(self.conflicten, lezingen)
        facts = self.lees_feiten({} if feiten is None else feiten)
        day = date.today() if peildatum is None else read_date(peildatum)
        says = rule.op(day).spreekt(chosen, alle=alle_bronnen)
        return answer(rule, facts, day, chosen, says)

    def voorbeeld(self, naam: str) -> tuple[dict[str, Any], Antwoord]:
        """A worked example and its answer; raises OnbekendVoorbeeld."""
        if naam not in self.voorbeelden:
            raise OnbekendVoorbeeld(naam, self.voorbeelden)
        row = self.voorbeelden[naam]
        chosen = row.get("lezingen")
        return row, self.bereken(
            row["regel"], row["feiten"], peildatum=row["peildatum"], lezingen=chosen
        )
