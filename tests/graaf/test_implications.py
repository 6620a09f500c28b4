"""What follows from what among facts, and facts that cannot be together: on the invented law."""

from datetime import date, timedelta

import numpy as np
import pandas as pd
import pytest

from reintegratie import wetboek
from reintegratie.cohort.table import answers
from reintegratie.core import KAN, Bedrag, Eis, Gevolg, Uitkomst, hele_jaren_tussen
from reintegratie.core.graph.implications import implications
from reintegratie.wegwijzer.oordelen import beoordeel
from reintegratie.wegwijzer.stand import lees
from tests.core.invented import DAY, LAW, PLACE, ask, rule_of


def said(f, p):
    """What holds among the facts of the invented law."""
    return (
        Gevolg(f.aantal_bellen > 0, f.heeft_fiets, "Een bel zit op een fiets."),
        Gevolg(f.kleur == "rood", ~f.heeft_fiets | (f.prijs > 5), "Rood is duur.", PLACE),
        Gevolg(
            f.koopdatum <= p.peildatum,
            f.leeftijd == hele_jaren_tussen(f.koopdatum, p.peildatum) + 12,
            "Wie twaalf wordt, koopt een bel.",
        ),
    )


KNOWN = implications(LAW.begrippen, said)


def complete(**given):
    """Return the facts that follow, and the facts that clash."""
    known = KNOWN.complete(given, DAY)
    follows = {name: known.facts[name] for name in known.follows}
    return follows, [clash.feiten for clash in known.clashes]


@pytest.mark.parametrize(
    ("given", "follows"),
    [
        ({"aantal_bellen": 1}, {"heeft_fiets": True}),
        ({"aantal_bellen": 0}, {}),
        ({"heeft_fiets": True}, {}),
        ({"koopdatum": DAY}, {"leeftijd": 12}),
        ({"koopdatum": date(2000, 6, 1)}, {"leeftijd": 13}),
        ({"koopdatum": date(2000, 6, 2)}, {"leeftijd": 12}),
        ({"koopdatum": DAY + timedelta(1)}, {}),
        ({"kleur": "rood", "prijs": 5}, {"heeft_fiets": False}),
        ({"kleur": "rood", "prijs": 6}, {}),
        ({"kleur": "blauw", "prijs": 5}, {}),
    ],
)
def test_a_fact_follows_where_nothing_else_can_be(given, follows):
    """On the boundary, beside it, and the other way round: what cannot be is the opposite."""
    assert complete(**given) == (follows, [])


@pytest.mark.parametrize(
    ("given", "clash"),
    [
        ({"aantal_bellen": 1, "heeft_fiets": False}, ("aantal_bellen", "heeft_fiets")),
        ({"leeftijd": 13, "koopdatum": DAY}, ("leeftijd", "koopdatum")),
        ({"kleur": "rood", "prijs": 5, "aantal_bellen": 2}, ("aantal_bellen", "kleur", "prijs")),
    ],
)
def test_facts_that_cannot_be_together_are_named(given, clash):
    """Also when they clash only with what follows: the given facts are named, not what followed."""
    order = [name for name in KNOWN.order if name in clash]
    assert [tuple(order)] == complete(**given)[1]


def test_only_what_touches_a_rule_counts_for_it():
    """Whoever asks an age is not told about bells."""
    about = KNOWN.about(["leeftijd"])
    assert {clause.gevolg.reden for clause in about.clauses} == {"Wie twaalf wordt, koopt een bel."}
    assert not about.complete({"aantal_bellen": 1, "heeft_fiets": False}, DAY).clashes


def test_what_follows_reaches_through_what_follows():
    """A rule about the colour hears about the number of bells, since that gives the bicycle."""
    reasons = [clause.gevolg.reden for clause in KNOWN.about(["prijs", "heeft_fiets"]).clauses]
    assert reasons == ["Een bel zit op een fiets.", "Rood is duur."]


def bel(f, p, lezing):
    """Een bel."""
    return Uitkomst(
        KAN,
        Eis("heeft een fiets", f.heeft_fiets, bron=PLACE),
        Bedrag("vergoeding", f.prijs * 2, bron=PLACE),
        gevolg="De koning kan betalen.",
        anders="De koning betaalt niet.",
        wie="de koning",
    )


@pytest.fixture
def rule():
    """Return a rule of the invented law in which these things hold."""
    one = rule_of(bel)
    one.wetboek.gevolgen = KNOWN
    return one


def answer(rule, **facts):
    """Return what a rule says to these facts."""
    return rule.wetboek.bereken(rule.naam, facts, peildatum=DAY)


