"""The words of the questionnaire, for text and for the modules that show it in a page.

A name between braces is filled in.
"""

from __future__ import annotations

from typing import Any

# the question
WHO = "Voor wie zoekt u?"
DAY_ASKED = "Voor welke dag wilt u het weten?"
DAY_HINT = "De regels en cijfers van die dag gelden. Bijvoorbeeld 31-12-2024."
DAY_NAME = "Peildatum"
STEP = "Vraag {nummer} van hoogstens {alle}. Daarna ziet u de lijst."
FINDING_OUT = "U zoekt eerst uit: {instrument}."
OF_INSTRUMENT = "Het gaat om: {instrument}."
NEXT = "Volgende"
UNKNOWN_YET = "Weet ik nog niet"
PREVIOUS = "Vorige vraag"
TO_LIST = "Naar de lijst"
NEXT_QUESTION = "Volgende vraag"
CHOSEN = "uw antwoord"
GIVE_ANSWER = "Geef een antwoord, of kies «Weet ik nog niet»."
NAMED = 6  # titles in a sentence; the rest is counted
DECIDES_ON = "Beslist over: {instrumenten}."
COUNTS_FOR = "Telt mee voor een bedrag of termijn bij: {instrumenten}."
CHANGES_NOTHING = "Dit antwoord verandert nu niets aan de uitkomst."
AND_MORE = "{instrumenten} en nog {aantal}"
ALL_ASKED = "U heeft alle vragen gehad. Wat u nog niet wist, staat bij uw antwoorden."
NO_QUESTIONS = "Er zijn geen vragen meer: geen antwoord kan nog iets aan deze uitkomst veranderen."
# the answers
ANSWERS = "Uw antwoorden ({aantal})"
CHANGE = "Wijzig"
WITHDRAW = "Trek in"
ANSWER_IT = "Beantwoord"
NOT_KNOWN = "nog niet bekend"
FACT_OF = "{instrument}: {feit}"
NOT_ASKED_NOW = "Geen instrument vraagt dit nu."
# the list
LIST = "De lijst"
PART_OF_LIST = "{titel} ({aantal})"
HOW_MANY = "{titel}: {aantal}."
NOT_MET = "Niet voldaan aan «{tekst}»."
ONE_LEFT = "nog 1 vraag: {feit}"
MORE_LEFT = "nog {aantal} vragen"
MORE_ROWS = "Nog {aantal}"
FIND_OUT = "Zoek dit uit: {instrument}"
LOOK = "Bekijk: {instrument}"
# one instrument
NOT_MET_TO = "Niet voldaan aan:"
ELSEWHERE_ELSE = "Andere bronnen zeggen iets anders:"
MIND = "Let op:"
LACKS = "Wat ontbreekt:"
CHAPTER = "Lees het hoofdstuk over {instrument}"
MORE = "Dit hoofdstuk rekent ook uit:"
# what goes together
TOGETHER_WITH = "Wat samengaat"
TOGETHER_LATER = "Zodra twee instrumenten mogelijk zijn, staat hier of ze samengaan."
FOR_ALL = "Voor alle instrumenten"
BEFORE = "Wat eerst komt"
INSTRUMENT = "Instrument"
PAIRS = "Welke instrumenten samengaan"
SAID_OF_PAIRS = "Wat de bronnen over deze paren zeggen"
SILENT_PAIRS = "Over {aantal} paren zwijgen de bronnen."
OUTSIDE = "De drie bronnen zwijgen. De wet: "
# keeping, printing, reading
KEEPING = "Bewaren en afdrukken"
KEPT_HERE = (
    "Uw antwoorden blijven in dit tabblad, tot u het sluit. Er gaat niets weg van uw apparaat."
)
PRINT = "Druk de uitkomst af"
SAVE = "Bewaar als bestand"
AGAIN = "Begin opnieuw"
READ_FILE = "Lees een bewaard bestand"
CHOOSE_FILE = "Kies een bestand"
PASTE = "Of plak hier de tekst"
READ_TEXT = "Lees deze tekst"
WITH_THESE = "Ga verder met deze antwoorden"
TOO_LARGE = "Dit bestand is te groot om van de wegwijzer te zijn."
UNREADABLE = "Dit is geen bestand van de wegwijzer."
UNKNOWN_QUESTION = "«{naam}» is geen vraag van de wegwijzer."
# the sheet
SHEET = "Uitkomst van de wegwijzer"
OVERVIEW = "Dit is een overzicht en geen besluit. Wie beslist, kijkt ook naar wat hier niet staat."
SAID_TOGETHER = "Wat de bronnen over samengaan zeggen"
RECKONED_WITH = "Waarmee is gerekend"
REST = "En nog {aantal}; zie het bewaarde bestand."
AND_OTHERS = " en meer"
NOT_SO = "niet «{tekst}»"
MISSES = "ontbreekt: {tekst}"
NOTE = " Let op: {tekst}"
ELSEWHERE_NOTE = " Elders: {tekst}"
BY_LAW = " (de wet, buiten de bronnen)"
RECEIPT_LINE = "Ontvangstbewijs: versie {versie}, vingerafdruk van de cijfers {parameters}."
# without a script
NO_SCRIPT = "Zelf antwoorden kan alleen met JavaScript."
FIRST_QUESTIONS = "De eerste vragen"
NOT_HERE = "Wat niet in de wegwijzer staat, en waarom"


def every() -> dict[str, Any]:
    """All of them by name."""
    return {name: text for name, text in globals().items() if name.isupper()}
