"""A chapter says what the text says: its numbers, and nobody decides whom it does not name."""

import pytest

from reintegratie import wetboek
from tests.contract import hoofdstuk

LAW = wetboek()
PLACES = {one.vindplaats for one in LAW.bepalingen.values()}
PAGES = sorted({place.partition("#")[0] for place in PLACES})
PROVISIONS = pytest.mark.parametrize("id", LAW.bepalingen)


def named(id):
    """Whom the text of a provision names."""
    return hoofdstuk.named(LAW, id)


@PROVISIONS
def test_a_chapter_tells_each_number_of_the_text(id):
    text = hoofdstuk.chapter(LAW.bepalingen[id])
    numbers = [one for norm in LAW.contract[id] for one in norm.getallen]
    silent = [one for one in numbers if not isinstance(one.waarde, str)]
    assert [one.wat for one in silent if not hoofdstuk.tells(text, one.waarde)] == []


@PROVISIONS
def test_a_section_lets_nobody_decide_whom_the_text_does_not_name(id):
    said = hoofdstuk.decides(hoofdstuk.section(LAW.bepalingen[id], PLACES))
    assert sorted(said - named(id)) == []


@pytest.mark.parametrize("page", PAGES)
def test_in_short_nobody_decides_whom_no_provision_of_the_chapter_names(page):
    said = hoofdstuk.decides(hoofdstuk.part(page, "In het kort"))
    ids = [id for id, one in LAW.bepalingen.items() if one.vindplaats.startswith(f"{page}#")]
    assert sorted(said - set().union(*map(named, ids))) == []


@pytest.mark.parametrize("page", PAGES)
def test_nowhere_in_a_chapter_somebody_decides_whom_no_text_of_it_names(page):
    """Its own text, and that of what it calculates: in its practice and its headings, too."""
    ids = {id for id, one in LAW.bepalingen.items() if one.vindplaats.startswith(f"{page}#")}
    for rule in map(LAW.regeling, hoofdstuk.calculated(page)):
        ids.update(id for id in rule.bepalingen if id in LAW.contract)
    said = hoofdstuk.decides(hoofdstuk.about_itself(page))
    assert sorted(said - set().union(*map(named, ids))) == []


@pytest.mark.parametrize(
    ("text", "number", "found"),
    [
        ("minstens twaalf kilometer", 12, True),
        ("minstens 12 kilometer", 12, True),
        ("in 2012", 12, False),
        ("€ 7.000 per jaar", 7000, True),
        ("de jaren tot en met 2020", 2020, True),
        ("23,5% erbij", 23.5, True),
        ("3,5% erbij", 23.5, False),
    ],
)
def test_a_number_is_found_in_figures_or_in_a_word(text, number, found):
    assert hoofdstuk.tells(text, number) is found


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("WerkSaam beslist dus nog zelf.", {"werksaam"}),
        ("Dat beoordeelt de coach.", {"coach"}),
        ("Verlengen kan UWV ook.", {"uwv"}),
        ("Wie een uitkering van UWV kan krijgen.", set()),
        ("Wie dat beoordeelt, staat er niet.", set()),
    ],
)
def test_who_decides_is_found_before_and_behind_the_verb(text, who):
    assert hoofdstuk.decides(text) == who
