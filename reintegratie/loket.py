"""One counter for page and notebook: it shows each part, and answers what a part asks.

A part is something to use: a calculator, a questionnaire, a practice case. Each has a block that
a cell stores (``soort``), the HTML of that block, and a service that answers its questions
(``dienst``). A new part is one line in each of these two tables, and one in ``opwarmen`` when it
reads a file: a page restores Python from memory, and has no files.
"""

from __future__ import annotations

import json

from .beleid import pagina as beleid
from .beleid import teken
from .oefenen import dienst as oefenen
from .oefenen.html import oefening
from .oefenen.voortgang import antwoordenblad, oefenstand
from .weergave import blokken
from .weergave.antwoord import STUK, antwoord, geweigerd
from .weergave.bouw import Html
from .wegwijzer import blok as wegwijzer
from .wegwijzer import dienst as wegwijzerdienst

BLOKKEN = blokken.BLOKKEN | {
    "oefening": oefening,
    "oefenstand": oefenstand,
    "antwoordenblad": antwoordenblad,
    "wegwijzer": wegwijzer.wegwijzer,
    "beleid": beleid.html,
    "beleid_beeld": teken.html,
}
DIENSTEN = {
    "rekenhulp": antwoord,
    "wegwijzer": wegwijzerdienst.antwoord,
    "beleid": beleid.antwoord,
} | oefenen.DIENSTEN


def blok(block: dict, prefix: str, wortel: str | None) -> Html:
    """A block of any kind. ``prefix`` makes ids unique; ``wortel`` leads to the top of the book."""
    return BLOKKEN[block["soort"]](block, prefix, wortel)


def behandel(vraag: dict) -> dict:
    """The answer of the service that a question names as ``dienst``."""
    return DIENSTEN[vraag["dienst"]](vraag)


def beantwoord(vraag: str) -> str:
    """``behandel`` from JSON text to JSON text: the one way in for a page."""
    try:
        return json.dumps(behandel(json.loads(vraag)), ensure_ascii=False)
    except Exception:  # a visitor gets a sentence, whatever went wrong
        return json.dumps(geweigerd({}, STUK))
