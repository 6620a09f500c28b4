"""A draft looked through before it is used; what is wrong is told of its own files."""

from __future__ import annotations

import re
import traceback
from pathlib import Path

from reintegratie.core.errors import ReintegratieFout

from .fouten import OntwerpFout
from .naast import Ontwerp

_PLACE = re.compile(r"^(?P<file>\S+\.toml), regel (?P<line>\d+)")


def nagaan(wet: Ontwerp) -> Ontwerp:
    """The draft itself, once all its registers are read and its rules are carried out.

    Raises OntwerpFout with the file of the draft, and the line where that can be told.
    """
    try:
        _ = wet.teksten, wet.contract, wet.conflicten, wet.voorbeelden
        for rule in wet.versies:
            _ = rule.bepalingen, rule.teksten
    except ReintegratieFout as fault:
        raise OntwerpFout(_in_ontwerp(wet, fault.melding)) from None
    except Exception as fault:  # what the code of somebody else does, nobody knows beforehand
        raise OntwerpFout(_in_code(wet, fault)) from None
    return wet


def _in_ontwerp(wet: Ontwerp, said: str) -> str:
    """A message about a file of the copy, as one about the file of the draft."""
    said = said.replace(f"{wet.folder.name}/", "")
    found = _PLACE.match(said)
    if found is None:
        return said
    line = _line(wet, found["file"], int(found["line"]))
    return f"{found['file']}{f', regel {line}' if line else ''}{said[found.end() :]}"


def _line(wet: Ontwerp, file: str, line: int) -> int | None:
    """Where a line of the copy stands in the draft; None where that is not one place."""
    for own in wet.map.rglob(Path(file).name):
        copy = wet.folder / own.relative_to(wet.map)
        if own.as_posix().endswith(file) and copy.is_file():
            wanted = copy.read_text("utf-8").splitlines()[line - 1]
            lines = own.read_text("utf-8").splitlines()
            return lines.index(wanted) + 1 if lines.count(wanted) == 1 else None
    return None


def _in_code(wet: Ontwerp, fault: Exception) -> str:
    """What Python says of a module of the draft, with its line."""
    frames = [(one.filename, one.lineno) for one in traceback.extract_tb(fault.__traceback__)]
    if isinstance(fault, SyntaxError) and fault.filename:
        frames.append((fault.filename, fault.lineno))
    own = [(file, line) for file, line in frames if Path(file).is_relative_to(wet.folder)]
    where = [f"{Path(file).relative_to(wet.folder).as_posix()}, regel {n}" for file, n in own[-1:]]
    return f"{', '.join([*where, type(fault).__name__])}: {fault}"
