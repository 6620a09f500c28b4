"""Artikel 4, lid 1, van de verordening: hoe lang een werkstage duurt, in maanden en in dagen.

De eerste dag telt mee. Een maand loopt tot en met de dag vóór dezelfde dag van de maand. Is die
dag er niet, dan is het de laatste dag van die maand. Geen bron zegt dit: het is een aanname.
"""

from reintegratie.core import (
    KAN,
    NIEMAND,
    Balk,
    Datum,
    Eis,
    Kanttekening,
    Tijdlijn,
    Uitkomst,
    afgerond,
    kies,
    laatste_dag,
    plus_dagen,
    regel,
)

from ..groepen import gaat_over
from ..inwerkingtreding.begrippen import past_vanaf_ingang, vanaf_ingang
from . import Cijfers, Feiten, Lezing

LID_1 = "verordening/artikel-4#lid-1"


@regel
def werkstage_duur(f: Feiten, p: Cijfers, lezing: Lezing):
    """Hoe lang mag een werkstage duren, en tot welke dag?"""
    hele_maanden = afgerond(f.duur_maanden, "geheel")
    in_hele_maanden = f.duur_maanden == hele_maanden
    naar_boven = hele_maanden + kies((f.duur_maanden > hele_maanden, 1), anders=0)
    laatste = laatste_dag(f.startdatum, hele_maanden)
    begin = vanaf_ingang(f.startdatum, f, p, lezing)

    def hoogstens(maanden):
        """Ook vanaf de ingang geteld; wat vanaf het begin al past, heeft geen dagen nodig."""
        past_in_dagen = niet_later(laatste_dag(f.startdatum, naar_boven), maanden)
        vanaf = past_vanaf_ingang(past_in_dagen, f.startdatum, f, p, lezing)
        return (f.duur_maanden <= maanden) | vanaf

    return Uitkomst(
        KAN,
        Eis("langer dan nul maanden", f.duur_maanden > 0, bron=LID_1),
        *eisen(f, p, lezing, f.duur_maanden >= p.eerste_periode, hoogstens),
        Datum(
            "laatste_dag",
            laatste,
            bron=LID_1,
            label="Laatste dag van deze werkstage",
            als=in_hele_maanden,
        ),
        *keten(begin, p, Balk("Deze werkstage", f.startdatum, laatste, als=in_hele_maanden)),
        Kanttekening(
            "Een deel van een maand telt dit handboek niet uit in dagen. Vul voor een laatste dag "
            "hele maanden in.",
            bron=LID_1,
            als=~in_hele_maanden,
        ),
        gaat_over("een cliënt", LID_1),
        gevolg="Een werkstage van deze duur kan.",
        anders="Een werkstage van deze duur kan niet.",
        wie=beslisser(hoogstens(p.eerste_periode)),
    )


@regel
def werkstage_periode(f: Feiten, p: Cijfers, lezing: Lezing):
    """Mag een werkstage lopen van deze tot en met die dag?"""
    begin = vanaf_ingang(f.startdatum, f, p, lezing)
    lang_genoeg = f.einddatum >= laatste_dag(f.startdatum, p.eerste_periode)

    def hoogstens(maanden):
        return past_vanaf_ingang(niet_later(f.einddatum, maanden), f.startdatum, f, p, lezing)

    return Uitkomst(
        KAN,
        Eis("het einde ligt niet vóór het begin", f.einddatum >= f.startdatum, bron=LID_1),
        *eisen(f, p, lezing, lang_genoeg, hoogstens),
        *keten(begin, p, Balk("Deze werkstage", f.startdatum, f.einddatum)),
        gaat_over("een cliënt", LID_1),
        gevolg="Een werkstage in deze periode kan.",
        anders="Een werkstage in deze periode kan niet.",
        wie=beslisser(hoogstens(p.eerste_periode)),
    )


def beslisser(zonder_verlenging):
    """WerkSaam biedt de eerste periode aan; wie over een verlenging beslist, staat er niet."""
    return kies((zonder_verlenging, "WerkSaam"), anders=NIEMAND)


def niet_later(einde, maanden):
    """Of een laatste dag binnen zoveel maanden ligt, geteld vanaf een dag."""
    return lambda begin: einde <= laatste_dag(begin, maanden)


def eisen(f: Feiten, p: Cijfers, lezing: Lezing, lang_genoeg, hoogstens):
    """De eisen aan een duur; ``hoogstens`` zegt of zij binnen zoveel maanden blijft."""
    return (
        Eis(
            "niet te kort",
            lezing("K24", precies_zes_maanden=lang_genoeg, hoogstens_zes_maanden=True),
            bron=LID_1,
        ),
        Eis(
            "niet langer dan de eerste periode, of de verlenging is goed gemotiveerd",
            hoogstens(p.eerste_periode) | f.verlenging_gemotiveerd,
            bron=LID_1,
        ),
        Eis(
            "niet langer dan de eerste periode en de verlenging samen",
            hoogstens(p.eerste_periode + p.verlenging),
            bron=LID_1,
        ),
    )


def keten(begin, p: Cijfers, deze_werkstage):
    """De dagen van de keten, ook als een eis niet is vervuld, en hoe zij zijn geteld."""
    einde = laatste_dag(begin, p.eerste_periode)
    verlengd_vanaf = plus_dagen(einde, 1)
    uiterste = laatste_dag(begin, p.eerste_periode + p.verlenging)
    return (
        Datum("eerste_dag", begin, altijd=True, bron=LID_1),
        Datum("laatste_dag_eerste_periode", einde, altijd=True, bron=LID_1),
        Datum("eerste_dag_verlenging", verlengd_vanaf, altijd=True, bron=LID_1),
        Datum(
            "uiterste_laatste_dag",
            uiterste,
            altijd=True,
            bron=LID_1,
            label="Laatste dag bij de langste verlenging",
        ),
        Tijdlijn(
            "De werkstage in de tijd",
            Balk("Eerste periode", begin, einde),
            Balk("Langste verlenging", verlengd_vanaf, uiterste),
            deze_werkstage,
            bron=LID_1,
        ),
        Kanttekening("Wie over een verlenging beslist, staat er niet.", bron=LID_1),
        Kanttekening(
            "De verordening zegt niet hoe u maanden telt. De Algemene termijnenwet is niet "
            "gebruikt: een einde in het weekend schuift niet op. Dit is een aanname.",
            bron=LID_1,
        ),
    )
