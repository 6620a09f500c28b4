"""The graph of a rule: it holds all that the rule calculates, and carried out it gives the same."""

from dataclasses import replace

import pytest

from reintegratie import wetboek
from reintegratie.core import BEREKEND, Resultaat, Uitkomst, kies, kleinste, plus_maanden
from reintegratie.core.errors import DelenDoorNul
from reintegratie.core.facts import Facts
from reintegratie.core.graph import OPERATIONS, graph_of
from reintegratie.core.graph.carry import Carried, explore
from reintegratie.core.outcome import Eis
from reintegratie.core.parameters import Parameter, Waarde
from reintegratie.core.readings import Spreekt, resolve
from reintegratie.core.values import as_expression
from tests.cohort.people import draw_people
from tests.core.invented import DAY, LAW, PLACE, rule_of

LAWS = (LAW, wetboek())
RULES = [rule for law in LAWS for rule in law.versies]
every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda one: one.naam)


def computed(value):
    """Return an outcome with nothing but this value."""
    return Uitkomst(BEREKEND, Resultaat("x", value, "getal", bron=PLACE), gevolg="Zo is het.")


def operations(function):
    """Return the operations in the graph of a rule that stands in a test."""
    return [node.op for node in graph_of(rule_of(function)).nodes]


@every_rule
def test_every_node_uses_earlier_ones_and_stands_in_the_list_of_operations(rule):
    """Whoever carries out the nodes from first to last has always what a node needs."""
    graph = graph_of(rule)
    for place, node in enumerate(graph.nodes):
        assert node.op in OPERATIONS
        assert all(0 <= earlier < place for earlier in node.args)


@every_rule
def test_equal_parts_are_one_node(rule):
    """What a rule says twice stands in its graph once."""
    assert len(set(graph_of(rule).nodes)) == len(graph_of(rule).nodes)


@every_rule
def test_the_graph_asks_what_the_rule_asks(rule):
    """The same facts, figures and conflicts, in the same order."""
    graph, trace = graph_of(rule), rule.trace
    assert list(graph.facts) == list(trace.facts.asked)
    assert list(graph.conflicts) == list(trace.readings.asked)
    assert list(graph.figures) == list(
        dict.fromkeys(f"{room}.{name}" for room, name, _ in trace.parameters)
    )


@every_rule
def test_every_part_of_the_outcome_is_in_the_graph(rule):
    """Requirements, steps, results, notes and drawings: nothing that an answer holds is lost."""
    kept, said = graph_of(rule).outcome, rule.trace.outcome
    assert [type(part) for part in kept.delen] == [type(part) for part in said.delen]
    assert [part.bron for part in kept.delen] == [part.bron for part in said.delen]
    assert (kept.gevolg, kept.anders) == (said.gevolg, said.anders)


def same_in_every_world(rule, facts, day, chosen):
    """Check the rule against its graph, under every reading that makes a difference."""
    law, graph = rule.wetboek, graph_of(rule)

    def applied(choice):
        return rule.apply(Facts(law.begrippen, facts), rule.figures(day), chosen | choice)

    first = Carried(graph, facts, day, Spreekt(chosen))
    assert first.open == list(applied({}).readings.open)
    for choice, carried in explore({}, first):
        said = applied(choice)
        assert not said.readings.open
        kept = graph.outcome
        pairs = zip(said.outcome.deciding, kept.deciding, strict=True)
        for value, symbol in [(said.outcome.wie, kept.wie), *pairs]:
            found, expected = carried.value(symbol), as_expression(value)
            assert (found.value, found.missing) == (expected.value, expected.missing)
            assert type(found.value) is type(expected.value)
            assert symbol.refs == expected.refs


@pytest.mark.parametrize("name", wetboek().regelingen)
def test_every_worked_example_of_a_rule_comes_out_the_same(name):
    """Value, kind, missing names and names looked at: all as the rule itself has them."""
    law = wetboek()
    for row in law.voorbeelden.values():
        if row["regel"] == name:
            chosen = resolve(law.conflicten, row.get("lezingen", {}))
            facts = law.lees_feiten(row["feiten"])
            same_in_every_world(law.regeling(name), facts, row["peildatum"], chosen)


@pytest.mark.parametrize("rule", LAW.versies, ids=lambda one: one.naam)
def test_people_of_whom_not_all_is_known_come_out_the_same(rule):
    """Unknown facts, and figures that are missing, go the same way."""
    for facts in draw_people(rule):
        known = {name: value for name, value in facts.items() if value is not None}
        same_in_every_world(rule, known, DAY, {})


