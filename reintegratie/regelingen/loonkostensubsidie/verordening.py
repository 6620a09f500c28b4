"""Loonkostensubsidie volgens artikel 12 van de verordening: de doelgroep en de loonwaarde."""

from reintegratie.core import RECHT, Eis, Kanttekening, Stap, Uitkomst, regel

from ..doelgroepen.begrippen import heeft_gesubsidieerde_baan, is_client, is_medewerker
from . import Feiten, Lezing

LID_1 = "verordening/artikel-12#lid-1"
LID_2 = "verordening/artikel-12#lid-2"


@regel
def loonkostensubsidie_doelgroep(f: Feiten, lezing: Lezing):
    """Loonkostensubsidie: hoort iemand volgens de verordening bij de doelgroep?

    De onderdelen a en b gaan over de cliënt, onderdeel c over de medewerker. De tekst zegt niet
    of zij samen gelden.
    """
    return Uitkomst(
        RECHT,
        Stap(
            "Is cliënt of medewerker",
            is_client(f, lezing) | is_medewerker(f),
            "ja/nee",
            bron=LID_1,
        ),
        Stap("Heeft arbeidsvermogen (onderdeel a)", f.arbeidsvermogen, "ja/nee", bron=LID_1),
        Stap(
            "Kan het minimumloon niet verdienen (onderdeel b)",
            ~f.kan_wml_voltijd,
            "ja/nee",
            bron=LID_1,
        ),
        Stap(
            "Kan bij een externe werkgever werken (onderdeel c)",
            f.medewerker_kan_extern,
            "ja/nee",
            bron=LID_1,
        ),
        Eis(
            "is cliënt of medewerker, en voldoet aan de onderdelen die dan gelden",
            voldoet(f, lezing),
            bron=LID_1,
        ),
        Kanttekening(
            "Volgens de wet hoort iemand met een Wsw-baan niet bij deze doelgroep.",
            bron="participatiewet/artikel-10d#lid-3",
            als=f.indicatie_wsw & heeft_gesubsidieerde_baan(f),
        ),
        gevolg="WerkSaam stelt vast dat deze persoon bij de doelgroep loonkostensubsidie hoort.",
        anders="Deze persoon hoort niet bij de doelgroep van artikel 12.",
        aard="plicht",
    )


@regel
def loonwaarde_vaststellen(f: Feiten, lezing: Lezing):
    """Loonkostensubsidie: moet WerkSaam de loonwaarde vaststellen?"""
    return Uitkomst(
        RECHT,
        Eis(
            "is cliënt in de doelgroep, of medewerker bij een externe werkgever",
            is_client(f, lezing) & f.in_doelgroep_lks
            | is_medewerker(f) & f.werkt_bij_externe_werkgever,
            bron=LID_2,
        ),
        Kanttekening(
            "Hoe WerkSaam de loonwaarde vaststelt, staat niet in de verordening. "
            "De beleidsregel daarover is ons niet gegeven.",
            bron=LID_2,
        ),
        Kanttekening(
            "Het dagelijks bestuur stemt dit beleid af met de partners in het "
            "Werkbedrijf Noord-Holland Noord.",
            bron=LID_2,
        ),
        gevolg="WerkSaam stelt de loonwaarde vast.",
        anders="Artikel 12 vraagt hier niet om een loonwaarde.",
        aard="plicht",
    )


def voldoet(f: Feiten, lezing: Lezing):
    """Of iemand cliënt of medewerker is, en voldoet aan de onderdelen a, b en c die dan gelden.

    Als één eis: wie van beide hij is, doet er niet toe waar de onderdelen al niet kloppen.
    """
    client, medewerker = is_client(f, lezing), is_medewerker(f)
    a_en_b = f.arbeidsvermogen & ~f.kan_wml_voltijd
    c = f.medewerker_kan_extern
    return lezing(
        "K36",
        per_groep=client & a_en_b | medewerker & c,
        medewerker_ook_a_en_b=a_en_b & (client | medewerker & c),
        iedereen_alle_drie=a_en_b & c & (client | medewerker),
    )
