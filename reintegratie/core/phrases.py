"""The fixed sentences of an answer. They stand here once, since other programs say them too.

A name between braces is filled in.
"""

from __future__ import annotations

from types import ModuleType
from typing import Any

NO_FACTS = "Dit is nog niet te zeggen: er ontbreken gegevens."
NOTHING_YET = "Er is nog niets ingevuld."
ONE_QUESTION, QUESTIONS = "Er is 1 vraag.", "Er zijn hoogstens {aantal} vragen."
NO_FIGURE = "Dit is niet te zeggen: geen bron geeft het cijfer dat hiervoor nodig is."
READING_LACKS_FACTS = "nog niet te zeggen."
READING_LACKS_FIGURE = "niet te zeggen, want geen bron geeft het cijfer."
READINGS_DIFFER = "De bronnen zijn op meer manieren te lezen, en dat verandert de uitkomst."
CLASH = "Dit kan niet samen waar zijn: {feiten}. Kijk de antwoorden na."
CLASHES = "feiten spreken elkaar tegen"
FOLLOWS = "{feit}: {waarde}. {reden}"
NOBODY = "Wie dat beslist, staat niet in de tekst."
UNREAD = "Wie dat daar beslist, is niet nagegaan."
DECIDERS_DIFFER = "Wie dat beslist, verschilt per lezing."
YES, NO, UNKNOWN = "ja", "nee", "onbekend"
NOT_KNOWN_YET = "nog niet bekend"
NOT_APPLICABLE = "niet van toepassing"
NOT_GIVEN = "De bron geeft hiervoor geen cijfer."
BEFORE_FIRST = "Het eerste cijfer dat een bron geeft, is van {eerste}."
NO_SOURCE = "geen bron geeft dit cijfer"
DIFFERS = "verschilt per lezing"
SHARED = "{bereik} (verschilt per lezing)"
DIFFERS_IN = "verschilt per lezing: {woorden}"
OR, AND = " of ", " en "
SEE_TABLE = "zie de tabel"
ON_DAY = "op {dag}"
UNUSED = "Niet gebruikt in deze berekening: {feiten}."
NONE = "geen"
UP_TO = "{van} t/m {tot}"
ABSENT = "nog niet bekend ({feiten})"
# At which other value an answer changes.
FROM, AT_MOST, UNTIL = "vanaf {waarde}", "hoogstens {waarde}", "tot en met {waarde}"
MORE, LESS = "meer dan {waarde}", "minder dan {waarde}"
JUST_MORE, JUST_LESS = "iets meer dan {waarde}", "iets minder dan {waarde}"
STILL, STILL_MORE = "nog {waarde}", "nog meer dan {waarde}"
DIVISION = "Deze berekening deelt door een getal dat nul is. Dat kan niet."
LATER, RETURNS = "Dit geldt pas vanaf {dag}.", "Vanaf {dag} geldt het weer."
GONE, NOT_IN_FORCE = "Dit geldt niet meer sinds {dag}.", "geldt dan niet"
BEYOND = "Of dit op de peildatum geldt, is niet zeker."  # since that lies outside the text
BY_TEXT = "Volgens {tekst}."
LEFT_AS_IT_WAS = "{tekst} (gelijk gebleven in {nieuw})"
NOT_YET = "Volgens {tekst}. Op {dag} gold die nog niet."
PERHAPS_NOT_YET = "Volgens {tekst}. Of die op {dag} al gold, is niet bekend."
NO_LONGER = "Volgens {tekst}. Op {dag} gold die niet meer."
START_OPEN = "Volgens {tekst}. Of die op {dag} al gold, staat er niet in."
NOT_CHECKED = "Volgens {tekst}. Of die op {dag} nog geldt, is niet nagegaan."
NO_OUTCOME = "geen uitkomst"
OR_NO_OUTCOME = ", of geen uitkomst"
DEPENDS = "{bereik} (hangt af van {feiten})"
DEPENDS_ON, READING = "Hangt af van {feiten}.", "hoe de bron is te lezen"
ABOUT_FACT = "«{label}»"
ABOUT_VALUES = "«{label}»: {waarden}"
FROM_TO = "{eerste} tot {laatste}"
EARLIEST = "op zijn vroegst {eerste}, op zijn laatst {laatste}"
TAKEN_OFF = "{bereik} eraf"
LEFT_OPEN = "…"  # in a sentence that tells an amount, where it is not said which
TOTAL_SO_FAR = "Tot nu toe: {bedrag}"
NOT_COUNTED = "Nog niet meegeteld: {delen}."
COUNTED = "{aantal} van de {alle} lezingen: {tekst}"
VALUE_COUNTED = "in {aantal} van de {alle} lezingen {tekst}"
VALUE_MORE = "in {aantal} {tekst}"
NOT_VERIFIED = "Niet geverifieerd na {dag}: {cijfers}."
SECOND_HAND = "Uit een tweedehands bron: {cijfers}."
DERIVED = "Afgeleid uit andere cijfers: {cijfers}."
TOO_MANY_DIGITS = "De uitkomst heeft te veel cijfers."
TOO_FAR = "De uitkomst ligt te ver weg: die datum staat op geen kalender."
PART_OF_A_DAY = "Een datum telt alleen in hele dagen, weken, maanden of jaren."
# What is wrong with what somebody typed.
ABOUT = "{label}: {melding}"
TOO_LOW = "{waarde} is te laag; het minimum is {grens}."
TOO_HIGH = "{waarde} is te hoog; het maximum is {grens}."
NO_YES_OR_NO = "«{gegeven}» is geen ja of nee."
NO_NUMBER = "«{gegeven}» is geen getal."
AMBIGUOUS = "«{gegeven}» kan {zonder} of {met} zijn; schrijf een van die twee."
ENDLESS = "«{gegeven}» heeft te veel cijfers."
NOT_WHOLE = "«{gegeven}» is geen heel getal."
NO_AMOUNT = "«{gegeven}» heeft meer dan twee cijfers achter de komma."
NO_DATE = "«{gegeven}» is geen datum; schrijf bijvoorbeeld 31-12-2024."
NOT_ON_CALENDAR = "«{gegeven}» staat niet op de kalender."
NO_SUCH_YEAR = "Het jaar {jaar} ligt niet tussen {eerste} en {laatste}."
NO_PERIOD = "«{gegeven}» is geen periode; schrijf bijvoorbeeld 1-1-2020 t/m 31-3-2020."
ENDS_TOO_SOON = "«{periode}» eindigt voordat de periode begint."
OVERLAPPING = "deze perioden overlappen elkaar: {perioden}."
TOO_MANY_PERIODS = "dit zijn {aantal} perioden; het maximum is {meest}."


def listed(texts: list[str], last: str) -> str:
    """Texts in a row, with ``last`` before the last of them: «36, 38 of 40 uur»."""
    *first, end = texts
    return f"{', '.join(first)}{last}{end}" if first else end


def every(module: ModuleType) -> dict[str, Any]:
    """The fixed words of a module by name: of this one, or of another that holds some."""
    return {name: text for name, text in vars(module).items() if name.isupper()}
