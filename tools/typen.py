"""Write the types of facts and figures for editors and mypy: `python -m tools.typen`.

A rule takes `f: Feiten` and `p: Cijfers` from its room. When it runs those take any name and ask
the registers; what an editor completes, and mypy checks, are the names in the stub files that are
made here: each fact and figure with its label and unit. They stay out of git.
"""

import hashlib
from contextlib import suppress

from reintegratie import wetboek
from reintegratie.core.concepts import Begrip
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.parameters import Parameter

HEAD = '"""Made by tools/typen.py from the registers."""\n'
LAW = f"""{HEAD}
from datetime import date
from typing import Literal, Self, overload

from reintegratie.core import Lezing as Lezing
from reintegratie.core.values import Expression
{{imports}}

class Feiten:
    \"\"\"Every fact that a rule may ask.\"\"\"

{{facts}}

class AlleCijfers:
    \"\"\"The figures of any room: those of one by ``uit``.\"\"\"

    peildatum: date
    jaar: int
    nieuwjaar: date
    def op(self, datum: date | Expression) -> Self: ...
{{rooms}}
"""
ROOM = f"""{HEAD}
from typing import Literal

from reintegratie.core import Lezing as Lezing
from reintegratie.core.parameters import Table
from reintegratie.core.values import Expression

from .. import AlleCijfers
from .. import Feiten as Feiten

class Cijfers(AlleCijfers):
    \"\"\"The figures of this room.\"\"\"

{{figures}}

_facts: Literal["{{facts}}"]  # mypy looks at a rule again when its room changes: so with the facts
"""


def stubs(law: Wetboek) -> dict[str, str]:
    """The text of each stub file, by the folder in ``regelingen`` in which it stands."""
    facts = hashlib.sha256(" ".join(law.begrippen).encode()).hexdigest()[:16]
    rooms = {room: _room(law.parameters.get(room, {}), facts) for room in law.kamers}
    return {"": _law(law), **rooms}


def _law(law: Wetboek) -> str:
    imports = [f"from .{room} import Cijfers as _{room}" for room in law.kamers]
    rooms = [
        f'    @overload\n    def uit(self, kamer: Literal["{room}"]) -> _{room}: ...'
        for room in law.kamers
    ]
    facts = [
        _name(concept.naam, "Expression", _fact(concept)) for concept in law.begrippen.values()
    ]
    return LAW.format(imports=_lines(imports), facts=_lines(facts), rooms=_lines(rooms))


def _room(figures: dict[str, Parameter], facts: str) -> str:
    names = [
        _name(one.naam, "Table" if one.is_tabel else "Expression", _figure(one))
        for one in figures.values()
    ]
    return ROOM.format(figures=_lines(names), facts=facts)


def _name(name: str, kind: str, said: str) -> str:
    return f"    {name}: {kind}\n    {said!r}"


def _fact(concept: Begrip) -> str:
    """«Leeftijd (jaar). Hoe oud is de cliënt?»"""
    choices = f" Een van: {', '.join(concept.keuzes)}." if concept.keuzes else ""
    return f"{concept.label} ({concept.eenheid or concept.type}). {concept.vraag}{choices}"


def _figure(parameter: Parameter) -> str:
    """«Duur van de uitkering (maanden).», or that no source gives it."""
    unit = f" ({parameter.eenheid})" if parameter.eenheid else ""
    return f"{parameter.omschrijving}{unit}. {parameter.ontbreekt or ''}".rstrip()


def _lines(found: list[str]) -> str:
    return "\n".join(found)


def write(law: Wetboek) -> None:
    """Write the stub files of a lawbook; one that does not change is left alone.

    The one of a room that is no longer there goes, with the folder that it alone kept.
    """
    rooms = law.folder / "regelingen"
    for stale in (one for one in rooms.glob("*/__init__.pyi") if one.parent.name not in law.kamers):
        stale.unlink()
        with suppress(OSError):  # something else stands there
            stale.parent.rmdir()
    for room, text in stubs(law).items():
        path = rooms / room / "__init__.pyi"
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write(wetboek())
