"""The contract of a provision reads as plain Dutch on the page *Dekking*."""

import pytest

from reintegratie import overzicht
from reintegratie.site import contract
from reintegratie.weergave import normtekst

ROWS = {row["id"]: row for row in overzicht.dekking()}
NUMBER = dict.fromkeys(("woord", "eenheid", "grondslag", "vanaf_moment"))


@pytest.mark.parametrize(
    ("tree", "said"),
    [
        ("plaatsbaar", "plaatsbaar"),
        ({"alle": ["plaatsbaar"]}, "plaatsbaar"),
        ({"alle": ["plaatsbaar", "gemotiveerd"]}, "dit alles: plaatsbaar; gemotiveerd"),
        ({"alle": ["ziek", {"een_van": ["a", "b"]}]}, "dit alles: ziek; (een van: a; b)"),
        ({"alle": [{"ongenoemd": "soms"}]}, "(niet genoemd: soms)"),
        ({"per_groep": {"cliënt": "plan", "medewerker": "werk"}}, "cliënt: plan; medewerker: werk"),
    ],
)
def test_conditions_are_one_sentence(tree, said):
    assert normtekst.conditions(tree) == said


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (
            {"grens": "ten minste", "waarde": 12, "eenheid": "km", "woord": "minimaal"},
            "afstand: ten minste 12 km (in de tekst: minimaal)",
        ),
        ({"grens": "geen grenswoord", "waarde": "minimumloon"}, "afstand: minimumloon"),
        (
            {"grens": "ten hoogste", "waarde": 10, "eenheid": "procent", "grondslag": "uren"},
            "afstand: ten hoogste 10 procent van uren",
        ),
        (
            {"grens": "binnen", "waarde": 4, "eenheid": "weken", "vanaf_moment": "einde"},
            "afstand: binnen 4 weken, vanaf: einde",
        ),
    ],
)
def test_a_number_has_its_bound_and_the_word_of_the_text(number, said):
    assert normtekst.bound(NUMBER | {"wat": "afstand"} | number) == said


def test_a_question_names_its_conflict_or_the_reason():
    [first, *_] = ROWS["P026"]["contract"][1]["open"]
    assert normtekst.unclear(first).startswith(
        "de eenheid ontbreekt: per uur, per dag of per klus (K05)."
    )


def test_a_provision_opens_with_how_many_norms_it_has():
    assert "<summary>Wat de tekst zegt: 1 norm</summary>" in contract.shown(ROWS["P025"], str)
    assert "<summary>Wat de tekst zegt: 3 normen</summary>" in contract.shown(ROWS["P026"], str)


def test_where_in_the_text_a_norm_stands_is_said_in_words():
    lines = {"regel": "L81 zin 2, L83-85", "aanhef": "L79 zin 1", "betreft": []}
    said = dict(normtekst.rijen(ROWS["P025"]["contract"][0] | lines))
    assert said["staat op"] == "regel 81 zin 2, regel 83-85"
    assert said["voor wie"] == "zoals in regel 79 zin 1"


def test_where_nobody_decides_the_page_says_so():
    shown = contract.shown(ROWS["P025"], str)
    assert "<dt>wie beslist</dt><dd>niemand genoemd</dd>" in shown
    assert "<dt>wie dat doet</dt>" not in shown


def test_words_of_a_register_are_not_read_as_html():
    row = ROWS["P025"] | {"contract": [ROWS["P025"]["contract"][0] | {"gevolg": "<b>"}]}
    assert "<dd>&lt;b&gt;</dd>" in contract.shown(row, str)


def test_where_a_rule_does_not_follow_the_page_says_why():
    other = {"regel": "bel", "toets": "getal", "over": "afstand", "reden": "Zo is het."}
    shown = contract.shown(ROWS["P025"] | {"afwijkingen": [other]}, str)
    assert "Waar een rekenhulp iets anders doet" in shown
    assert "<li>bel (afstand): Zo is het.</li>" in shown
    assert "Waar een rekenhulp iets anders doet" not in contract.shown(
        ROWS["P025"] | {"afwijkingen": []}, str
    )


@pytest.mark.parametrize(
    ("toets", "over", "said"),
    [
        ("onduidelijk", "K09/uitstroom", "K09"),
        ("betreft", "cliënt", "cliënt"),
        ("beslist", None, "wie beslist"),
        ("modaliteit", None, "modaliteit"),
    ],
)
def test_in_what_respect_is_said_for_people(toets, over, said):
    assert contract.about({"toets": toets, "over": over}) == said
