"""The fixed words of policy review. They stand here once: for what Python makes, and for the
modules in ``schuiven/``, which answer in a page and hold no words.

A name between braces is filled in.
"""

MARK = "Wat-als"
OWN_CHOICE = "uw keuze op deze pagina"
# what changes in the registers
NOT_YET_A_FIGURE = "Nog geen cijfer: het eerste geldt vanaf {dag}."
NO_FIGURE_THEN = "«{naam}» heeft op die dag geen cijfer. {reden}"
VALUE_FROM = "{waarde} vanaf {dag}"
DAY_FROM = "{waarde} (vanaf {dag})"  # of a value that is a day itself
GONE_FROM = "vervalt vanaf {dag}"
EVERY_READING = "Elke lezing wordt berekend."
READING_FROM = "{lezing} (vanaf {dag})"
# because of what an answer changes
MET = {"ja": "voldaan", "nee": "niet voldaan", "onbekend": "onbekend"}
REQUIREMENT_CHANGES = "De eis «{tekst}»: eerst {eerst}, nu {nu}."
REQUIREMENT_GOES = "De eis «{tekst}» vervalt."
REQUIREMENT_COMES = "Nieuw is de eis «{tekst}»: {nu}."
RULE_COMES, RULE_GOES = "Deze berekening is nieuw.", "Deze berekening vervalt."
NOT_THERE = "Is er niet"
ONE_READING = "Bij «{titel}» geldt één lezing: {lezing}"
FIGURE_COMES = "«{naam}»: eerst geen cijfer, nu {nu}."
TABLE_CHANGES = "«{naam}»: de tabel verandert."
FIGURE_CHANGES = "«{naam}»: eerst {eerst}, nu {nu}."
STEP_CHANGES = "{tekst}: eerst {eerst}, nu {nu}."
# who notices
NOT_TO_SAY = "niet te zeggen"  # whether it makes a difference
NOTICES = {
    "wint": "gaat erop vooruit",
    "verliest": "gaat erop achteruit",
    "anders": "merkt iets anders",
    "onzeker": NOT_TO_SAY,
    "gelijk": "merkt niets",
}
COUNTS = (
    "Het gaat om {geheel}. Vooruit: {wint}. Achteruit: {verliest}. Anders: {anders}. "
    "Geen verschil: {gelijk}."
)
COUNT_NOT_TO_SAY = " Niet te zeggen: {onzeker}."
EXAMPLES, PEOPLE = "voorbeelden", "mensen"
EXAMPLES_BY_RULE = "Voorbeelden per berekening"
EXAMPLES_THAT_CHANGE = "Voorbeelden die veranderen"
EXAMPLES_NOT_TO_SAY = "Voorbeelden waarvan het niet te zeggen is"
EXAMPLES_THAT_STAY = "Voorbeelden die gelijk blijven"
EXAMPLE_COLUMNS = ["Voorbeeld", "Berekening", "Wie", "Eerst", "Dan", "Waardoor"]
NOT_WORKED_OUT = "Niet berekend"
WHAT_AND_WHY = ["Wat", "Waarom"]
ON_THIS_DAY = "{titel} ({peildatum})"
# how much
RANGE, LAST_RANGE = "{laag} tot {hoog}", "{laag} tot en met {hoog}"
SPREAD = (
    "Bij {aantal} {wat} is het verschil bekend. Het kleinste is {kleinste}, het grootste "
    "{grootste}. De middelste heeft {middelste}."
)
SPREAD_OF_ONE = "{titel}: bij {aantal} {verschil}."
SPREAD_OF = "{titel}: {label}, het verschil"
# people
COUNTED_ON = "Peildatum: {dag}. {aantallen}"
PEOPLE_BY_RULE = "Mensen per berekening"
IN_EUROS = "Verschil in euro's"
EURO_COLUMNS = ["Berekening", "Bedrag", "Samen", "Mensen geteld", "Niet te tellen"]
ABOUT_EUROS = (
    "Tel deze bedragen niet bij elkaar op: berekeningen kunnen over hetzelfde geld gaan. "
    "Waar een bedrag onbekend is, telt het niet mee. Onbekend is geen nul."
)
WHO_NOTICES_WHAT = "Wie merkt wat, en waardoor"
PEOPLE_COLUMNS = ["Mens", *EXAMPLE_COLUMNS[1:]]
FIRST_OF = "De eerste {getoond} van {alle} regels."
# who exactly
WHO_EXACTLY = "Wie merkt het precies?"
PROVEN = (
    "Dit is bewezen voor iedereen van wie alles bekend is, op {dag}. Wie aan alle zinnen onder "
    "elkaar voldoet, krijgt een andere uitkomst, en verder niemand. Maakt het uit hoe u de tekst "
    "leest? Dan staat dat erboven. Bedragen zijn vergeleken voor het afronden op de cent."
)
NOT_IN_WORDS = (
    "Wie het precies merkt, staat hier in woorden als u alleen een afstand, wachttijd of grens "
    "verschuift, in hele stappen en voor {dag}."
)
# people at every value of a slider
AT_EACH_VALUE = "{label}: hoeveel mensen het merken, bij elke waarde"
PEOPLE_AXIS = "Mensen"
NOTICE_AT_EACH = {
    "wint": "gaan erop vooruit",
    "verliest": "gaan erop achteruit",
    "anders": "merken iets anders",
    "onzeker": "merken misschien iets",
}
MOST_NOTICE = "Hoogstens {mensen} {soort}, bij {waarde}."
NOBODY_NOTICES = "bij geen van deze waarden merkt iemand iets"
NOBODY_KNOWS = (
    "Hoeveel mensen dit merken, is niet te zeggen. "
    "Van niemand van deze mensen is bekend: «{wat}»{meer}."
)
MORE_FACTS = " en nog {aantal} andere gegevens"
UNCLEAR = "Van hoeveel mensen is de uitkomst niet te zeggen?"
UNCLEAR_COLUMNS = ["Berekening", "Mensen"]
ABOUT_UNCLEAR = "Er ontbreekt een gegeven of een cijfer, of de bronnen zijn het niet eens."
# the page
ONE_EXAMPLE, SOME_EXAMPLES = "1 voorbeeld verandert", "{aantal} voorbeelden veranderen"
WIN_AND_LOSE = "{wint} gaan erop vooruit, {verliest} achteruit"
NO_EXAMPLE = "Er verandert niets"
PERHAPS = "Of er iets verandert, is niet te zeggen"
NOT_REAL_HERE = "Dit is een wat-als. De regels van nu veranderen hierdoor niet."
INVENTED_PEOPLE, WORKED_EXAMPLES = "Verzonnen mensen", "Uitgewerkte voorbeelden"
KEEP = "Bewaar deze wijziging als bestand"
KEPT_AS = "wijziging.toml"
# the picture
WHAT_CHANGES, NOTHING_CHANGES = (
    "Wat verandert er aan de regels?",
    "Er verandert niets aan de regels.",
)
WAS, BECOMES = "Was: ", "Wordt: "
KINDS = ["vooruit", "achteruit", "anders"]
BAR_COLUMNS = ["Berekening", "Vooruit", "Achteruit", "Anders", "Geen verschil"]
DIFFERENCE = "Verschil"
