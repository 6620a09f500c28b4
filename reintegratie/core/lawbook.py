"""A lawbook: the registers and the rooms of one body of rules, read from its folder.

The folder holds ``bronnen.toml``, ``begrippen.toml``, ``bepalingen.toml``, ``conflicten.toml`` and
the package ``regelingen`` with one room for each instrument. Nothing is read before it is asked.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import Any

from .answer import Antwoord, answer
from .concepts import Begrip, read_date
from .errors import (
    InvoerFouten,
    OnbekendeRegeling,
    OnbekendFeit,
    OnbekendVoorbeeld,
    RegisterFout,
    ReintegratieFout,
)
from .names import check_names
from .parameters import Parameter, Waarde
from .readings import Conflict, resolve
from .rules import Function, Regel
from .sources import Bepaling, Bron, Vindplaatsen


class Wetboek:
    """The rules and registers of a package; ``versie`` stands in every receipt."""

    def __init__(self, package: str, folder: Path, versie: str):
        self.package, self.folder, self.versie = package, Path(folder), versie

    # registers -----------------------------------------------------------

    @cached_property
    def kamers(self) -> dict[str, Path]:
        """The rooms by name: every package in ``regelingen``."""
        found = sorted((self.folder / "regelingen").glob("*/__init__.py"))
        return {path.parent.name: path.parent for path in found}

    @cached_property
    def bronnen(self) -> dict[str, Bron]:
        return {id: Bron(id, **row) for id, row in _read(self.folder / "bronnen.toml").items()}

    @cached_property
    def vindplaatsen(self) -> Vindplaatsen:
        return Vindplaatsen(self.bronnen)

    @cached_property
    def bepalingen(self) -> dict[str, Bepaling]:
        rows = _read(self.folder / "bepalingen.toml")
        return {id: Bepaling(id, **row) for id, row in rows.items()}

    @cached_property
    def begrippen(self) -> dict[str, Begrip]:
        """Every fact: those of several rooms from the root, the others from their room."""
        concepts: dict[str, Begrip] = {}
        for folder in (self.folder, *self.kamers.values()):
            for name, row in _read(folder / "begrippen.toml").items():
                if name in concepts:
                    raise RegisterFout(f"Begrip {name} staat er twee keer.")
                concepts[name] = Begrip(name, **row)
        return concepts

    @cached_property
    def conflicten(self) -> dict[str, Conflict]:
        """Every conflict; one with several questions stands there as ``K09/vraag`` too."""
        conflicts: dict[str, Conflict] = {}
        for id, row in _read(self.folder / "conflicten.toml").items():
            questions = row.pop("vragen", {})
            row["vindplaatsen"] = tuple(row["vindplaatsen"])
            conflicts[id] = Conflict(id, **row)
            for name, question in questions.items():
                part = row | {"titel": question["vraag"], "lezingen": question["lezingen"]}
                conflicts[f"{id}/{name}"] = Conflict(f"{id}/{name}", **part)
        return conflicts

    @cached_property
    def parameters(self) -> dict[str, dict[str, Parameter]]:
        """The figures of each room."""
        return {
            room: {name: _parameter(name, row) for name, row in _read(path).items()}
            for room, path in ((r, folder / "parameters.toml") for r, folder in self.kamers.items())
        }

    @cached_property
    def laatste_datum(self) -> date:
        """The last day on which a figure starts: all figures are in force or have ended."""
        starts = [
            value.vanaf
            for room in self.parameters.values()
            for parameter in room.values()
            for value in parameter.waarden
        ]
        return max(starts, default=date(2000, 1, 1))

    # rules ----------------------------------------------------------------

    @cached_property
    def regelingen(self) -> dict[str, Regel]:
        """Every rule by name, room by room, in the order in which it is written."""
        rules: dict[str, Regel] = {}
        for room in self.kamers:
            for function in self._marked(room):
                name = function.__name__
                if name in rules:
                    raise RegisterFout(f"Twee regels heten {name}.")
                rules[name] = Regel(name, room, function, self)
        return rules

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
        return [rule.naam for rule in self.regelingen.values() if bepaling in rule.bepalingen]

    # answers --------------------------------------------------------------

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
    ) -> Antwoord:
        """The answer of a rule to these facts, on a date (today), under chosen readings (all)."""
        rule = self.regeling(naam)
        chosen = resolve(self.conflicten, {} if lezingen is None else lezingen)
        facts = self.lees_feiten({} if feiten is None else feiten)
        day = date.today() if peildatum is None else read_date(peildatum)
        return answer(rule, facts, day, chosen)

    # examples -------------------------------------------------------------

    @cached_property
    def voorbeelden(self) -> dict[str, dict[str, Any]]:
        """Every worked example by ``kamer/naam``, as it stands in the TOML."""
        examples: dict[str, dict[str, Any]] = {}
        for room, folder in self.kamers.items():
            for row in _read(folder / "voorbeelden.toml").get("voorbeeld", []):
                name = f"{room}/{row['naam']}"
                if name in examples:
                    raise RegisterFout(f"Voorbeeld {name} staat er twee keer.")
                examples[name] = row
        return examples

    def voorbeeld(self, naam: str) -> tuple[dict[str, Any], Antwoord]:
        """A worked example and its answer; raises OnbekendVoorbeeld."""
        if naam not in self.voorbeelden:
            raise OnbekendVoorbeeld(naam, self.voorbeelden)
        row = self.voorbeelden[naam]
        chosen = row.get("lezingen")
        return row, self.bereken(
            row["regel"], row["feiten"], peildatum=row["peildatum"], lezingen=chosen
        )


def _read(path: Path) -> dict[str, Any]:
    if not path.exists():
        return {}
    import tomllib  # slow to load, and not needed to import the package

    try:
        return tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise RegisterFout(f"{path.parent.name}/{path.name}: {error}") from None


def _parameter(name: str, row: dict[str, Any]) -> Parameter:
    values = tuple(Waarde(**value) for value in row.pop("waarden", []))
    return Parameter(name, waarden=values, **row)
