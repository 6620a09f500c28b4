"""Reads and asks once whatever a page can ask, so that nothing is left to read.

A page restores Python from a memory that was made after this. There are no files in it, and no
modules that were not loaded: a part that reads something asks it here (``Onderdeel.opwarmen``).
"""

from __future__ import annotations

import gc
import json
from contextlib import redirect_stderr, suppress
from functools import cached_property
from io import StringIO

from . import wetboek
from .core.errors import OnbekendeRegeling
from .loket import beantwoord
from .onderdelen import DIENSTEN, ONDERDELEN


def registers() -> None:
    """The registers, figures and rules. The examples stay out: no page asks for them."""
    law = wetboek()
    for name, value in vars(type(law)).items():
        if isinstance(value, cached_property) and name != "voorbeelden":
            getattr(law, name)
            gc.collect()  # reading leaves much behind, and all of it would be sent to the page


def onderdelen() -> None:
    """What each part may be asked, through its own services."""
    for part in ONDERDELEN.values():
        if part.opwarmen:
            part.opwarmen(DIENSTEN)


def misverstand() -> None:
    """A name that does not exist, and a question that is none: what only then is loaded."""
    with suppress(OnbekendeRegeling):
        wetboek().regeling("")
    with redirect_stderr(StringIO()):
        beantwoord(json.dumps({}))


def warm_op() -> None:
    """Everything, one after the other."""
    for one in (registers, onderdelen, misverstand):
        one()
    gc.collect()
