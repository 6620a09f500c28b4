"""An answer as HTML: everything the answer says, and nothing that could do harm."""

import re

import pytest
from bs4 import BeautifulSoup

from reintegratie.weergave import html, tekst
from reintegratie.weergave.woorden import OORDELEN
from tests.getekend import drawn
from tests.weergave import lezer

HOSTILE = "<script>alert(1)</script>"


def kort(answer):
    """The answer at a glance, drawn."""
    return drawn(html.kort(answer))


@pytest.mark.parametrize(
    ("name", "changes", "word"),
    [
        ("belvergoeding", {}, "Kan"),
        ("belvergoeding", {"heeft_fiets": False}, "Nee"),
        ("belvergoeding", {"leeftijd": 12}, "Tegenstrijdig"),
        ("belvergoeding", {"heeft_fiets": None}, "Onbekend"),
        ("toeterverbod", {"leeftijd": 30}, "Mag niet"),
        ("beltermijn", {"koopdatum": "1-2-2003", "heeft_fiets": False}, "Berekend"),
    ],
)
def test_each_verdict_has_a_word_and_a_sign(ask, name, changes, word):
    """A verdict never depends on colour: it says its word beside a sign that is not read out."""
    shown = kort(ask(name, **changes))
    assert f"</span> <b>{word}</b>" in shown
    assert 'aria-hidden="true"' in shown


def test_the_sentence_stands_first_and_the_kind_of_outcome_last(ask):
    """Who reads one line has read the answer."""
    given = ask()
    shown = kort(given)
    order = [given["gevolg"], "ri-resultaten", "ri-soort"]
    assert sorted(order, key=shown.index) == order
    assert f'<h4 tabindex="-1">{given["gevolg"]}</h4>' in shown


def test_a_no_says_in_sight_which_requirements_fail(ask, render):
    """Those that fail in every reading; nothing where each reading fails another."""
    shown = kort(ask(heeft_fiets=False))
    assert "niet voldaan aan «heeft een fiets»" in shown and "aan een voorwaarde" not in shown
    both = kort(ask(heeft_fiets=False, leeftijd=11))
    assert "«heeft een fiets» en «" in both
    answer = ask(heeft_fiets=False)
    for step in answer["stappen"]:
        step["waarde"] = "verschilt per lezing"
    assert "aan een voorwaarde is niet voldaan" in kort(answer)


def test_what_binds_says_beside_its_word_by_which_text_and_how_old_that_is(ask, labels):
    """Once, also as text; of a power, which binds nobody, it stands below."""
    old = {"tijd": "Volgens het bord van 1998. Of dat nog geldt, is niet nagegaan."}
    said = "volgens het bord van 1998. Of dat nog geldt, is niet nagegaan"
    for answer, inside in ((ask("toeterverbod", leeftijd=30) | old, True), (ask() | old, False)):
        whole = kort(answer) + drawn(html.rest(answer, labels, None))
        assert (f'class="ri-betekenis">{said}<' in whole) is inside
        assert ('<p class="ri-tijd">' in whole) is not inside
        assert tekst.uitkomst(answer, labels).count("het bord van 1998") == 1


def test_a_result_that_does_not_apply_is_no_outcome(ask, labels):
    """Not in sight and not in the text: its line among the steps says so."""
    answer = ask(heeft_fiets=False)
    idle = [one for one in answer["resultaten"].values() if one["tekst"] == "niet van toepassing"]
    assert idle and "niet van toepassing" not in kort(answer)
    assert "niet van toepassing" not in tekst.uitkomst(answer, labels)


def test_the_steps_stand_before_what_else_is_to_say(ask, render):
    """What decided comes first in the fold."""
    shown = render(ask())
    assert shown.index("Zo komen we hierop") < shown.index("Let op")


def test_every_verdict_has_its_words():
    """No verdict of the engine is without words."""
    from reintegratie.core.outcome import OORDELEN as known

    assert set(OORDELEN) == set(known)


def test_power_says_who_decides(ask):
    """A power is never shown as a right: it names who decides."""
    assert "de koning beslist" in kort(ask())


def test_amounts_and_dates_are_written_in_dutch(ask, render):
    """Points between thousands, a decimal comma, a month in words."""
    shown = render(ask())
    assert "€\u00a01.233,33" in shown and "Peildatum: 1 januari 2003" in shown


def test_steps_say_what_was_found_and_where_it_stands(ask, render):
    """Each requirement with the answer found, the figure used, its grade, and its source."""
    shown = render(ask())
    assert "heeft een fiets: <strong>voldaan</strong>" in shown
    assert "Heeft een fiets: <b>ja</b>" in shown
    assert "Deel van de prijs: <b>33,3%</b>. <span" in shown
    assert 'Bron (niet officieel): <a href="https://trappenland.example/toelichting"' in shown


@pytest.mark.parametrize(
    ("root", "link"),
    [
        ("../", 'href="../belwet/artikel-1.html#lid-1"'),
        ("", 'href="belwet/artikel-1.html#lid-1"'),
    ],
)
def test_sources_are_links_from_any_depth(ask, render, root, link):
    """A link leads from the page to the top of the book, and from there to the place."""
    assert link in render(ask(), root)


def test_without_a_book_only_the_web_is_linked(ask, render):
    """In Jupyter there are no pages to lead to; the words of the place remain."""
    shown = render(ask(), None)
    assert 'href="belwet' not in shown and "Belwet" in shown and "https://trappenland" in shown


