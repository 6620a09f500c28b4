"""The words of the questionnaire, for text and for the modules that show it in a page.

A name between braces is filled in.
"""

from __future__ import annotations

from typing import Any

NAMED = 6  # titles in a sentence; the rest is counted
DECIDES_ON = "Beslist over: {instrumenten}."
COUNTS_FOR = "Telt mee voor een bedrag of termijn bij: {instrumenten}."
CHANGES_NOTHING = "Dit antwoord verandert nu niets aan de uitkomst."
AND_MORE = "{instrumenten} en nog {aantal}"
NOT_MET = "Niet voldaan aan «{tekst}»."
ABOUT = "Het gaat om: {instrument}."
FACT_OF = "{instrument}: {feit}"
ALL_ASKED = "U heeft alle vragen gehad. Wat u nog niet wist, staat bij uw antwoorden."
NO_QUESTIONS = "Er zijn geen vragen meer: geen antwoord kan nog iets aan deze uitkomst veranderen."
NOT_ASKED_NOW = "Geen instrument vraagt dit nu."
NOTHING_YET = "U heeft nog niets geantwoord."
SILENT_PAIRS = "Over {aantal} paren zwijgen de bronnen."
OUTSIDE = "De drie bronnen zwijgen. De wet: "
OVERVIEW = "Dit is een overzicht en geen besluit. Wie beslist, kijkt ook naar wat hier niet staat."
RECEIPT_LINE = "Ontvangstbewijs: versie {versie}, vingerafdruk van de cijfers {parameters}."
KEPT_HERE = (
    "Uw antwoorden blijven in dit tabblad, tot u het sluit. Er gaat niets weg van uw apparaat."
)
ELSEWHERE_FILE = "Dit bestand is te groot om van de wegwijzer te zijn."
UNREADABLE = "Dit is geen bestand van de wegwijzer."
UNKNOWN_QUESTION = "«{naam}» is geen vraag van de wegwijzer."


def every() -> dict[str, Any]:
    """All of them by name."""
    return {name: text for name, text in globals().items() if name.isupper()}
