"""What is said to be always true is proven, or refuted by somebody that stands beside it."""

from dataclasses import replace

import pytest

from reintegratie import wetboek
from reintegratie.bewijs.bewijzen import BEWEZEN, LEEG, WEERLEGD, bewijs
from reintegratie.bewijs.naspelen import fails, van_rij
from reintegratie.bewijs.stelling import (
    HETZELFDE,
    NOOIT_SAMEN,
    VOLGT_UIT,
    Stelling,
    proeven,
    stellingen,
)

CLAIMS = stellingen()
KEPT = proeven()
LAW = wetboek()
AGE = "leeftijdsgroep.jongere"
REFUTED = [claim for claim in CLAIMS.values() if claim.tegenvoorbeeld]


@pytest.mark.parametrize("claim", CLAIMS.values(), ids=CLAIMS)
def test_a_claim_is_proven_or_its_counterexample_stands_beside_it(claim):
    """Somebody can be in its case; and what is refuted says so, and what follows from that."""
    expected = WEERLEGD if claim.tegenvoorbeeld else BEWEZEN
    assert bewijs(claim).soort == expected
    assert bool(claim.uitleg) == bool(claim.tegenvoorbeeld)


@pytest.mark.parametrize("claim", KEPT.values(), ids=KEPT)
def test_what_calculations_must_say_of_each_other_is_proven(claim):
    """It is told to nobody, and refuted by nobody."""
    assert bewijs(claim).soort == BEWEZEN and not claim.tegenvoorbeeld


@pytest.mark.parametrize("claim", REFUTED, ids=lambda one: one.id)
def test_whoever_refutes_a_claim_does_so_by_the_rules_themselves(claim):
    """Carried out in Python; and every fact of theirs is needed."""
    case = van_rij(claim, claim.tegenvoorbeeld)
    assert fails(claim, case)
    for name in case.persoon.feiten:
        rest = {other: one for other, one in case.persoon.feiten.items() if other != name}
        assert not fails(claim, replace(case, persoon=replace(case.persoon, feiten=rest))), name


def test_each_claim_rests_on_a_place_and_names_conflicts_that_exist():
    for claim in CLAIMS.values():
        for place in claim.bron:
            assert LAW.vindplaatsen.als_dict(place)["vindplaats"]
        assert set(claim.conflict) <= LAW.conflicten.keys()
        assert set(claim.lezingen) <= LAW.conflicten.keys()


def chapter(place):
    """Return the article or section of a place."""
    return place.partition("#")[0]


def test_every_chapter_that_calculates_has_a_claim():
    """An article, instrument or section of which a rule models a provision."""
    modelled = {
        chapter(LAW.bepalingen[id].vindplaats) for rule in LAW.versies for id in rule.bepalingen
    }
    assert modelled - {chapter(place) for one in CLAIMS.values() for place in one.bron} == set()


def claim(**parts):
    """Return a claim about the age groups, that stands in a test."""
    return Stelling("doelgroepen", "proef", "Zo is het.", bron=("x",), **parts)


def test_a_claim_that_is_not_true_is_refuted_by_the_simplest_person():
    """Of 16 or 17 one is young too; the first round age is taken."""
    found = bewijs(claim(soort=VOLGT_UIT, als=AGE, dan="leeftijd >= 18"))
    assert found.soort == WEERLEGD
    assert found.geval.persoon.feiten == {"leeftijd": 16}


def test_a_claim_about_nobody_is_no_proof():
    """Who is 16 and 30 is nobody."""
    found = bewijs(claim(soort=VOLGT_UIT, als=f"{AGE} and leeftijd > 30", dan="leeftijd > 12"))
    assert found.soort == LEEG


def test_the_boundary_itself_is_seen():
    """At 27 one is young no more: a year earlier the claim is true, here it is not."""
    for age, expected in ((26, WEERLEGD), (27, BEWEZEN)):
        found = bewijs(claim(soort=NOOIT_SAMEN, samen=(AGE, f"leeftijd >= {age}")))
        assert found.soort == expected


def test_the_same_in_two_rules_is_seen_both_ways():
    """The one implies the other, and the other does not imply the one."""
    found = bewijs(claim(soort=HETZELFDE, hetzelfde=(AGE, "leeftijd < 27")))
    assert found.geval.persoon.feiten["leeftijd"] < 16


def test_a_result_that_falls_is_seen_with_both_people():
    """More debts leave less: so it is not true that it never falls."""
    parts = {"waarde": "vermogen.vermogen", "bij": "schulden_eur"}
    found = bewijs(claim(soort="daalt nooit", **parts))
    assert found.soort == WEERLEGD and found.geval.verandert.keys() == {"schulden_eur"}
    assert bewijs(claim(soort="stijgt nooit", **parts)).soort == BEWEZEN
