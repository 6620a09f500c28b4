"""A claim carries weight where it sees what nothing else would see; a family counts once."""

import pytest

from reintegratie.bewijs import gewicht, opdracht_bewijs
from reintegratie.bewijs.gewicht import (
    FOUT,
    TWEE_BEREKENINGEN,
    TWEE_BRONNEN,
    families,
    gewichten,
)
from reintegratie.bewijs.stelling import ALTIJD, NOOIT_SAMEN, VOLGT_UIT, Stelling

AGE = "bijlage-8/flextensie#beloning"


def claim(naam, soort=VOLGT_UIT, bron=(AGE,), **parts):
    """Return a claim that stands in a test."""
    return Stelling("doelgroepen", naam, "Zo is het.", soort, bron, **parts)


def why(*claims):
    """Return why each family or claim carries weight."""
    return [one.waarom for one in gewichten(claims)]


def test_a_claim_that_puts_two_calculations_or_sources_beside_each_other_carries_weight():
    two = claim("twee", NOOIT_SAMEN, samen=("nugger.nugger", "client.client"))
    sources = claim("bronnen", bron=(AGE, "verordening/artikel-1#onderdeel-c"), dan="leeftijd >= 0")
    assert why(two, sources) == [TWEE_BEREKENINGEN, TWEE_BRONNEN]


@pytest.mark.parametrize(("unseen", "expected"), [(True, FOUT), (False, None)])
def test_a_claim_carries_weight_where_it_sees_a_slip_that_no_example_sees(
    monkeypatch, unseen, expected
):
    """As if there were no worked example; and where examples see every slip it carries none."""
    monkeypatch.setattr(gewicht, "als_in_voorbeelden", lambda mutant: unseen)
    assert why(claim("grens", dan="leeftijd < 27", als="leeftijdsgroep.jongere")) == [expected]


def test_a_claim_that_is_always_true_of_anything_carries_none():
    assert why(claim("leeg", ALTIJD, als="leeftijdsgroep.jongere", dan="leeftijd >= 0")) == [None]


def test_claims_that_differ_only_in_the_calculation_are_one_family():
    """Three of them; two alike are two claims."""
    rules = ("flextensie", "kinderopvang_vergoeding", "werkplekaanpassing_vergoeding")
    alike = [
        claim(rule, NOOIT_SAMEN, samen=(f"mogelijk({rule})", "nugger.nugger")) for rule in rules
    ]
    assert [len(one) for one in families(alike)] == [3]
    assert [len(one) for one in families(alike[:2])] == [1, 1]
    assert why(*alike) == [TWEE_BEREKENINGEN]


def test_the_command_line_says_how_many_carry_weight_and_which_do_not(monkeypatch, capsys):
    two = claim("twee", NOOIT_SAMEN, samen=("nugger.nugger", "client.client"))
    none = claim("leeg", ALTIJD, als="leeftijdsgroep.jongere", dan="leeftijd >= 0")
    monkeypatch.setattr(opdracht_bewijs, "stellingen", lambda: {one.id: one for one in (two, none)})
    assert opdracht_bewijs.toon_gewicht() == 0
    said = capsys.readouterr().out
    assert (
        said.splitlines()[0] == f"{none.id} («{none.zegt}»)"
        and "Stellingen met gewicht: 1," in said
    )
