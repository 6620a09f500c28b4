"""Every case of the course does what it says, in plain Dutch, with figures that have a ground."""

import json
import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from reintegratie import wetboek
from reintegratie.core.errors import RegisterFout
from reintegratie.core.toml import read, read_given
from reintegratie.naleving.gronden import figures, values
from reintegratie.oefenen.casus import SCHEMA, bestanden, casus, casussen, van_les
from reintegratie.oefenen.misvattingen import MISVATTINGEN
from reintegratie.oefenen.nakijken import bezwaren, nagekeken
from reintegratie.oefenen.opgave import regels
from reintegratie.site.cijfers import ground

LESSONS = [f"les-{number}" for number in range(1, 7)]
PAGES = Path("notebooks/training")
NAMES = sorted(casussen())


@pytest.mark.parametrize("name", NAMES)
def test_every_claimed_misconception_leads_to_its_wrong_answer(name):
    """A case of which a claim does not come true may not be published."""
    assert bezwaren(casus(name)) == []


def test_no_two_cases_have_the_same_name():
    names = Counter(
        table.rows["naam"] for path in bestanden() for table in read(path, SCHEMA).tables("casus")
    )
    assert names.most_common(1)[0][1] == 1


@pytest.mark.parametrize("name", NAMES)
def test_every_fact_of_a_case_is_asked_by_its_rules(name):
    """Or by the rule that somebody takes for it; another fact is misspelt, or noise."""
    case = casus(name)
    taken = {one["misvatting"].get("naar", "").partition(".")[0] for one in case["fout"]} - {""}
    day = date.fromisoformat(case["peildatum"])
    rules = (wetboek().regeling(name).op(day) for name in taken.union(regels(case)))
    asked = {fact for rule in rules for fact in rule.feiten}
    assert set(case["feiten"]) <= asked


@pytest.mark.parametrize("name", NAMES)
def test_every_figure_in_the_words_of_a_case_has_a_ground(name):
    """A fact of the case, a figure or example of its rules, or something that was computed."""
    case = casus(name)
    rooms = {wetboek().regeling(rule).kamer for rule in regels(case)}
    answers = [text for said in nagekeken(case)["antwoorden"] for text in said.values()]
    computed = {value for text in answers for _, value in figures(text)}
    grounds = ground(rooms) | set(values([case["feiten"], case["peildatum"]])) | computed
    grounds |= {value for one in case["fout"] for value in values(list(one["misvatting"].values()))}
    said = [
        case["persoon"],
        case["situatie"],
        case["vraag"],
        case["leerpunt"],
        *(one["uitleg"] for one in case["fout"]),
    ]
    assert [words for text in said for words, value in figures(text) if value not in grounds] == []


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_lesson_has_cases_and_a_closing_test(lesson):
    assert len(van_les(lesson, toets=False)) >= 4
    assert len(van_les(lesson, toets=True)) >= 3


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_lesson_shows_all_its_cases_and_its_closing_test(lesson):
    """And no case of another lesson."""
    source = _source(lesson)
    assert re.findall(r'oefening\("([a-z0-9-]+)"\)', source) == [
        row["naam"] for row in van_les(lesson, toets=False)
    ]
    assert re.findall(r'toets\("([a-z0-9-]+)"\)', source) == [lesson]
    for heading in ("Wat u leert", "Lees eerst", "Waar u op let", "Oefenen", "Toets"):
        assert f"## {heading}" in source


def test_every_kind_of_mistake_is_practised():
    """From «kan» read as «recht» to an amount that no source gives."""
    used = {one["misvatting"]["soort"] for case in casussen().values() for one in case["fout"]}
    assert used == set(MISVATTINGEN)


def test_some_cases_need_four_instruments_and_two_sources():
    """A case may ask several rules; their provisions tell the sources."""

    def sources(case):
        provisions = [id for rule in regels(case) for id in wetboek().regeling(rule).bepalingen]
        return {wetboek().bepalingen[id].vindplaats.partition("/")[0] for id in provisions}

    large = [
        case for case in casussen().values() if len(regels(case)) >= 4 and len(sources(case)) >= 2
    ]
    assert len(large) >= 3
    assert any(len(regels(case)) == 1 for case in casussen().values())


def test_the_page_for_writers_tells_every_kind_and_its_example_is_good():
    """A new kind needs a line there; the example is a real case."""
    source = _source("casus-schrijven")
    assert set(re.findall(r"^- `(\w+)`: iemand", source, re.MULTILINE)) == set(MISVATTINGEN)
    text = re.search(r"```toml\n(.*?)```", source, re.DOTALL)[1]
    (example,) = read_given(text, "voorbeeld", SCHEMA, RegisterFout).rows["casus"]
    assert bezwaren(example) == []


def _source(page):
    cells = json.loads((PAGES / f"{page}.ipynb").read_text(encoding="utf-8"))["cells"]
    return "\n".join("".join(cell["source"]) for cell in cells)