def test_what_follows_is_not_asked_and_is_told(rule):
    """The answer is there, it names the fact and why, and the given fact counts as used."""
    found = answer(rule, aantal_bellen=1, prijs=3)
    told = found.als_dict()
    assert (found.oordeel, found.ontbrekende_feiten) == ("kan", [])
    assert [(one["naam"], one["uit"]) for one in told["afgeleide_feiten"]] == [
        ("heeft_fiets", ["aantal_bellen"])
    ]
    notes = [note["tekst"] for note in told["kanttekeningen"]]
    assert "Heeft een fiets: ja. Een bel zit op een fiets." in notes
    assert not [text for text in notes if text.startswith("Niet gebruikt")]
    assert told["ontvangstbewijs"]["feiten"].keys() == {"aantal_bellen", "prijs"}


def test_of_what_cannot_be_nothing_is_said(rule):
    """The answer names the facts; it gives no amount, no step, and asks nothing."""
    told = answer(rule, aantal_bellen=1, heeft_fiets=False, prijs=3).als_dict()
    assert told["oordeel"] == "strijdig"
    assert [one["naam"] for one in told["strijdig"][0]["feiten"]] == [
        "aantal_bellen",
        "heeft_fiets",
    ]
    assert "«Aantal bellen» en «Heeft een fiets»" in told["gevolg"]
    assert told["resultaten"]["vergoeding"]["waarde"] is None
    assert told["resultaten"]["vergoeding"]["reden"] == "feiten strijdig"
    empty = ("stappen", "tekeningen", "lezingen", "ontbrekende_feiten", "afgeleide_feiten")
    assert not any(told[name] for name in empty)


def test_facts_that_can_be_are_answered_as_before():
    """Without anything said about facts, none follows."""
    assert ask(bel, aantal_bellen=1, prijs=3).ontbrekende_feiten == ["heeft_fiets"]


def test_a_table_says_the_same_of_each_row(rule):
    """Facts that follow, facts that clash, and rows in which neither is so."""
    table = pd.DataFrame(
        {
            "aantal_bellen": [1, 1, 0, None, 2],
            "heeft_fiets": [None, False, None, True, True],
            "prijs": [3.0, 3.0, 3.0, 3.0, 4.0],
        }
    )
    found = answers(rule, table, DAY, {})
    rows = [{n: v for n, v in row.items() if pd.notna(v)} for row in table.to_dict("records")]
    expected = [answer(rule, **row) for row in rows]
    assert found["oordeel"].tolist() == [one.oordeel for one in expected]
    assert found["oordeel"].tolist() == ["kan", "strijdig", "onbekend", "kan", "kan"]
    assert np.array_equal(
        found["vergoeding"].isna(), [one.resultaten["vergoeding"] is None for one in expected]
    )


def test_the_calculator_without_python_says_the_same(rule, ask_node):
    """What follows, and what clashes."""
    from .conftest import in_python, question

    given = [
        {"aantal_bellen": 1, "prijs": "3.00"},
        {"aantal_bellen": 1, "heeft_fiets": False},
        {"kleur": "rood", "prijs": "5.00", "aantal_bellen": 2},
    ]
    law = rule.wetboek
    cases = [(rule, law.lees_feiten(one), DAY, {}) for one in given]
    law.regelingen = {rule.naam: rule}
    found = ask_node([rule], [question(*case) for case in cases])
    assert found == [in_python(*case) for case in cases]


# the real law ----------------------------------------------------------------


def test_every_reason_is_a_sentence_and_every_place_exists():
    """Whoever reads why a fact follows gets one sentence, and where it stands."""
    law = wetboek()
    for clause in law.gevolgen.clauses:
        assert clause.gevolg.reden.endswith(".")
        assert clause.gevolg.bron is None or law.vindplaatsen.bron(clause.gevolg.bron)


def test_nobody_is_told_two_things_about_a_benefit():
    """The finding that started this: a benefit of WerkSaam and no benefit, and still an answer."""
    facts = {"uitkering_werksaam": True, "recht_op_uitkering": False}
    found = [
        wetboek().bereken(name, facts, peildatum="2020-01-01").oordeel
        for name in ("nugger", "terugvordering")
    ]
    assert found == ["strijdig", "onbekend"]  # the other asks nothing about a benefit


def test_the_questionnaire_does_not_ask_what_follows():
    """Who gets WerkSaam's benefit is not asked whether that is one; a clash is a group apart."""

    def asked(**facts):
        stand = lees({"peildatum": "2020-01-01", "feiten": facts})
        found = beoordeel(stand)
        missing = {name for one in found for name, _ in one.toegang.ontbreekt}
        return missing, {one.toegang.oordeel for one in found}

    missing, _ = asked()
    assert {"heeft_uitkering", "recht_op_uitkering"} <= missing
    missing, _ = asked(uitkering_werksaam=True)
    assert not {"heeft_uitkering", "recht_op_uitkering"} & missing
    _, kinds = asked(uitkering_werksaam=True, recht_op_uitkering=False)
    assert "strijdig" in kinds
