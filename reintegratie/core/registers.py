"""The registers of a lawbook: what stands in the TOML files of its folder and its rooms.

The folder holds ``bronnen.toml``, ``begrippen.toml``, ``bepalingen.toml``, ``conflicten.toml``,
``eenheden.toml`` and the package ``regelingen`` with one room for each instrument. Nothing is read
before it is asked; what may stand in each file is in ``schemas``.
"""

from __future__ import annotations

from datetime import date
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .concepts import Begrip
from .errors import RegisterFout
from .graph.implications import Implications, implications
from .held import Held, as_given
from .parameters import ALTIJD, Parameter, Waarde
from .readings import Conflict
from .sources import Bepaling, Bron, Vindplaatsen, source
from .standing import standing
from .toml import Table, read
from .units import unit
from .versions import Versie

if TYPE_CHECKING:
    from .contract import Afwijking, Norm

NO_START = (
    "regelingen/{room}/parameters.toml, [{figuur}]: een waarde uit een latere tekst ({bron}) zegt "
    "vanaf wanneer zij geldt: geef «vanaf»."
)
SCHEMAS = Path(__file__).parent / "schemas"


class Registers:
    """What the rules of a package stand on; ``versie`` stands in every receipt."""

    def __init__(self, package: str, folder: Path, versie: str):
        self.package, self.folder, self.versie = package, Path(folder), versie

    @property
    def naam(self) -> str:
        """What the handbook of this law is called: ``NAAM`` in its package."""
        return str(import_module(self.package).NAAM)

    @property
    def licentie(self) -> str:
        """On what terms it may be used: ``LICENTIE`` in its package."""
        return str(import_module(self.package).LICENTIE)

    def register(self, name: str, schema: Path) -> Table:
        """A register that another room reads (``site/zoekwoorden``), by its place in the folder of
        the law. One that is not there is empty. Raises RegisterFout."""
        return read(self.folder / f"{name}.toml", schema)

    @cached_property
    def kamers(self) -> dict[str, Path]:
        """The rooms by name: every package in ``regelingen``."""
        found = sorted((self.folder / "regelingen").glob("*/__init__.py"))
        return {path.parent.name: path.parent for path in found}

    @cached_property
    def bronnen(self) -> dict[str, Bron]:
        """Every source by its name in a vindplaats."""
        return _register(self.folder, "bronnen").each(source)

    @cached_property
    def vindplaatsen(self) -> Vindplaatsen:
        """What turns a place in a source into words and a link."""
        return Vindplaatsen(self.bronnen)

    @cached_property
    def bepalingen(self) -> dict[str, Bepaling]:
        """The ledger: every provision by its number."""
        return _register(self.folder, "bepalingen").each(_provision)

    @cached_property
    def teksten(self) -> dict[str, tuple[Versie, ...]]:
        """The versions of its source in which each provision stands, by its number."""
        return standing(self.bepalingen, self.vindplaatsen)

    @cached_property
    def op_plek(self) -> dict[str, list[str]]:
        """The numbers of the provisions on each place, and on each page."""
        found: dict[str, list[str]] = {}
        for id, one in self.bepalingen.items():
            for place in {one.vindplaats, one.vindplaats.partition("#")[0]}:
                found.setdefault(place, []).append(id)
        return found

    @cached_property
    def opvolgers(self) -> dict[str, tuple[Bepaling, ...]]:
        """By the number of each provision those that came in its place."""
        ledger = self.bepalingen.values()
        return {id: tuple(new for new in ledger if id in new.vervangt) for id in self.bepalingen}

    @cached_property
    def contract(self) -> dict[str, tuple[Norm, ...]]:
        """What the text of each provision says, by the number of the provision."""
        from .contract import norms  # slow to load, and no answer needs it

        found: dict[str, tuple[Norm, ...]] = {}
        for path in sorted((self.folder / "contract").glob("*/*.toml")):
            register = _register(path.parent, path.stem, "contract")
            for id in register.rows:
                if id in found or id not in self.bepalingen:
                    register.table(id).refuse(None, f"{id} staat hier dubbel of zonder bepaling.")
            found |= register.each(lambda id, row: norms(row["norm"]))
        return {id: found[id] for id in self.bepalingen if id in found}

    @cached_property
    def afwijkingen(self) -> tuple[Afwijking, ...]:
        """Where a rule does not follow the contract, and why."""
        from .contract import Afwijking  # slow to load, and no answer needs it

        rows = _register(self.folder / "contract", "afwijkingen").tables("afwijking")
        return tuple(Afwijking(**table.rows) for table in rows)

    @cached_property
    def eenheden(self) -> dict[str, str]:
        """What one of each unit of the law is called: «plek» of «plekken»."""
        rows = _register(self.folder, "eenheden").rows
        return {name: row["enkelvoud"] for name, row in rows.items()}

    def _with_unit(self, row: dict[str, Any]) -> dict[str, Any]:
        return row | {"eenheid": unit(row.get("eenheid"), self.eenheden)}

    @cached_property
    def begrippen(self) -> dict[str, Begrip]:
        """Every fact: those of several rooms from the root, the others from their room."""
        concepts: dict[str, Begrip] = {}
        for folder in (self.folder, *self.kamers.values()):
            register = _register(folder, "begrippen")
            for name in concepts.keys() & register.rows:
                register.table(name).refuse(None, f"Begrip {name} staat er twee keer.")
            concepts |= register.each(lambda name, row: Begrip(name, **self._with_unit(row)))
        return concepts

    @cached_property
    def conflicten(self) -> dict[str, Conflict]:
        """Every conflict; one with several questions stands there as ``K09/vraag`` too."""
        found = _register(self.folder, "conflicten").each(_with_questions)
        return {id: one for conflicts in found.values() for id, one in conflicts.items()}

    @cached_property
    def parameters(self) -> dict[str, dict[str, Parameter]]:
        """The figures of each room."""
        found = {
            room: _register(folder, "parameters").each(self._figure)
            for room, folder in self.kamers.items()
        }
        for room, figures in found.items():
            for one in figures.values():
                self._begins(room, one)
        return found

    def _figure(self, name: str, row: dict[str, Any]) -> Parameter:
        values = tuple(Waarde(**{"vanaf": ALTIJD} | value) for value in row.pop("waarden", []))
        return Parameter(name, waarden=values, **self._with_unit(row))

    def _begins(self, room: str, figure: Parameter) -> None:
        """Raise RegisterFout for a value of a later text that does not say from when it holds."""
        for value in figure.waarden:
            later = value.vanaf == ALTIJD and not self.vindplaatsen.van_de_eerste(value.bron)
            if later:
                raise RegisterFout(NO_START.format(room=room, figuur=figure.naam, bron=value.bron))

    def dagen(self, id: str) -> list[Held]:
        """The days on which a provision stands, by the texts in which it does."""
        return as_given(self.vindplaatsen.bron(self.bepalingen[id].vindplaats), self.teksten[id])

    def staat(self, id: str, peildatum: date) -> bool:
        """Whether a provision stands on a day."""
        return any(one.op(peildatum) for one in self.dagen(id))

    @cached_property
    def gevolgen(self) -> Implications:
        """What follows from what among the facts: ``regelingen/gevolgen.py``, if it is there."""
        if not (self.folder / "regelingen" / "gevolgen.py").exists():
            return implications(self.begrippen, None)
        module = import_module(f"{self.package}.regelingen.gevolgen")
        return implications(self.begrippen, module.gevolgen)

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

    @cached_property
    def voorbeelden(self) -> dict[str, dict[str, Any]]:
        """Every worked example by ``kamer/naam``, as it stands in the TOML."""
        examples: dict[str, dict[str, Any]] = {}
        for room, folder in self.kamers.items():
            for table in _register(folder, "voorbeelden").tables("voorbeeld"):
                name = f"{room}/{table.rows['naam']}"
                if name in examples:
                    table.refuse("naam", f"Voorbeeld {name} staat er twee keer.")
                examples[name] = table.rows
        return examples


def _register(folder: Path, name: str, kind: str | None = None) -> Table:
    return read(folder / f"{name}.toml", SCHEMAS / f"{kind or name}.schema.json")


def _provision(id: str, row: dict[str, Any]) -> Bepaling:
    return Bepaling(id, **row | {"vervangt": tuple(row.get("vervangt", ()))})


def _with_questions(id: str, row: dict[str, Any]) -> dict[str, Conflict]:
    """A conflict, and each question of it as a conflict of its own."""
    questions = row.pop("vragen", {})
    row["vindplaatsen"] = tuple(row["vindplaatsen"])
    parts = {
        f"{id}/{name}": row | {"titel": question.pop("vraag")} | question
        for name, question in questions.items()
    }
    return {id: Conflict(id, **part) for id, part in {id: row, **parts}.items()}
