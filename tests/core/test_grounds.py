"""What a step of an answer rests on: what counted for it, and nothing else."""

from dataclasses import replace
from datetime import date
from random import Random

import pytest

from reintegratie import wetboek
from reintegratie.core import (
    BEREKEND,
    KAN,
    Bedrag,
    Eis,
    Resultaat,
    Stap,
    Uitkomst,
    eerste_bekende,
    kies,
)
from reintegratie.core.graph import graph_of
from reintegratie.core.graph.carry import Carried
from reintegratie.core.graph.counted import counted
from reintegratie.core.outcome import Kanttekening
from reintegratie.core.parameters import Parameter
from reintegratie.core.readings import Spreekt
from tests.graaf.node.gevallen import draw_case

from .invented import LAW, PLACE, ask

RULES = [rule for law in (LAW, wetboek()) for rule in law.versies]
every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda one: one.naam)


def result(value, **rest):
    return Uitkomst(BEREKEND, Bedrag("uit", value, PLACE, **rest), gevolg="Klaar.")


def told(function, number=-1, **asked):
    """Return the facts, and the figures with their day and words, that a step names."""
    step = ask(function, **asked).als_dict()["stappen"][number]
    figures = [
        (one["naam"].split(".")[1], one["dag"], one["weergave"]) for one in step["parameters"]
    ]
    return [one["naam"] for one in step["gevonden"]], figures


def two_days(f, p, lezing):
    """De prijs van vandaag of van eerder."""
    return result(
        lezing(
            "V01",
            twaalf=p.deel_van_de_prijs,
            dertien=p.op(p.nieuwjaar).deel_van_de_prijs * f.prijs,
        )
    )


def test_a_reading_names_its_own_figures_with_their_day():
    """Of a chosen reading nothing of the other one; the day is told where nobody asked it."""
    later = {"peildatum": date(2003, 6, 1)}
    today = [("deel_van_de_prijs", "2003-06-01", "33,3%")]
    assert told(two_days, lezingen={"V01": "twaalf"}, **later) == ([], today)
    chosen = {"lezingen": {"V01": "dertien"}, "prijs": 2, **later}
    earlier = [("deel_van_de_prijs", "2003-01-01", "33,3%")]
    assert told(two_days, **chosen) == (["prijs"], earlier)
    [figure] = ask(two_days, **chosen).als_dict()["stappen"][0]["parameters"]
    assert figure["op"] == "op 1 januari 2003"
    assert told(two_days, prijs=2, **later) == (["prijs"], today + earlier)


def test_a_choice_names_the_side_that_was_chosen():
    """Yes, no, and unknown: then both may still count."""

    def chosen(f, p):
        """Kiezen."""
        return result(kies((f.heeft_fiets, p.deel_van_de_prijs), anders=f.prijs))

    share = [("deel_van_de_prijs", "2001-06-01", "50%")]
    assert told(chosen, heeft_fiets=True, prijs=3) == (["heeft_fiets"], share)
    assert told(chosen, heeft_fiets=False, prijs=3) == (["prijs", "heeft_fiets"][::-1], [])
    assert told(chosen, prijs=3) == (["heeft_fiets", "prijs"], share)


@pytest.mark.parametrize(
    ("bike", "age", "facts"),
    [
        (True, 12, ["heeft_fiets", "leeftijd"]),
        (False, 12, ["heeft_fiets"]),
        (True, 11, ["leeftijd"]),
        (False, 11, ["heeft_fiets", "leeftijd"]),
        (None, 11, ["leeftijd"]),
        (None, 12, ["heeft_fiets", "leeftijd"]),
    ],
)
def test_a_requirement_names_what_settled_it(bike, age, facts):
    """A definite no stands alone; the same holds of a yes beside an or."""

    def both(f):
        """Allebei."""
        return Uitkomst(
            KAN,
            Eis("allebei", f.heeft_fiets & (f.leeftijd >= 12), PLACE),
            Eis("niet geen van beide", ~f.heeft_fiets | ~(f.leeftijd >= 12), PLACE),
            gevolg="Ja.",
            anders="Nee.",
        )

    assert told(both, 0, heeft_fiets=bike, leeftijd=age)[0] == facts
    assert told(both, 1, heeft_fiets=bike, leeftijd=age)[0] == facts