def test_constants_of_another_kind_are_other_nodes():
    """A whole number, a decimal and a yes are equal in Python, and print differently."""

    def drie_soorten(f, p, lezing):
        return computed(kies((f.heeft_fiets, 1), (f.leeftijd > 3, 1.0), anders=True))

    graph = graph_of(rule_of(drie_soorten))
    kinds = [node.detail.kind for node in graph.nodes if node.op == "vast"]
    assert sorted(kinds) == ["geheel", "geheel", "getal", "ja_nee", "tekst", "tekst"]


def test_a_constant_may_stand_on_either_side():
    """Order matters in a difference, and a comparison is turned round with its sides."""

    def verschil(f, p, lezing):
        young = 5 < f.leeftijd  # noqa: SIM300
        return computed(kies((young, 5 - f.leeftijd), anders=f.leeftijd - 5))

    nodes = graph_of(rule_of(verschil)).nodes
    five = next(place for place, node in enumerate(nodes) if node.op == "vast")
    age = nodes.index(("feit", (), "leeftijd"))
    assert [node.args for node in nodes if node.op == "-"] == [(five, age), (age, five)]
    assert [node.args for node in nodes if node.op == ">"] == [(age, five)]


def test_an_operation_that_is_not_listed_is_refused():
    """What other carriers cannot do does not come into a graph unseen."""

    def wortel(f, p, lezing):
        return computed(f.prijs.apply(pow, 2))

    with pytest.raises(TypeError, match="lijst van bewerkingen"):
        graph_of(rule_of(wortel))


def test_a_value_that_no_rule_may_hold_is_refused():
    """A list is no constant."""

    def lijst(f, p, lezing):
        return computed(kies((f.heeft_fiets, [1]), anders=2))

    with pytest.raises(TypeError, match="list"):
        graph_of(rule_of(lijst))


def test_a_figure_before_its_first_day_is_an_error_only_for_a_fixed_day():
    """The peildatum and its new year are fixed; any other day is an expression."""

    def vast(f, p, lezing):
        return computed(p.op(p.nieuwjaar).deel_van_de_prijs)

    def gerekend(f, p, lezing):
        return computed(p.op(plus_maanden(f.koopdatum, 0)).deel_van_de_prijs)

    assert operations(vast)[:3] == ["peildatum", "eerste_dag_van_jaar", "cijfer"]
    assert "opzoeken" in operations(gerekend)
    for function in (vast, gerekend):
        graph = graph_of(rule_of(function))
        early = DAY.replace(year=2000)
        value = graph.outcome.of(Resultaat)[0].waarde
        assert Carried(graph, {"koopdatum": early}, early).value(value).missing


def test_the_first_error_is_that_of_the_rule():
    """A branch that is not taken is carried out too, and may divide by nought."""

    def gedeeld(f, p, lezing):
        return computed(kies((f.heeft_fiets, 1), anders=f.prijs / f.aantal_bellen))

    facts = {"heeft_fiets": True, "aantal_bellen": 0, "prijs": 2}
    with pytest.raises(DelenDoorNul):
        Carried(graph_of(rule_of(gedeeld)), facts, DAY)


def test_a_figure_can_be_replaced_by_its_name():
    """A what-if lays another figure over the graph; the rule stays as it is."""

    def deel(f, p, lezing):
        return computed(kleinste(p.deel_van_de_prijs, 1000))

    graph = graph_of(rule_of(deel))
    value = Waarde(DAY, 12, PLACE, "officieel", DAY)
    other = {"fietsbel.deel_van_de_prijs": Parameter("deel", "Deel", waarden=(value,))}
    share = graph.outcome.of(Resultaat)[0].waarde
    assert Carried(graph, {}, DAY).value(share).value == 50
    assert Carried(replace(graph, figures=other), {}, DAY).value(share).value == 12


def test_a_graph_knows_what_depends_on_a_reading():
    """Which nodes another reading may change."""
    graph = graph_of(LAW.regeling("belvergoeding"))
    old_enough = graph.outcome.of(Eis)[1].voorwaarde
    assert graph.depends[old_enough.place] == {"V01"}
    assert graph.depends[graph.outcome.of(Eis)[0].voorwaarde.place] == set()
    assert [graph.nodes[place].op for place in graph.under(old_enough.place)] == [
        "vast",
        "vast",
        "lezing",
        "feit",
        ">=",
    ]
