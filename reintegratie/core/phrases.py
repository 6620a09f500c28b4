"""The fixed sentences of an answer. They stand here once, since other programs say them too.

A name between braces is filled in.
"""

NO_FACTS = "Dit is nog niet te zeggen: er ontbreken gegevens."
NO_FIGURE = "Dit is niet te zeggen: geen bron geeft het cijfer dat hiervoor nodig is."
READINGS_DIFFER = "De bronnen zijn op meer manieren te lezen, en dat verandert de uitkomst."
CLASH = "Dit kan niet samen waar zijn: {feiten}. Kijk de antwoorden na."
CLASHES = "feiten spreken elkaar tegen"
FOLLOWS = "{feit}: {waarde}. {reden}"
YES, NO, UNKNOWN = "ja", "nee", "onbekend"
NOT_KNOWN_YET = "nog niet bekend"
NOT_APPLICABLE = "niet van toepassing"
NOT_GIVEN = "De bron geeft hiervoor geen cijfer."
BEFORE_FIRST = "Op {dag} is er geen cijfer voor «{cijfer}»: het eerste geldt vanaf {eerste}."
NO_SOURCE = "geen bron geeft dit cijfer"
DIFFERS = "verschilt per lezing"
DIFFERS_IN = "verschilt per lezing: {woorden}"
OR, AND = " of ", " en "
SEE_TABLE = "zie de tabel"
UNUSED = "Niet gebruikt in deze berekening: {feiten}."
NONE = "geen"
UP_TO = "{van} t/m {tot}"
ABSENT = "nog niet bekend ({feiten})"
DIVISION = "Deze berekening deelt door een getal dat nul is. Dat kan niet."
TOO_MANY_DIGITS = "De uitkomst heeft te veel cijfers."
TOO_FAR = "De uitkomst ligt te ver weg: die datum staat op geen kalender."
PART_OF_A_DAY = "Een datum telt alleen in hele dagen, weken, maanden of jaren."


def every() -> dict[str, str]:
    """All of them by name."""
    return {name: text for name, text in globals().items() if name.isupper()}
