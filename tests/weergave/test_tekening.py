"""Drawings as pictures: the words stand beside them, and the picture says nothing more."""

import re
from decimal import Decimal
from pathlib import Path

import pytest

import reintegratie.site
from reintegratie.core import (
    BEREKEND,
    Balk,
    Bedrag,
    Beslisboom,
    Knoop,
    Kromme,
    Stapel,
    Tijdlijn,
    Uitkomst,
    laatste_dag,
)
from reintegratie.core.rules import Regel
from reintegratie.weergave import antwoord, html, kromme, tekst, woorden
from reintegratie.weergave.schaal import kort, ronde_stappen
from tests.core.invented import LAW, PLACE, OneRule, ask
from tests.getekend import drawn

SITE = Path(reintegratie.site.__file__).parent
FACTS = {"koopdatum": "2001-01-31", "heeft_fiets": True, "leeftijd": 12, "prijs": "100,00"}


def everything(f, p, lezing):
    """Alles getekend."""
    limit = lezing("V01", twaalf=12, dertien=13)
    return Uitkomst(
        BEREKEND,
        Bedrag("vergoeding", f.prijs * limit, PLACE),
        Tijdlijn(
            "Termijn",
            Balk("Halfjaar <1>", f.koopdatum, laatste_dag(f.koopdatum, 6)),
            Balk("Feest", f.koopdatum, f.koopdatum),
            bron=PLACE,
        ),
        Beslisboom(
            "Mag het?",
            Knoop(
                "Een fiets?",
                f.heeft_fiets,
                nee="Eerst een fiets.",
                ja=Knoop("Oud genoeg?", f.leeftijd >= limit, ja="Ja.", nee="Te jong."),
            ),
            bron=PLACE,
        ),
        Stapel("Kosten", ("Bel", f.prijs), ("Korting", 0 - f.prijs / 4), bron=PLACE),
        Kromme("Vergoeding bij elke prijs", "prijs", 0, 100, "vergoeding", bron=PLACE),
        gevolg="Klaar.",
    )


@pytest.fixture
def show(render):
    """Return a function that gives the HTML of an outcome with all drawings."""
    return lambda **facts: render(ask(everything, **FACTS | facts).als_dict())


def details(shown, title):
    """Return the drawings of one title."""
    return re.search(rf"<details><summary>{re.escape(title)}</summary>(.*?)</details>", shown)[1]


def test_pictures_are_for_eyes_only_and_hold_no_style(show):
    """Every picture is hidden from a screen reader; style and script stand elsewhere."""
    shown = show()
    assert shown.count("<svg ") == len(re.findall(r'<svg [^>]*aria-hidden="true"', shown)) > 3
    assert " style=" not in shown and "<script" not in shown and " id=" not in shown


def test_timeline_has_words_above_each_bar(show):
    """The words are escaped; a year is as wide as its part of the whole."""
    shown = details(show(), "Termijn")
    assert "<p>Halfjaar &lt;1&gt;: <b>31 januari 2001 t/m 30 juli 2001</b></p>" in shown
    assert '<rect x="0%" width="100%"' in shown and '<rect x="0%" width="1%"' in shown
    assert "De streepjeslijn is de peildatum: 1 juni 2001." in shown
    assert '<a href="../belwet/artikel-1.html#lid-1">' in shown


def test_timeline_of_nothing_known_has_words_only(show):
    shown = details(show(koopdatum=None), "Termijn")
    assert "nog niet bekend (Koopdatum)" in shown and "<svg" not in shown


def test_peildatum_outside_the_timeline_is_not_drawn(show):
    assert "streepjeslijn" not in details(show(koopdatum="2001-07-01"), "Termijn")


def test_tree_marks_the_path_with_words_and_says_it(show):
    """Where the readings part, each has its own tree, named."""
    shown = details(show(), "Mag het?")
    assert "<b>Een fiets? Ja. Oud genoeg? Ja. Dan: Ja.</b>" in shown
    assert "Zo gelezen: Vanaf 13 jaar." in shown and "Oud genoeg? Nee. Dan: Te jong." in shown
    assert shown.count("(dit antwoord)") == 4


def test_tree_stops_where_something_is_unknown(show):
    shown = details(show(leeftijd=None), "Mag het?")
    assert "Een fiets? Ja. Oud genoeg? Nog niet bekend (Leeftijd)." in shown


def test_stack_has_a_bar_with_its_name_and_amount_for_each_part(show):
    """In sight; what is taken off ends where the rest begins, and the last bar is what is left."""
    shown = show().partition("<h4>Kosten</h4>")[2].partition("</figure>")[0]
    assert re.findall(r"<p>(.*?)</p><svg", shown) == [
        "Bel: <b>€\u00a0100,00</b>",
        "Korting: <b>€\u00a025,00 eraf</b>",
        "Samen: <b>€\u00a075,00</b>",
    ]
    assert re.findall(r'<rect x="(.*?)" width="(.*?)"', shown) == [
        ("0%", "100%"),
        ("75%", "25%"),
        ("0%", "75%"),
    ]


