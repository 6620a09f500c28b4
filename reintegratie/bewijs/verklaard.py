"""What is idle in a rule for a good reason: the register ``verklaard.toml``."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from reintegratie import wetboek
from reintegratie.core.registers import Registers
from reintegratie.core.toml import read

from .regelproef import Bevinding

SCHEMA = Path(__file__).with_name("verklaard.schema.json")
TE_ZWAAR = "Niet bewezen en niet weerlegd: op sommige dagen te zwaar voor de bewijzer."

Sleutel = tuple[str, str, str]  # rule, kind, which one


def verklaard(law: Registers | None = None) -> dict[Sleutel, str]:
    """The reason of everything that is idle in a law (that of the book), by rule, kind and name."""
    return _read((law or wetboek()).folder)


@lru_cache(maxsize=2)  # of the law, and of a draft beside it
def _read(folder: Path) -> dict[Sleutel, str]:
    register = read(folder / "bewijs" / "verklaard.toml", SCHEMA)
    rows = [table.rows for table in register.tables("verklaard")]
    return {(row["regel"], row["soort"], row["wat"]): row["reden"] for row in rows}


def reden(found: Bevinding, law: Registers | None = None) -> str | None:
    """Why something is idle: it follows from the figures, or the register says so.

    What the prover could not decide is said to be so: from run to run it may be something else.
    """
    key = found.regel, found.doel.soort, found.doel.wat
    return found.reden or verklaard(law).get(key) or (None if found.zeker else TE_ZWAAR)
