"""A draft looked through before it is used; what is wrong is told of its own files."""

from __future__ import annotations

import traceback
from pathlib import Path

from .fouten import OntwerpFout
from .herkomst import van_het_ontwerp
from .naast import Ontwerp


def nagaan(wet: Ontwerp) -> Ontwerp:
    """The draft itself, once all its registers are read and its rules are carried out.

    Raises OntwerpFout with the file of the draft, and the line where that can be told.
    """
    try:
        with van_het_ontwerp(wet):
            _ = wet.teksten, wet.contract, wet.afwijkingen, wet.conflicten, wet.voorbeelden
            for rule in wet.versies:
                _ = rule.bepalingen, rule.teksten
    except OntwerpFout:
        raise
    except Exception as fault:  # what the code of somebody else does, nobody knows beforehand
        raise OntwerpFout(_in_code(wet, fault)) from None
    return wet


def _in_code(wet: Ontwerp, fault: Exception) -> str:
    """What Python says of a module of the draft, with its line."""
    frames = [(one.filename, one.lineno) for one in traceback.extract_tb(fault.__traceback__)]
    if isinstance(fault, SyntaxError) and fault.filename:
        frames.append((fault.filename, fault.lineno))
    own = [(file, line) for file, line in frames if Path(file).is_relative_to(wet.folder)]
    where = [f"{Path(file).relative_to(wet.folder).as_posix()}, regel {n}" for file, n in own[-1:]]
    return f"{', '.join([*where, type(fault).__name__])}: {fault}"
