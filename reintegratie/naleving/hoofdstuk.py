"""The chapter beside a text: what stands under each anchor, and what it calculates."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from reintegratie.core.sources import Bepaling

REKENHULP = re.compile(r'rekenhulp\(\s*"(\w+)"(?:[^)]*?peildatum="([\d-]+)")?')
BRON, KORT = "Wat de bron regelt", "In het kort"


@dataclass(frozen=True)
class Hoofdstuk:
    """One chapter of a book (the folder ``boek``), by its address without ending."""

    boek: Path
    pagina: str

    @property
    def bestand(self) -> Path:
        """Its file."""
        return self.boek / f"{self.pagina}.ipynb"

    @cached_property
    def cellen(self) -> dict[str, str]:
        """All that stands in its cells, by their kind: ``markdown`` and ``code``."""
        found = {"markdown": "", "code": ""}
        for cell in json.loads(self.bestand.read_text("utf-8"))["cells"]:
            found[cell["cell_type"]] += f"{''.join(cell['source'])}\n"
        return found

    def deel(self, titel: str) -> str:
        """The prose under a heading of the second rank."""
        return re.split(r"\n## ", self.cellen["markdown"].partition(f"## {titel}")[2])[0]

    @cached_property
    def ankers(self) -> dict[str, str]:
        """What stands under each anchor, in the part that tells what the source says."""
        parts = re.split(r'<a id="([^"]+)"></a>', self.deel(BRON))
        return dict(zip(parts[1::2], parts[2::2], strict=True))

    @property
    def tekst(self) -> str:
        """All of these."""
        return "\n".join(self.ankers.values())

    def stuk(self, one: Bepaling, others: set[str]) -> str:
        """The section of a provision, up to the next anchor that is one of the others."""
        anchor, names = one.vindplaats.partition("#")[2], list(self.ankers)
        found: list[str] = []
        for name in names[names.index(anchor) :]:
            if found and f"{self.pagina}#{name}" in others:
                break
            found.append(self.ankers[name])
        return "\n".join(found)

    @property
    def rekent(self) -> list[tuple[str, str]]:
        """The names of the calculations that it shows, each with the day of its cell (or "")."""
        return REKENHULP.findall(self.cellen["code"])

    @property
    def over_zichzelf(self) -> str:
        """All prose but the lines that link: those speak of another chapter."""
        lines = self.cellen["markdown"].splitlines()
        return "\n".join(line for line in lines if "](" not in line)
