"""The fixed words around an answer. They stand here once: for HTML, for text, and for the modules
in ``beeld/``, which show an answer in a page.

A name between braces is filled in.
"""

from __future__ import annotations

from typing import Any

STUCK = "Er ging iets mis in de rekenhulp. Laad de pagina opnieuw, of probeer andere antwoorden."
OUTCOME_IS = "Uitkomst: {woord}."
DAY = "Peildatum: {dag}"
ABOUT_DAY = "Peildatum: {melding}"
NO_DAY = "vul een datum in, bijvoorbeeld 31-12-2024."
MISSING = "Wat ontbreekt"
POSSIBILITIES = "Wat elk antwoord zou geven"
READINGS = "De lezingen naast elkaar"
READ_SO = "Zo gelezen:"
READ_SO_IN_WAYS = "Zo gelezen, op {aantal} manieren:"
READ_SO_HERE = "Zo gelezen: {lezing}"
OR_READ = " Of: "
ELSEWHERE = "Andere bronnen zeggen iets anders"
NOTES = "Let op"
STEPS = "Zo komen we hierop"
RECEIPT = "Ontvangstbewijs: waarmee is gerekend"
VERSION = "Versie"
CHOSEN_READING = "Gekozen lezing"
FINGERPRINT = "Vingerafdruk van de cijfers"
FILLED_IN = "Ingevuld: "
SOURCE = "Bron: "
SOURCE_WITH_GRADE = "Bron ({graad}): "
DECISIVE = "Dit gaf de doorslag"  # beside a step that practice points out
DECIDES = "{wie} stelt dit vast."
DECIDER = "Wie beslist"
DECIDER_IS = "Wie beslist: {wie}."
MORE_READINGS = "De bron is nog op {aantal} manieren te lezen. Kies een lezing om die te zien."
DASHED = "De streepjeslijn is de peildatum: {dag}."
PATH = "De weg bij deze antwoorden"
PATH_END = "Dan: {tekst}"
WAYS = {"ja": "Ja", "nee": "Nee"}
THIS_ANSWER = " (dit antwoord)"
ADDED = "Wat u optelt"
TAKEN_OFF = "Wat eraf gaat; het gevulde deel blijft over"
TOGETHER, LEFT = "Samen", "Wat overblijft"
PART, AMOUNT = "Onderdeel", "Bedrag{per}"
NO_LINE = "Er is geen lijn: {tekst}."
MORE_LINES = "Er zijn nog {aantal} lijnen. Kies een lezing om die te zien."
TABLE = "{titel}: de tabel"
AT = "Bij {waarde} (de staande lijn): "
MONTHS_SHORT = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]


def every() -> dict[str, Any]:
    """All of them by name."""
    return {name: text for name, text in globals().items() if name.isupper()}
