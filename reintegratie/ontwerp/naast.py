"""A draft as a lawbook, laid beside the law: a copy of the law's files, with the draft in them.

The copy is a package of its own, with modules of its own: nothing of the law is touched, and with
the lawbook it goes away. Its versions say which text holds when, as they do for the law.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from functools import cached_property
from pathlib import Path
from types import ModuleType
from weakref import finalize

from reintegratie.beleid.anders import AndereWet
from reintegratie.beleid.richting import GEEN, Richting, van_wet
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.parameters import Parameter
from reintegratie.core.rules import Regel
from reintegratie.core.tijd import buiten
from reintegratie.core.versions import Versie

from .kop import lees_kop
from .opnemen import opgenomen


class Ontwerp(AndereWet):
    """The lawbook as it would be under a draft, beside the law. **It carries out its Python.**

    Made of the law, which may be one with another draft in it, and the folder of the draft
    (``map``); ``kop`` is what the draft says it is.
    Raises OntwerpFout for what is no draft.
    """

    def __init__(self, basis: Wetboek, map: Path):
        self.basis, self.map, self.kop = basis, map, lees_kop(map)
        files = opgenomen(map, basis.folder)
        folder = Path(tempfile.mkdtemp(prefix="ontwerp_"))
        self._finalize = finalize(self, _gone, folder)
        kopieer(basis.folder, folder)
        for place, text in files.items():
            (folder / place).parent.mkdir(parents=True, exist_ok=True)
            (folder / place).write_text(text, encoding="utf-8")
        sys.modules[folder.name] = _package(folder)
        super().__init__(folder.name, folder, f"{basis.versie}, ontwerp")

    @property
    def titel(self) -> str:
        """Its title, marked as a draft, and as invented where it is."""
        mark = "Ontwerp (verzonnen)" if self.kop.verzonnen else "Ontwerp"
        below = f" (boven op «{self.eronder.kop.titel}»)" if self.eronder else ""
        return f"{mark}: {self.kop.titel}{below}"

    @property
    def eronder(self) -> Ontwerp | None:
        """The draft on which it is laid: it takes that one for adopted."""
        return self.basis if isinstance(self.basis, Ontwerp) else None

    @property
    def toelichtingen(self) -> tuple[str, ...]:
        """Why it is made."""
        return (self.kop.toelichting,)

    @property
    def begin(self) -> date:
        """The first day on which all of it holds."""
        return self.kop.begin

    @cached_property
    def teksten_van_het_ontwerp(self) -> tuple[Versie, ...]:
        """The texts that it brings."""
        return tuple(self.bronnen[one.bron].versie(one.naam) for one in self.kop.teksten)

    @cached_property
    def regelingen(self) -> dict[str, Regel]:
        """Every rule; one that the draft does not touch is that of the law."""
        return {
            name: rule if self._touches(name, rule) else self.basis.regelingen[name]
            for name, rule in super().regelingen.items()
        }

    def _touches(self, name: str, rule: Regel) -> bool:
        old = self.basis.regelingen.get(name)
        return old is None or old.geldt != rule.geldt or _anders(old, rule)

    def geraakt(self, peildatum: date | None = None) -> Iterator[str]:
        """Those that it touches on a day: not what stands then, and only ends later with its text.

        Without a day that is its first.
        """
        day = peildatum or self.begin
        for name in super().geraakt(day):
            old, rule = self.basis.regelingen.get(name), self.regelingen[name]
            if old is None or staat(old, day) != staat(rule, day) or _anders(old, rule):
                yield name

    def richting(self, naam: str) -> Richting:
        """The direction of a rule of the law, or of one that the draft brings."""
        return self._richtingen.get(naam, GEEN)

    @cached_property
    def _richtingen(self) -> dict[str, Richting]:
        return van_wet(self)


def _anders(old: Regel, rule: Regel) -> bool:
    """Whether a rule has more versions than it had, or asks other figures."""
    return len(old.versies) != len(rule.versies) or _figures(old) != _figures(rule)


def _figures(rule: Regel) -> list[dict[tuple[str, str], Parameter]]:
    """The figures that each version of a rule asks, on whatever day."""
    return [
        {(room, name): one for (room, name, _), one in version.trace.parameters.items()}
        for version in rule.versies
    ]


def staat(rule: Regel, peildatum: date) -> bool:
    """Whether a rule has a version that is not known not to hold on a day."""
    return buiten(rule.op(peildatum), peildatum) is None


def boeken(law: Wetboek) -> tuple[Path, ...]:
    """The folders with the chapters of a law: of one with a draft in it also those of the draft."""
    own = law.map if isinstance(law, Ontwerp) else law.folder.parent
    return (own / "book", *(boeken(law.basis) if isinstance(law, Ontwerp) else ()))


def kopieer(law: Path, folder: Path) -> None:
    """Copy what a lawbook is made of: its registers, and its rooms with the schemas they read."""
    rooms = law / "regelingen"
    for path in [*law.rglob("*.toml"), *rooms.rglob("*.py"), *rooms.glob("*.json")]:
        target = folder / path.relative_to(law)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)


def _package(folder: Path) -> ModuleType:
    made = ModuleType(folder.name)
    made.__path__ = [str(folder)]
    return made


def _gone(folder: Path) -> None:
    """The copy, and the modules that were made of it."""
    for name in [one for one in sys.modules if one.partition(".")[0] == folder.name]:
        del sys.modules[name]
    shutil.rmtree(folder, ignore_errors=True)