def test_of_a_table_the_cell_that_counted_is_told():
    def per_colour(f, p):
        """Toeslag."""
        return result(p.toeslag[f.kleur])

    assert told(per_colour, kleur="blauw")[1] == [("toeslag", "2001-06-01", "€ 2,50")]
    assert told(per_colour) == (["kleur"], [])


def test_a_figure_of_a_day_that_somebody_gave_is_told():
    """Also the day before its first value, when there is none."""

    def then(f, p):
        """Toen."""
        return result(p.op(f.koopdatum).deel_van_de_prijs)

    assert told(then, koopdatum="2001-05-01")[1] == [("deel_van_de_prijs", "2001-05-01", "50%")]
    assert told(then, koopdatum="2001-04-30") == (["koopdatum"], [])


def test_what_stands_in_for_an_absent_figure_is_told():
    def first(f, p):
        """De eerste."""
        return result(eerste_bekende(p.boete, p.deel_van_de_prijs * f.prijs))

    assert told(first, prijs=1) == (["prijs"], [("deel_van_de_prijs", "2001-06-01", "50%")])


def test_a_result_that_does_not_apply_says_why_not_and_no_more():
    """Its own condition; where a requirement fails, that one says it."""

    def bell(f, p):
        """Een bel."""
        return Uitkomst(
            KAN,
            Eis("een fiets", f.heeft_fiets, PLACE),
            Bedrag("uit", p.deel_van_de_prijs, PLACE, als=f.prijs > 5),
            gevolg="Ja.",
            anders="Nee.",
        )

    assert told(bell, heeft_fiets=True, prijs=5) == (["prijs"], [])
    assert told(bell, heeft_fiets=False, prijs=6) == ([], [])
    assert told(bell, heeft_fiets=True, prijs=6)[1]


def test_a_note_about_figures_names_only_those_that_counted():
    """Of another reading nobody needs to know how it was found."""

    def weaker(f, p, lezing):
        """Een zwakke bron."""
        return result(lezing("V01", twaalf=1, dertien=p.op(p.nieuwjaar).deel_van_de_prijs))

    def notes(reading):
        asked = {"lezingen": {"V01": reading}, "peildatum": date(2003, 6, 1)}
        found = ask(weaker, **asked).als_dict()["kanttekeningen"]
        return [one["tekst"] for one in found]

    assert notes("twaalf") == []
    assert notes("dertien") == ["Uit een tweedehands bron: «Deel van de prijs»."]


@every_rule
def test_what_is_not_told_makes_no_difference(rule):
    """A value that is known stays so without the figures and facts on which it does not rest."""
    random, graph = Random(3), graph_of(rule)
    for _ in range(4):
        _, facts, day, chosen, _ = draw_case(random, rule)
        carried = Carried(graph, facts, day, Spreekt(chosen))
        for place in (one.place for part in graph.outcome.delen for one in values(part)):
            value = carried.values[place]
            nodes = [graph.nodes[one] for one in counted(carried, place)]
            left = {node.detail for node in nodes}
            gone = {
                name: Parameter(one.naam, one.omschrijving, ontbreekt="weg")
                for name, one in graph.figures.items()
                if name not in left
            }
            kept = {name: one for name, one in facts.items() if name in left}
            if value.known:
                less = replace(graph, figures=graph.figures | gone)
                again = Carried(less, kept, day, Spreekt(chosen)).values[place]
                assert again.known and again.value == value.value


def values(part):
    """Return the expressions of a part that is told."""
    if isinstance(part, Eis):
        return [part.voorwaarde]
    if isinstance(part, Stap):
        return [part.waarde]
    return [part.als, part.waarde] if isinstance(part, Resultaat) else []


@every_rule
def test_no_figure_is_drawn_that_nothing_tells(rule):
    """A drawing shows what stands in the steps and the notes: what is to say of figures is said."""
    outcome = graph_of(rule).outcome
    notes = [part.als for part in outcome.of(Kanttekening)]
    said = [outcome.modaliteit, *notes, *(one for part in outcome.delen for one in values(part))]
    names = {name.name for one in said for name in one.refs if name.kind == "parameter"}
    assert set(graph_of(rule).figures) <= names
