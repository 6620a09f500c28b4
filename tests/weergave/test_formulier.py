"""The form: native controls, each with its question, its explanation and room for its error."""

import re

import pytest

from reintegratie.weergave import formulier as formulier_module
from reintegratie.weergave import velden
from reintegratie.weergave.formulier import formulier
from reintegratie.weergave.woorden import herkomst


@pytest.fixture
def form(belwet):
    """Return a function that draws the form of a rule."""

    def draw(name="belvergoeding", ontbrekend=(), **more):
        return formulier(belwet.regeling(name).schema(), "2003-01-01", "x", ontbrekend, **more)

    return draw


def attribute(html, name):
    """Return the values of an attribute."""
    return re.findall(rf'\s{name}="([^"]*)"', html)


@pytest.mark.parametrize("rule", ["belvergoeding", "beltermijn", "toeterverbod"])
def test_every_id_is_unique_and_every_reference_exists(form, rule):
    """Labels, explanations and errors belong to one control each."""
    shown = form(rule)
    ids = attribute(shown, "id")
    assert len(ids) == len(set(ids))
    for reference in ("for", "aria-describedby", "aria-labelledby"):
        assert {one for refs in attribute(shown, reference) for one in refs.split()} <= set(ids)


def test_nothing_is_filled_in_that_was_not_given(form):
    """Every question starts as unknown: an empty field, or «weet ik niet»."""
    shown = form()
    checked = re.findall(r'value="(\w*)" checked', shown)
    assert set(checked) == {""}
    values = re.findall(r'<input type="text" value="([^"]*)"', shown)
    assert set(values) == {"", "01-01-2003"}  # only the peildatum


def test_a_question_that_cannot_matter_is_marked(form):
    """What is missing can be seen; the peildatum always."""
    marked = 'data-veld="{}"[^>]*data-niet-nodig'
    shown = form(ontbrekend=["prijs"])
    assert re.search(marked.format("leeftijd"), shown)
    for name in ("prijs", "peildatum"):
        assert f'data-veld="{name}"' in shown and not re.search(marked.format(name), shown)


def test_few_questions_stand_there_at_once(form, belwet, monkeypatch):
    """The first that are missing; where there are more, one press shows all."""
    monkeypatch.setattr(formulier_module, "EERST", 3)
    asked = [one["naam"] for one in belwet.regeling("belvergoeding").schema()["feiten"]]
    assert len(asked) == 4
    for missing, hidden in ((asked[:3], True), (asked, False)):
        shown = form(ontbrekend=missing)
        assert len(re.findall(r'data-veld="\w+" data-niet-nodig', shown)) == 1
        assert ('class="ri-alles" hidden' in shown) is hidden


def test_more_choices_than_are_read_at_a_glance_are_a_list_that_opens(form, monkeypatch):
    """That nothing is known stands first in it, and is what it begins with."""
    assert "<select" not in form("beltermijn")
    monkeypatch.setattr(velden, "AT_ONCE", 1)
    colour = re.search(r'data-veld="kleur".*?</select>', form("beltermijn"))[0]
    options = re.findall(r'<option value="(\w*)"( selected)?>', colour)
    assert options == [("", " selected"), ("rood", ""), ("blauw", "")]


def test_an_example_is_a_button_where_there_is_one(form):
    """With what it fills in; what makes the form empty again waits for something to take back."""
    shown = form(voorbeelden=[{"zin": "Voorbeeld: een bel.", "velden": {"prijs": "8,00"}}])
    assert "Vul een voorbeeld in" in shown and "&quot;prijs&quot;:&quot;8,00&quot;" in shown
    assert "Vul een voorbeeld in" not in form()
    assert re.search(r"data-wis hidden>Begin opnieuw", form())


def test_each_question_says_whose_answer_it_is(form):
    """A judgement names who judges; of what can be looked up nothing is said."""
    assert "Dit is een oordeel van de bellenkeurder." in form("beltermijn")
    assert "registratie" not in form()
    nobodys = {"herkomst": "oordeel", "wie": None}
    assert herkomst(nobodys) == "Dit is een oordeel. Van wie, staat niet in de tekst."


def test_readings_can_be_chosen(form):
    """Every reading, after «alle lezingen», which is the default."""
    shown = form()
    assert "Bronconflicten" in shown
    assert re.search(r'value="" checked> Alle lezingen', shown)
    assert "Vanaf 12 jaar." in shown and "Vanaf 13 jaar." in shown
    assert "Bronconflicten" not in form("toeterverbod")


def test_form_is_off_without_a_script(form):
    """Nothing can be sent: no address, no method, and everything disabled."""
    shown = form()
    assert '<fieldset class="ri-velden" disabled>' in shown
    assert "action=" not in shown and "method=" not in shown
