"""The counter of a notebook: it answers what a part asks while somebody uses it. A page needs none.

Each part says which questions it answers (``diensten``), and ``onderdelen`` holds all of them.
"""

from __future__ import annotations

import json
import sys
import traceback

from .onderdelen import DIENSTEN
from .weergave.antwoord import STUK, geweigerd


def behandel(vraag: dict) -> dict:
    """The answer of the service that a question names as ``dienst``."""
    return DIENSTEN[vraag["dienst"]](vraag)


def beantwoord(vraag: str) -> str:
    """``behandel`` from JSON text to JSON text: the one way in.

    What nobody foresaw is told to the reader in one sentence, and in full to the log of the
    notebook: there whoever mends it can read what went wrong.
    """
    try:
        return json.dumps(behandel(json.loads(vraag)), ensure_ascii=False)
    except Exception:  # a reader gets a sentence, whatever went wrong
        print(traceback.format_exc(), file=sys.stderr)
        return json.dumps(geweigerd({}, STUK))