def test_stack_of_nothing_known_says_what_is_not_counted(show):
    """Nothing is drawn, and no total is said."""
    shown = details(show(prijs=None), "Kosten")
    assert "<svg" not in shown and "Samen" not in shown
    assert "Nog niet meegeteld: Bel, Korting." in shown


def test_a_total_so_far_is_what_is_told_first(labels):
    """With on what it depends and what it does not hold; once all is known, the sentence."""
    begun = ask(counting, prijs="100,00").als_dict()
    shown = drawn(html.kort(begun))
    assert ">Kosten: €\u00a0100,00 tot €\u00a0200,00</h4>" in shown
    told = "Hangt af van hoe de bron is te lezen. Nog niet meegeteld: Meer bellen."
    assert told in shown and told in woorden.samenvatting(begun)
    done = drawn(html.kort(ask(counting, prijs="100,00", aantal_bellen=1).als_dict()))
    assert "Klaar." in done and "meegeteld" not in done


def test_what_a_drawing_is_made_of_has_names_of_its_own(show):
    """A name that something else has too would get its style, or be left out of print."""
    shapes = r'<(?:rect|line|polyline|circle|text)[^>]* class="(.*?)"'
    names = {name for found in re.findall(shapes, show()) for name in found.split()}
    styles = [path for path in SITE.rglob("*.css") if path.name != "tekening.css"]
    others = " ".join(path.read_text("utf-8") for path in styles)
    assert {"ri-vak", "ri-vol", "ri-raster"} <= names
    assert not [name for name in names if re.search(rf"\.{name}\b(?!-)", others)]


def test_a_range_is_a_bar_with_dashes_beside_what_is_sure():
    """From the lowest to the highest, and a line says so."""
    shown = drawn(html.rest(ask(counting, prijs="100,00").als_dict(), {}, None))
    assert re.findall(r'<rect x="(.*?)" width="(.*?)" .*?class="(.*?)"', shown)[:2] == [
        ("0%", "50%", "ri-vak"),
        ("50%", "50%", "ri-misschien"),
    ]
    assert "streepjes" in shown


def counting(f, p, lezing):
    """Opgeteld."""
    amount = lezing("V01", twaalf=f.prijs, dertien=2 * f.prijs)
    more = f.prijs * f.aantal_bellen
    return Uitkomst(
        BEREKEND,
        Bedrag("kosten", amount + more, PLACE),
        Stapel("Kosten", ("Bel", amount), ("Meer bellen", more), bron=PLACE),
        gevolg="Klaar.",
    )


def test_drawings_in_plain_text(labels):
    """The same facts in words, in the terminal and for who sees no picture."""
    shown = tekst.uitkomst(ask(everything, **FACTS).als_dict(), labels)
    for line in (
        "Termijn [Belwet, artikel 1, lid 1]:\n- Halfjaar <1>: 31 januari 2001 t/m 30 juli 2001\n",
        "Mag het? (Vanaf 12 jaar.) [Belwet, artikel 1, lid 1]:\n"
        "- De weg bij deze antwoorden: Een fiets? Ja. Oud genoeg? Ja. Dan: Ja.\n"
        "- Een fiets? ✓ Ja: Oud genoeg? Nee: Eerst een fiets.\n"
        "- Oud genoeg? ✓ Ja: Ja. Nee: Te jong.",
        "Kosten [Belwet, artikel 1, lid 1]:\n"
        "- Bel: € 100,00\n"
        "- Korting: € 25,00 eraf\n"
        "- Samen: € 75,00",
    ):
        assert line in shown


def curves(**facts):
    """Return the curves of an answer as HTML."""
    return drawn(html.krommen(ask(everything, **FACTS | facts).krommen(), "../"))


def test_a_report_draws_a_curve_as_a_page_does():
    """It is written without Node."""
    for found in (ask(everything, **FACTS), ask(everything, **FACTS | {"prijs": None})):
        assert kromme.krommen(found.krommen(), "../") == drawn(html.krommen(found.krommen(), "../"))


def test_curve_has_a_line_and_a_column_for_each_reading():
    """Each line has a letter and a dash of its own, and says what it gives here."""
    shown = curves()
    assert re.findall(r'class="ri-letter">(.)<', shown) == ["A", "B"]
    assert 'ri-lijn-A"' in shown and 'ri-lijn-B"' in shown
    assert ": Vanaf 12 jaar. Bij €\u00a0100,00 (de staande lijn): <b>€\u00a01.200,00</b>." in shown
    assert (
        '<tr><th scope="row">€\u00a050,00</th><td>€\u00a0600,00</td><td>€\u00a0650,00</td></tr>'
    ) in shown


