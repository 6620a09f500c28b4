"""A sentence that tells what came out: each blank of it is filled in with a result.

``{subsidie}`` becomes an amount, a day or a choice in words. ``{client:een|geen}`` becomes the
first words where the result is a yes, the second where it is a no.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

BLANK = re.compile(r"\{(\w+)(?::([^|}]*)\|([^}]*))?\}")
Tell = Callable[[str], tuple[Any, str]]  # the value of a result, None without one, and in words


def blanks(sentence: str) -> list[str]:
    """The names of the results that a sentence tells, in order."""
    return [found[1] for found in BLANK.finditer(sentence)]


def filled(sentence: str, tell: Tell) -> str:
    """The sentence with its results in it."""
    return BLANK.sub(lambda found: _word(found, *tell(found[1])), sentence)


def _word(found: re.Match[str], value: Any, text: str) -> str:
    if found[2] is None or value is None:
        return text
    return found[2] if value else found[3]
