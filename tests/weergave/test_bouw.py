"""HTML that cannot be broken by what people type."""

import pytest

from reintegratie.weergave.bouw import Html, el, samen

HOSTILE = """<img src=x onerror=alert(1)>"'&"""


def test_text_is_escaped_wherever_it_stands():
    """As a child, in a list, and in an attribute."""
    for made in (el("p", HOSTILE), el("p", [HOSTILE]), el("p", title=HOSTILE)):
        assert "<img" not in made and "&lt;img" in made
    assert "&quot;&#x27;&amp;" in el("p", title=HOSTILE)


def test_html_is_not_escaped_twice():
    """What is HTML already stays as it is."""
    assert el("p", el("b", "1 < 2")) == "<p><b>1 &lt; 2</b></p>"
    assert isinstance(samen("a", Html("<br>")), Html)


def test_an_amount_stays_on_one_line():
    """In what is read; an attribute holds what a machine reads."""
    assert el("p", "€ 1.000,00 tot € 2.000,00", title="€ 1") == (
        '<p title="€ 1">€\u00a01.000,00 tot €\u00a02.000,00</p>'
    )


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (True, "<input hidden>"),
        (False, "<input>"),
        (None, "<input>"),
        ("", '<input hidden="">'),
    ],
)
def test_attributes_that_are_there_or_not(value, written):
    """True stands bare, False and None are left out, an empty text stays."""
    assert el("input", hidden=value) == written


def test_attribute_names_are_those_of_html():
    """Python's underscores become what HTML needs."""
    assert el("a", "x", class_="k", data_naar="y", for_="z") == (
        '<a class="k" data-naar="y" for="z">x</a>'
    )
