"""The registers and the rules account for each other: nothing stands alone, nothing is silent."""

import pytest

from reintegratie import wetboek
from reintegratie.naleving.regels import aangehaald
from reintegratie.naleving.registers import CHECKS

LAW = wetboek()
PROVISIONS, CONFLICTS = 173, 108


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_the_registers_and_the_rules_account_for_each_other(check):
    """Each provision, conflict, figure, fact, rule and example: nothing is alone or silent.

    That each of these can fail is seen on a draft: tests/ontwerp/test_nagekeken.py.
    """
    assert list(check(LAW)) == []


def test_all_provisions_are_there():
    assert list(LAW.bepalingen) == [f"P{number:03}" for number in range(1, PROVISIONS + 1)]


def test_all_conflicts_are_there():
    numbers = [id for id in LAW.conflicten if "/" not in id]
    assert numbers == [f"K{number:02}" for number in range(1, CONFLICTS + 1)]


def test_every_place_in_the_book_has_its_page_and_anchor(project):
    places = {place for rule in LAW.versies for place in aangehaald(rule)}
    figures = [one for room in LAW.parameters.values() for one in room.values()]
    places |= {value.bron for figure in figures for value in figure.waarden}
    places |= {place for one in LAW.conflicten.values() for place in one.vindplaatsen}
    lost = []
    for place in filter(lambda one: LAW.vindplaatsen.bron(one).in_boek, places):
        page, _, anchor = place.partition("#")
        chapter = project / "book" / f"{page}.ipynb"
        written = f'<a id=\\"{anchor}\\"></a>' if anchor else ""
        if not chapter.exists() or written not in chapter.read_text("utf-8"):
            lost.append(place)
    assert lost == []