@pytest.mark.parametrize("target", ["javascript:alert(1)", "data:text/html,x", "http://x.example"])
def test_links_lead_nowhere_else(ask, render, target):
    """Only https and pages of the book become links."""
    answer = ask()
    answer["stappen"][0]["verwijzing"] = target
    assert target not in render(answer)


def test_what_is_missing_leads_to_its_question(ask, render):
    """A missing fact by its label, as a link to its field; a missing figure with why and who."""
    assert '<a href="#x-heeft_fiets" data-naar="heeft_fiets">Heeft een fiets</a>' in render(
        ask(heeft_fiets=None)
    )
    missing = "<b>Boete voor een toeter</b>: De Belwet noemt geen bedrag. De koning stelt dit vast."
    assert missing in render(ask("toeterverbod", leeftijd=30))


def on_cards(shown):
    """What stands on each card, as text."""
    return [
        one.get_text() for one in BeautifulSoup(shown, "html.parser").select(".ri-kaarten > li")
    ]


def test_readings_stand_side_by_side_only_where_they_differ(ask, render):
    """One card for each outcome, and on it how the text is then read."""
    assert "ri-kaarten" not in render(ask())
    cards = on_cards(render(ask(leeftijd=12)))
    assert len(cards) == 2 and "Vanaf 12 jaar." in cards[0] and "Vanaf 13 jaar." in cards[1]


def test_readings_with_one_outcome_share_a_card(ask, render):
    """Two readings that come to the same are not shown as a choice."""
    answer = ask(leeftijd=12)
    answer["lezingen"].append(answer["lezingen"][1] | {"teksten": ["Vanaf 14 jaar."]})
    cards = on_cards(render(answer))
    assert len(cards) == 2 and "Vanaf 13 jaar." in cards[1] and "Vanaf 14 jaar." in cards[1]


def test_what_every_card_would_say_is_said_once(ask, render):
    """Where only an amount differs, a card holds that amount and how the text is then read."""
    answer = ask(leeftijd=12)
    assert all("Nee" in one or "Kan" in one for one in on_cards(render(answer)))
    yes, no = answer["lezingen"]
    for key in ("oordeel", "gevolg"):
        no[key] = yes[key]
    cards = on_cards(render(answer))
    assert len(cards) == 2 and not any(yes["gevolg"] in one for one in cards)


def with_amounts(answer, amounts):
    """The answer with a reading for each amount, which differs in that alone."""
    first = answer["lezingen"][0]
    paid = first["resultaten"]["vergoeding"]
    answer["lezingen"] = [
        first
        | {"keuzes": {"V01": one}, "teksten": [f"Lezing {one}."]}
        | {"resultaten": {"vergoeding": paid | {"waarde": one, "tekst": f"€ {one}"}}}
        for one in amounts
    ]
    return answer


@pytest.mark.parametrize(
    ("amounts", "told", "between"),
    [
        (["100", "9", "20", "8.5", "30", "7"], ["100", "9", "20", "8.5", "30", "7"], 0),
        (["100", "9", "20", "8.5", "30", "7", "-1"], ["-1", "7", "8.5", "9", "20", "30", "100"], 5),
        (["100", "9", "20", "8.5", "30", "7", None], ["100", "9", "20", "8.5", "30", "7", None], 0),
    ],
)
def test_of_many_amounts_the_lowest_and_the_highest_are_in_sight(
    ask, render, labels, amounts, told, between
):
    """The page and the text give all, from low to high; an unknown one is no number to order by."""
    answer = with_amounts(ask(leeftijd=12), amounts)
    shown = render(answer)
    page = BeautifulSoup(shown, "html.parser")
    lines = [f"- Lezing {one}. Vergoeding: € {one}." for one in told]
    assert "\n".join(lines) in tekst.uitkomst(answer, labels)
    assert dict(lezer.titled(page.select_one(".ri-antwoord")))["De lezingen naast elkaar"] == lines
    folded = page.select(".ri-tussen > details > ul > li")
    assert len(folded) == between and len(page.select(".ri-tussen")) == bool(between)


def test_receipt_is_folded_away(ask, render):
    """What to keep to get the same answer again: version, figures, facts in words, readings."""
    answer = ask(lezingen={"V01": "twaalf"}, prijs="1578.00")
    number = answer["ontvangstbewijs"]["parameters"]
    receipt = render(answer).partition("Ontvangstbewijs")[2]
    for part in ("Versie", f"<dd>{number[:12]}…</dd>", "<dd>40 jaar</dd>", "Vanaf 12 jaar."):
        assert part in receipt
    assert "<dt>Prijs</dt><dd>€\u00a01.578,00</dd>" in receipt and number not in receipt


def test_hostile_words_do_no_harm(ask, render):
    """Whatever an answer holds is shown as text."""
    answer = ask(leeftijd=12)
    for place in (answer, answer["stappen"][0], answer["kanttekeningen"][0], answer["lezingen"][0]):
        for key, value in place.items():
            if isinstance(value, str) and key not in ("oordeel", "peildatum", "waarde", "soort"):
                place[key] = HOSTILE
    assert "<script" not in render(answer)


def test_no_inline_style_or_handler(ask, render):
    """A strict content policy forbids them."""
    assert not re.search(r"<(style|script)|\s(style|on\w+)=", render(ask(leeftijd=12)))