def test_curve_of_one_line_needs_no_letter():
    shown = curves(lezingen={"V01": "twaalf"})
    assert "ri-letter" not in shown and '<th scope="col">Vergoeding</th>' in shown
    assert "<p>Bij €\u00a0100,00 (de staande lijn): <b>€\u00a01.200,00</b>.</p>" in shown


def test_curve_without_its_own_fact_has_no_upright_line():
    assert "ri-hier" not in curves(prijs=None) and "staande lijn" not in curves(prijs=None)


def test_curve_that_cannot_be_drawn_says_why():
    def unknown(f, p, lezing):
        """Onbekend."""
        return Uitkomst(
            BEREKEND,
            Bedrag("som", f.prijs * f.aantal_bellen, PLACE),
            Kromme("Som", "prijs", 0, 10, "som", bron=PLACE),
            gevolg="Klaar.",
        )

    shown = drawn(html.krommen(ask(unknown).krommen(), None))
    assert "Er is geen lijn: nog niet bekend (Aantal bellen)." in shown and "<svg" not in shown
    assert kromme.regels(ask(unknown).krommen()[0]) == ["nog niet bekend (Aantal bellen)"]


def test_curve_in_plain_text():
    lines = kromme.regels(ask(everything, **FACTS).krommen()[0])
    assert lines[-1] == "€ 100,00: A € 1.200,00; B € 1.300,00"


def test_page_asks_for_curves_in_a_second_question(monkeypatch):
    """The first answer says that there are curves; the second is nothing but their HTML."""
    law = OneRule(LAW.package, LAW.folder, LAW.versie)
    law.regelingen = {"everything": Regel("everything", "fietsbel", everything, law)}
    monkeypatch.setattr(antwoord, "wetboek", lambda: law)
    question = {
        "naam": "everything",
        "velden": FACTS | {"heeft_fiets": "ja", "leeftijd": "12"},
        "peildatum": "1-6-2001",
        "lezingen": {},
        "prefix": "x",
        "wortel": "../",
    }
    first = antwoord.antwoord(question)
    assert first["heeft_krommen"] and "ri-kromme" not in first["html"]
    assert drawn(antwoord.antwoord(question | {"krommen": True})["krommen"]) == curves()
    assert "krommen" not in antwoord.antwoord(question | {"krommen": True, "peildatum": "x"})


def test_only_a_few_ways_to_read_the_source_are_drawn(render):
    """Beyond four drawings, or five lines, the rest is said."""
    answer = ask(everything, **FACTS).als_dict()
    tree = answer["tekeningen"][1]
    answer["tekeningen"] = [tree] * 6
    assert render(answer).count('class="ri-boom"') == 4
    assert "nog op 2 manieren te lezen" in render(answer)
    curve = ask(everything, **FACTS).krommen()[0]
    curve["lijnen"] *= 4
    assert "Er zijn nog 3 lijnen." in drawn(html.krommen([curve], None))


@pytest.mark.parametrize(
    ("van", "tot", "labels"),
    [
        ("2020-01-01", "2020-01-31", ["2020"]),
        ("2020-01-15", "2020-03-31", ["feb 2020", "mrt 2020"]),
        ("2019-10-01", "2020-09-30", ["jan 2020", "jul 2020"]),
        ("2016-03-01", "2021-02-28", ["2018", "2020"]),
        ("1900-01-01", "2199-12-31", ["1900", "2000", "2100"]),
    ],
)
def test_labels_of_a_timeline_are_few_and_round(render, van, tot, labels):
    answer = ask(everything, **FACTS).als_dict()
    timeline = answer["tekeningen"][0]
    timeline["balken"][0]["perioden"] = [{"van": van, "tot": tot}]
    answer["tekeningen"] = [timeline | {"balken": timeline["balken"][:1]}]
    axis = re.search(r'<svg class="ri-as".*?</svg>', render(answer))[0]
    assert re.findall(r">([^<]+)</text>", axis) == labels


@pytest.mark.parametrize(
    ("low", "high", "steps"),
    [
        (0, 1398, [0, 500, 1000, 1500]),
        (0, 4, [0, 1, 2, 3, 4]),
        (0, 0, [0, 1]),
        (-30, 55, [-50, 0, 50, 100]),
        (7, 7, [7, 8]),
        (0, "0.3", [0, "0.1", "0.2", "0.3"]),
    ],
)
def test_round_steps_reach_from_low_to_high(low, high, steps):
    assert ronde_stappen(Decimal(low), Decimal(high)) == [Decimal(one) for one in steps]


@pytest.mark.parametrize(
    ("unit", "shown"),
    [
        ("euro per maand", "€ 1.500"),
        ("procent", "1.500%"),
        ("uur", "1.500"),
        (None, "1.500"),
    ],
)
def test_values_beside_an_axis(unit, shown):
    assert kort(Decimal("1500.00"), unit) == shown
