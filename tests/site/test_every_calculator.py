"""Calculators, alive in a real browser: each answers as our Python does, says what is wrong, and stays
accessible with an outcome and with errors in sight, in light and dark.

In every run those that together show every kind of thing (`cover.py`), and a few more; the full sweep
takes them all.
"""

from collections import defaultdict
from random import Random

import pytest

from reintegratie import wetboek

from .axe import CONTRAST, RULES, axe, in_the_dark, tagged
from .cover import calculators, covering, kinds
from .living import CALCULATOR, answer_first_question, empty, live, refuse, same_answer

ALL = calculators()
COVER = covering(ALL)
MORE = Random(1).sample(sorted({*ALL} - {*COVER}), 4) if ALL else []
UNFOLD = f"document.querySelectorAll('{CALCULATOR} details').forEach(one => {{ one.open = true; }})"


def by_page(chosen):
    """Return the names of calculators by the address of their page."""
    pages = defaultdict(set)
    for address, name in chosen:
        pages[address].add(name)
    return pages


def parameters():
    """Return the pages with the calculators to drive there: those of every run, and all of them."""
    few, every = by_page([*COVER, *MORE]), by_page(ALL)
    for address, names in few.items():
        yield pytest.param(address, names, id=address)
    for address in [address for address in every if every[address] != few.get(address)]:
        yield pytest.param(address, every[address], id=f"{address}, alle", marks=pytest.mark.alles)


def test_there_are_calculators():
    """A site that was not built would leave nothing to test."""
    assert len(by_page(ALL)) > 50


def test_every_kind_of_thing_is_driven_and_little_twice():
    """What any calculator shows, one of the chosen shows; each adds something to those before it."""
    shown = {kind for _, name in COVER for kind in kinds(wetboek().regeling(name))}
    assert shown == {kind for _, name in ALL for kind in kinds(wetboek().regeling(name))}
    assert all(COVER.values()) and sum(map(len, COVER.values())) == len(shown)


def test_the_pages_show_every_calculation_that_has_a_question():
    """So that none is left out of the choice because its page does not show it."""
    asked = {rule.naam for rule in wetboek().regelingen.values() if rule.feiten}
    assert asked <= {name for _, name in ALL}


@pytest.mark.parametrize(("address", "names"), [*parameters()])
def test_calculators_answer(new_page, address, names):
    """Emptied, filled in, and filled in wrongly; on a phone."""
    page = new_page(viewport={"width": 320, "height": 800}, reduced_motion="reduce")
    page.goto(f"/{address}")
    live(page)
    for name in sorted(names):
        for found in page.locator(f"{CALCULATOR}[data-naam={name}]").all():
            empty(found)
            same_answer(found, {})
            asked, value = answer_first_question(found)
            same_answer(found, {asked: value})
        refuse(found)
    page.evaluate(UNFOLD)
    assert axe(page, only=tagged(*RULES), within=CALCULATOR) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    in_the_dark(page)
    assert axe(page, only=CONTRAST, within=CALCULATOR) == []
