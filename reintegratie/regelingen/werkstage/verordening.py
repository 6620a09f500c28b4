"""Artikel 4 van de verordening: voor wie een werkstage is, en wat er in het plan staat."""

from reintegratie.core import KAN, RECHT, Eis, JaNee, Kanttekening, Uitkomst, regel

from ..nuggers.begrippen import aanvullend, client_of_artikel_16
from . import Cijfers, Feiten, Lezing

LID_1 = "verordening/artikel-4#lid-1"
LID_2 = "verordening/artikel-4#lid-2"
LID_4 = "verordening/artikel-4#lid-4"
LID_5 = "verordening/artikel-4#lid-5"


@regel
def werkstage(f: Feiten, p: Cijfers, lezing: Lezing):
    """Mag WerkSaam een werkstage aanbieden?

    Over de duur gaat een eigen berekening.
    """
    return Uitkomst(
        KAN,
        Eis(
            "cliënt, Nugger of Anw-er",
            client_of_artikel_16(f, lezing),
            bron=LID_1,
        ),
        Eis(
            "houdt een uitkering, waar dat nodig is",
            lezing("K79", ook_zonder_uitkering=True, uitkering_nodig=f.heeft_uitkering),
            bron=LID_1,
        ),
        Eis("gericht op werk", f.werkstage_gericht_op_werk, bron=LID_1),
        genoemd(
            "binnen WerkSaam of bij een werkgever",
            f.werkstage_plaats.een_van("werksaam", "werkgever"),
            lezing,
        ),
        genoemd(
            "om werkervaring op te doen of te leren werken in een baan",
            f.werkstage_doel.een_van("werkervaring", "leren_functioneren"),
            lezing,
        ),
        Eis(
            "geen onverantwoorde invloed op de concurrentie",
            ~f.concurrentie_onverantwoord,
            bron=LID_5,
        ),
        Eis("geen verdringing", ~f.verdringing, bron=LID_5),
        aanvullend(f, p, lezing),
        Kanttekening(
            "WerkSaam stelt over concurrentie en verdringing een beleidsregel vast. Die is ons "
            "niet gegeven.",
            bron=LID_5,
        ),
        gevolg="WerkSaam kan de werkstage aanbieden.",
        anders="WerkSaam kan deze werkstage niet aanbieden.",
        wie="WerkSaam",
    )


def genoemd(tekst: str, staat_er, lezing: Lezing):
    """De eis dat een plaats of doel in de tekst staat, als die alles noemt wat kan."""
    return Eis(
        tekst, lezing("K75", lijst_is_volledig=staat_er, ook_iets_anders_kan=True), bron=LID_2
    )


@regel
def werkstage_plan(f: Feiten):
    """Werkstage: staat alles in het re-integratieplan?"""
    volledig = f.doel_vastgelegd & f.duur_vastgelegd & f.begeleiding_vastgelegd
    return Uitkomst(
        RECHT,
        Eis("het doel staat in het plan", f.doel_vastgelegd, bron=LID_4),
        Eis("de duur staat in het plan", f.duur_vastgelegd, bron=LID_4),
        Eis("de begeleiding staat in het plan", f.begeleiding_vastgelegd, bron=LID_4),
        JaNee("plan_volledig", volledig, altijd=True, bron=LID_4),
        Kanttekening("Er mag meer in het plan staan.", bron=LID_4),
        Kanttekening(
            "Dit gaat over een cliënt met een werkstage. Of die kan, vraagt een andere berekening.",
            bron=LID_4,
        ),
        gevolg="Dit alles moet in het plan staan, en het staat erin.",
        anders="Dit alles moet in het plan staan. Het plan is nog niet compleet.",
        aard="plicht",
    )
