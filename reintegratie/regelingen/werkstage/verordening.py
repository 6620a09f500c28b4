"""Artikel 4 van de verordening: voor wie, hoe lang, en wat er in het plan staat."""

from reintegratie.core import (
    KAN,
    RECHT,
    Eis,
    Kanttekening,
    Resultaat,
    Uitkomst,
    afgerond,
    laatste_dag,
    plus_dagen,
    regel,
)

from ..doelgroepen.begrippen import is_client

LID_1 = "verordening/artikel-4#lid-1"
LID_2 = "verordening/artikel-4#lid-2"
LID_4 = "verordening/artikel-4#lid-4"
LID_5 = "verordening/artikel-4#lid-5"


@regel("P105", "P106", "P108")
def werkstage(f, p, lezing):
    """Werkstage: mag WerkSaam die aanbieden?

    Over de duur gaat een eigen berekening.
    """
    return Uitkomst(
        KAN,
        Eis("cliënt", is_client(f), bron=LID_1),
        Eis("gericht op werk", f.werkstage_gericht_op_werk, bron=LID_1),
        Eis("binnen WerkSaam of bij een werkgever",
            f.werkstage_plaats.een_van("werksaam", "werkgever"), bron=LID_2),
        Eis("om werkervaring op te doen of te leren werken in een baan",
            f.werkstage_doel.een_van("werkervaring", "leren_functioneren"), bron=LID_2),
        Eis("geen onverantwoorde invloed op de concurrentie", ~f.concurrentie_onverantwoord,
            bron=LID_5),
        Eis("geen verdringing", ~f.verdringing, bron=LID_5),
        Kanttekening(
            "WerkSaam stelt over verdringing een beleidsregel vast. Die is ons niet gegeven (K12).",
            bron=LID_5,
        ),
        gevolg="WerkSaam kan de werkstage aanbieden.",
        anders="WerkSaam kan deze werkstage niet aanbieden.",
        wie="WerkSaam",
    )


@regel("P105")
def werkstage_duur(f, p, lezing):
    """Werkstage: hoe lang mag die duren, en tot welke dag?

    De eerste dag telt mee. Een maand loopt tot en met de dag vóór dezelfde dag van de maand. Is
    die dag er niet, dan is het de laatste dag van die maand.
    """
    einde = laatste_dag(f.startdatum, p.eerste_periode)
    langste = p.eerste_periode + p.verlenging
    kortste = lezing("K24", precies_zes_maanden=p.eerste_periode, hoogstens_zes_maanden=0)
    hele_maanden = afgerond(f.duur_maanden, "geheel")
    return Uitkomst(
        KAN,
        Eis("niet te kort", f.duur_maanden >= kortste, bron=LID_1),
        Eis("niet langer dan de eerste periode, of de verlenging is goed gemotiveerd",
            (f.duur_maanden <= p.eerste_periode) | f.verlenging_gemotiveerd, bron=LID_1),
        Eis("niet langer dan de eerste periode en de verlenging samen", f.duur_maanden <= langste,
            bron=LID_1),
        Resultaat("laatste_dag", laatste_dag(f.startdatum, hele_maanden), "datum", bron=LID_1,
                  label="Laatste dag van deze werkstage", als=f.duur_maanden == hele_maanden),
        Resultaat("laatste_dag_eerste_periode", einde, "datum", altijd=True, bron=LID_1),
        Resultaat("eerste_dag_verlenging", plus_dagen(einde, 1), "datum", altijd=True, bron=LID_1),
        Resultaat("uiterste_laatste_dag", laatste_dag(f.startdatum, langste), "datum",
                  label="Laatste dag bij de langste verlenging", altijd=True, bron=LID_1),
        Kanttekening(
            "De verordening zegt niet hoe u maanden telt. De Algemene termijnenwet is niet "
            "gebruikt: een einde in het weekend schuift niet op. Dit is een aanname.", bron=LID_1,
        ),
        gevolg="WerkSaam kan een werkstage van deze duur aanbieden.",
        anders="Een werkstage van deze duur kan niet.",
        wie="WerkSaam",
    )


@regel("P107")
def werkstage_plan(f, p, lezing):
    """Werkstage: staat alles in het re-integratieplan?"""
    volledig = f.doel_vastgelegd & f.duur_vastgelegd & f.begeleiding_vastgelegd
    return Uitkomst(
        RECHT,
        Eis("het doel staat in het plan", f.doel_vastgelegd, bron=LID_4),
        Eis("de duur staat in het plan", f.duur_vastgelegd, bron=LID_4),
        Eis("de begeleiding staat in het plan", f.begeleiding_vastgelegd, bron=LID_4),
        Resultaat("plan_volledig", volledig, "ja/nee", altijd=True, bron=LID_4),
        Kanttekening("Er mag meer in het plan staan.", bron=LID_4),
        gevolg="WerkSaam moet dit alles vastleggen, en dat is gebeurd.",
        anders="WerkSaam moet dit alles vastleggen. Het plan is nog niet compleet.",
    )
