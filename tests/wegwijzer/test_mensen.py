"""Forty people, written down beforehand: how many questions until a coach can go on with them."""

from statistics import median

import pytest

from reintegratie import wetboek
from reintegratie.wegwijzer.oordelen import beoordeel
from reintegratie.wegwijzer.register import eerste_vragen, instrumenten, rollen, voor
from reintegratie.wegwijzer.stand import Stand, sleutels

from .mensen import gevraagd, mensen, per_instrument, zoals_het_komt
from .waarden import DAG

PEOPLE = mensen()
WHO = 1  # the very first question: for whom somebody looks
GOAL = 12


def test_everybody_can_be_as_they_are_written_down():
    """Facts that can be true together, and instruments that are for who asks."""
    assert len(PEOPLE) == 40
    for one in PEOPLE:
        shown = voor(one.bekend.rol)
        assert {instrumenten()[name] for name in one.eerst} <= set(shown), one.wie
        assert not one.uitgezocht(one.bekend), one.wie
        assert all(o.toegang.oordeel != "strijdig" for o in beoordeel(one.bekend)), one.wie


def test_a_coach_can_go_on_after_a_dozen_questions():
    """The first ones, and then those of the instruments that they pick from the list."""
    taken = [WHO + len(list(gevraagd(one, per_instrument))) for one in PEOPLE]
    assert median(taken) <= GOAL, sorted(taken)


@pytest.mark.parametrize("rol", rollen())
def test_at_most_five_questions_come_first(rol):
    """Who asks is one of them; each is a fact that counts for all, and counts."""
    asked = eerste_vragen(rol)
    assert WHO + len(asked) <= 5 and set(asked) <= sleutels().keys()
    assert zoals_het_komt(None, Stand(DAG, rol)) == asked[0]


def test_the_first_questions_come_in_their_order():
    """Also where one of them is not known."""
    for one in PEOPLE:
        keys = [key for key, _ in gevraagd(one, zoals_het_komt)]
        first = [key for key in eerste_vragen(one.bekend.rol) if key in keys]
        assert keys[: len(first)] == first, one.wie


def test_nothing_is_asked_that_follows_from_what_was_said():
    for one in PEOPLE:
        for key, stand in gevraagd(one, per_instrument):
            known = {name: value for name, value in stand.feiten.items() if "." not in name}
            assert key not in wetboek().gevolgen.complete(known, stand.peildatum).facts, one.wie
