"""Drawings beside an outcome: plain data that says in words what a picture shows."""

import json

import pytest

from reintegratie.core import (
    BEREKEND,
    KAN,
    Balk,
    Balken,
    Bedrag,
    Beslisboom,
    Eis,
    Knoop,
    Kromme,
    Stapel,
    Tijdlijn,
    Uitkomst,
    laatste_dag,
    plus_weken,
)
from reintegratie.core.errors import RegisterFout

from .invented import PLACE, ask, rule_of


def shown(*drawings):
    """Return a rule that shows these drawings: functions of facts, figures and readings."""

    def drawn(f, p, lezing):
        """Getekend."""
        parts = [drawing(f, p, lezing) for drawing in drawings]
        return Uitkomst(BEREKEND, Bedrag("prijs", f.prijs, PLACE), *parts, gevolg="Klaar.")

    return drawn


def pictures(*drawings, **asked):
    """Return the drawings of an answer, written as JSON and read again."""
    return json.loads(json.dumps(ask(shown(*drawings), **asked).als_dict()["tekeningen"]))


def half_year(f, p, lezing):
    """Return a timeline of half a year from the day of buying."""
    return Tijdlijn(
        "Halfjaar",
        Balk("Halfjaar", f.koopdatum, laatste_dag(f.koopdatum, 6)),
        Balk("Feest", f.koopdatum, f.koopdatum, als=f.heeft_fiets),
        bron=PLACE,
    )


def test_timeline_holds_days_and_the_same_in_words():
    """A bar has its first and last day; one day is said as one day."""
    [line] = pictures(half_year, koopdatum="2001-08-31", heeft_fiets=True)
    assert (line["soort"], line["titel"], line["bron"], line["lezingen"]) == (
        "tijdlijn",
        "Halfjaar",
        PLACE,
        [],
    )
    assert line["balken"] == [
        {
            "label": "Halfjaar",
            "perioden": [{"van": "2001-08-31", "tot": "2002-02-28"}],
            "tekst": "31 augustus 2001 t/m 28 februari 2002",
        },
        {
            "label": "Feest",
            "perioden": [{"van": "2001-08-31", "tot": "2001-08-31"}],
            "tekst": "31 augustus 2001",
        },
    ]


def test_bar_that_is_not_known_is_said_and_not_drawn():
    """An unknown day or an unknown condition leaves words; a condition that fails nothing."""
    [line] = pictures(half_year)
    assert [(bar["perioden"], bar["tekst"]) for bar in line["balken"]] == [
        ([], "nog niet bekend (Koopdatum)"),
        ([], "nog niet bekend (Heeft een fiets, Koopdatum)"),
    ]
    [line] = pictures(half_year, koopdatum="2001-08-31", heeft_fiets=False)
    assert [bar["label"] for bar in line["balken"]] == ["Halfjaar"]


def test_bar_without_days_is_said_and_not_drawn():
    """A period that ends before it begins has no days, and neither has an empty list."""

    def nothing(f, p, lezing):
        return Tijdlijn(
            "Niets",
            Balk("Weg", f.koopdatum, plus_weken(f.koopdatum, -1)),
            Balken("Geen", f.ritten),
            bron=PLACE,
        )

    [line] = pictures(nothing, koopdatum="2001-08-31", ritten="geen")
    assert [(bar["perioden"], bar["tekst"]) for bar in line["balken"]] == [([], "geen")] * 2


def test_row_with_a_bar_for_each_period():
    """A list of periods is one row."""

    def used(f, p, lezing):
        return Tijdlijn("Gebruik", Balken("Gebruikt", f.ritten), bron=PLACE)

    days = "28-2-2001 t/m 28-2-2001; 1-6-2001 t/m 1-6-2001"
    [line] = pictures(used, ritten=days)
    assert [one["van"] for one in line["balken"][0]["perioden"]] == ["2001-02-28", "2001-06-01"]
    assert line["balken"][0]["tekst"] == "28 februari 2001; 1 juni 2001"


def test_timeline_without_bars_is_a_mistake():
    with pytest.raises(RegisterFout, match="niets te tekenen"):
        Tijdlijn("Leeg", bron=PLACE)


def old_enough(f, p, lezing):
    """Return a tree of two questions, the second of which hangs on a conflict."""
    limit = lezing("V01", twaalf=12, dertien=13)
    return Beslisboom(
        "Mag het?",
        Knoop(
            "Is er een fiets?",
            f.heeft_fiets,
            ja=Knoop(
                "Oud genoeg?", f.leeftijd >= limit, ja="Dan mag het.", nee="Dan mag het niet."
            ),
            nee="Koop eerst een fiets.",
        ),
        bron=PLACE,
    )


def path(branch):
    """Return the answers on the path and the end that it reaches, if any."""
    if "tekst" in branch:
        return [branch["tekst"]]
    following = [branch[way] for way in ("ja", "nee") if branch[way]["op_pad"]]
    return [branch["antwoord"], *(path(following[0]) if following else [])]


@pytest.mark.parametrize(
    ("facts", "taken"),
    [
        ({"heeft_fiets": False}, ["nee", "Koop eerst een fiets."]),
        ({"heeft_fiets": True, "leeftijd": 13}, ["ja", "ja", "Dan mag het."]),
        ({"heeft_fiets": True, "leeftijd": 11}, ["ja", "nee", "Dan mag het niet."]),
        ({"heeft_fiets": True}, ["ja", "nog niet bekend (Leeftijd)"]),
        ({"leeftijd": 13}, ["nog niet bekend (Heeft een fiets)"]),
    ],
)
def test_path_through_a_tree(facts, taken):
    """The path ends at an end, or at the question that is still open."""
    [tree] = pictures(old_enough, **facts)
    assert path(tree["boom"]) == taken


def test_questions_off_the_path_are_not_answered():
    """What somebody never comes to is not said, even where it is known."""
    [tree] = pictures(old_enough, heeft_fiets=False, leeftijd=13)
    assert (tree["boom"]["ja"]["op_pad"], tree["boom"]["ja"]["antwoord"]) == (False, None)


def test_one_drawing_for_each_reading_where_they_differ():
    """Between the two limits each reading takes its own path; the rest is drawn once."""
    first, second, line = pictures(
        old_enough, half_year, heeft_fiets=True, leeftijd=12, koopdatum="2001-06-01"
    )
    told = [[one["tekst"] for one in drawn["lezingen"]] for drawn in (first, second, line)]
    assert told == [["Vanaf 12 jaar."], ["Vanaf 13 jaar."], []]
    assert (path(first["boom"])[-1], path(second["boom"])[-1]) == (
        "Dan mag het.",
        "Dan mag het niet.",
    )


def test_chosen_reading_draws_once():
    [tree] = pictures(old_enough, heeft_fiets=True, leeftijd=12, lezingen={"V01": "dertien"})
    assert (tree["lezingen"], path(tree["boom"])[-1]) == ([], "Dan mag het niet.")


def test_conflict_that_only_a_drawing_asks_leaves_the_outcome_alone():
    """A drawing decides nothing."""
    answer = ask(shown(old_enough), heeft_fiets=True, leeftijd=12, prijs="1,00")
    assert (answer.oordeel, answer.conflicten) == ("berekend", [])
    assert ask(shown(old_enough), prijs="1,00").ontbrekende_feiten == []


def stack(*parts, **rest):
    """Return a stack of these amounts, each a function of facts, figures and readings."""

    def drawn(f, p, lezing):
        named = [(label, amount(f, p, lezing), *place) for label, amount, *place in parts]
        given = {name: value(f) for name, value in rest.items()}
        return Stapel("Kosten", *named, bron=PLACE, **given)

    return drawn


BELL = ("Bel", lambda f, p, lezing: f.prijs)
OFF = ("Korting", lambda f, p, lezing: 0 - f.prijs / 3, "belwet/artikel-2")


def amounts(drawing, kind="delen"):
    return [(one["label"], one["tekst"]) for one in drawing[kind]]


def told(drawing):
    return drawing["totaal"]["tekst"], drawing["totaal"]["reden"]


def test_stack_of_amounts():
    """Each amount that is not zero with its source, and the total."""
    nothing = ("Niets", lambda f, p, lezing: f.prijs * 0)
    [drawn] = pictures(stack(BELL, OFF, nothing), prijs="100,00")
    assert amounts(drawn) == [("Bel", "€ 100,00"), ("Korting", "€ 33,33 eraf")]
    assert [one["bron"] for one in drawn["delen"]] == [PLACE, "belwet/artikel-2"]
    total = {"laagste": "66.67", "hoogste": "66.67", "tekst": "€ 66,67", "reden": None}
    assert drawn["totaal"] == total


def test_amount_that_is_not_known_is_not_counted_and_never_a_nought():
    """It is named, with what it waits for; of nothing known there is no total at all."""
    more = ("Meer", lambda f, p, lezing: f.prijs + f.aantal_bellen)
    fine = ("Boete", lambda f, p, lezing: p.boete)
    [drawn] = pictures(stack(BELL, more, fine), prijs="100,00")
    assert (amounts(drawn), drawn["totaal"]["tekst"]) == ([("Bel", "€ 100,00")], "€ 100,00")
    assert amounts(drawn, "open") == [
        ("Meer", "nog niet bekend (Aantal bellen)"),
        ("Boete", "geen bron geeft dit cijfer"),
    ]
    [drawn] = pictures(stack(BELL, ("Niets", lambda f, p, lezing: 0)))
    assert (drawn["delen"], drawn["totaal"]) == ([], None)


def test_stack_is_drawn_once_over_the_readings():
    """Each amount and the total from the lowest to the highest; a reading chosen leaves one."""

    def read(f, p, lezing):
        return lezing("V01", twaalf=12, dertien=13) * f.prijs

    both = stack(BELL, ("Per jaar", read))
    [drawn] = pictures(both, prijs="10,00")
    assert (drawn["lezingen"], amounts(drawn)[1]) == ([], ("Per jaar", "€ 120,00 tot € 130,00"))
    assert told(drawn) == ("€ 130,00 tot € 140,00", "Hangt af van hoe de bron is te lezen.")
    [drawn] = pictures(both, prijs="10,00", lezingen={"V01": "twaalf"})
    assert drawn["totaal"]["tekst"] == "€ 130,00"


def test_number_with_usual_values_is_counted_for_each_of_these():
    """The total says on what it depends; what lacks something else as well is not counted."""
    per_wheel = ("Wielen", lambda f, p, lezing: f.wielen * f.prijs)
    other = ("Anders", lambda f, p, lezing: f.wielen * f.aantal_bellen)
    [drawn] = pictures(stack(BELL, per_wheel, other), prijs="10,00")
    assert amounts(drawn)[1] == ("Wielen", "€ 20,00 tot € 30,00")
    said = "Hangt af van «Wielen»: 2 of 3 wielen."
    assert told(drawn) == ("€ 30,00 tot € 40,00", said)
    assert [label for label, _ in amounts(drawn, "open")] == ["Anders"]
    read = ("Keer", lambda f, p, lezing: lezing("V01", twaalf=1, dertien=2) * f.prijs)
    [drawn] = pictures(stack(per_wheel, read), prijs="10,00")
    assert told(drawn)[1] == f"{said[:-1]} en hoe de bron is te lezen."


@pytest.mark.parametrize(("has_bike", "drawn"), [(True, 1), (None, 1), (False, 0)])
def test_stack_is_drawn_where_its_condition_can_hold(has_bike, drawn):
    shape = stack(BELL, als=lambda f: f.heeft_fiets)
    assert len(pictures(shape, prijs="1,00", heeft_fiets=has_bike)) == drawn


def test_stack_of_what_may_not_be_is_not_drawn():
    """A no has no total."""

    def forbidden(f, p, lezing):
        """Verboden."""
        parts = (Eis("heeft een fiets", f.heeft_fiets, PLACE), stack(BELL)(f, p, lezing))
        return Uitkomst(BEREKEND, *parts, Bedrag("x", f.prijs, PLACE), gevolg="Ja.", anders="Nee.")

    assert ask(forbidden, prijs="1,00", heeft_fiets=False).als_dict()["tekeningen"] == []


def test_questions_of_a_stack_stand_with_the_part_that_asks_them():
    """The first part asks all it looks at; what several others ask, or none, comes last."""

    def parts(f, p, lezing):
        """Delen."""
        rows = [
            ("Een", f.prijs),
            ("Twee", f.prijs * f.wielen * f.leeftijd),
            ("Drie", f.leeftijd * 1),
        ]
        eis = Eis("heeft een fiets", f.heeft_fiets, PLACE)
        total = Bedrag("x", f.prijs, PLACE)
        return Uitkomst(
            BEREKEND, eis, total, Stapel("S", *rows, bron=PLACE), gevolg="Ja.", anders="Nee."
        )

    found = rule_of(parts).schema()["onderdelen"]
    assert [(one["titel"], one["feiten"]) for one in found] == [
        ("Een", ["prijs"]),
        ("Twee", ["wielen"]),
        (None, ["leeftijd", "heeft_fiets"]),
    ]
    assert rule_of(old_enough_rule).schema()["onderdelen"] == []


def old_enough_rule(f):
    """Zonder stapel."""
    return Uitkomst(BEREKEND, Bedrag("x", f.prijs, PLACE), gevolg="Ja.")


def curve(result, tot=10, fact="aantal_bellen", **rest):
    """Return a rule with a curve of a result against a fact."""

    def curved(f, p, lezing):
        """Een kromme."""
        last = tot(f) if callable(tot) else tot
        return Uitkomst(
            KAN,
            Eis("heeft een fiets", f.heeft_fiets, PLACE),
            Bedrag("kosten", result(f, p, lezing), PLACE),
            Kromme("Kosten", fact, 0, last, "kosten", bron=PLACE, **rest),
            gevolg="Ja.",
            anders="Nee.",
            wie="de koning",
        )

    return curved


def drawn(rule, **facts):
    """Return the curve of a rule for somebody with a bicycle."""
    answer = ask(rule, **{"heeft_fiets": True} | facts)
    assert answer.als_dict()["tekeningen"] == []
    return json.loads(json.dumps(answer.krommen()))[0]


def values(points):
    return [one["waarde"] for one in points]


def test_curve_asks_the_rule_at_each_value():
    """The ends, round steps between them, and the same outcome as the rule itself gives."""
    line = drawn(curve(lambda f, p, lezing: f.aantal_bellen * 2), aantal_bellen=3)
    assert values(line["waarden"]) == list(range(11))
    assert values(line["lijnen"][0]["punten"]) == [f"{2 * place}.00" for place in range(11)]
    assert (line["hier"], line["tekst"], line["lijnen"][0]["lezingen"]) == (3, None, [])
    assert (line["feit"]["label"], line["resultaat"]["label"]) == ("Aantal bellen", "Kosten")


def test_curve_is_drawn_before_its_own_fact_is_known():
    line = drawn(curve(lambda f, p, lezing: f.aantal_bellen * 2))
    assert line["hier"] is None and len(line["lijnen"]) == 1


@pytest.mark.parametrize(
    ("tot", "given", "expected"),
    [
        ("10,00", "3,33", ["0.00", "1.00", "3.00", "3.33", "4.00", "9.99", "10.00"]),
        ("1000,00", "1,00", ["0.00", "1.00", "100.00", "1000.00"]),
        ("37,21", "40,00", ["0.00", "5.00", "35.00", "37.21"]),
        ("0,00", "0,00", ["0.00"]),
    ],
)
def test_values_are_round_and_hold_the_ends_the_bend_and_the_own_value(tot, given, expected):
    """At most ten steps of 1, 2 or 5, and a value outside the range is left out."""
    rule = curve(lambda f, p, lezing: f.prijs, tot=tot_of(tot), fact="prijs", ook=(tot_of("9,99"),))
    line = drawn(rule, prijs=given)
    found = values(line["waarden"])
    assert set(expected) <= set(found) and found == sorted(found, key=float)
    assert (found[0], found[-1], len(found) <= 14) == (expected[0], expected[-1], True)


def tot_of(text):
    """Return the number of a Dutch amount."""
    return float(text.replace(",", "."))


def test_curve_for_each_reading_that_differs_somewhere():
    """Readings that agree at the given value still part further on."""

    def parting(f, p, lezing):
        return lezing("V01", twaalf=f.aantal_bellen, dertien=f.aantal_bellen * 2)

    line = drawn(curve(parting), aantal_bellen=0)
    assert [
        (one["lezingen"][0]["tekst"], one["punten"][10]["waarde"]) for one in line["lijnen"]
    ] == [("Vanaf 12 jaar.", "10.00"), ("Vanaf 13 jaar.", "20.00")]
    assert [one["punten"][0]["waarde"] for one in line["lijnen"]] == ["0.00", "0.00"]


def test_curve_that_lacks_a_fact_says_which():
    """Without its ends, or without a result anywhere, there is no line but a reason."""
    ends = drawn(curve(lambda f, p, lezing: f.aantal_bellen, tot=lambda f: f.leeftijd))
    assert (ends["lijnen"], ends["tekst"]) == ([], "nog niet bekend (Leeftijd)")
    result = drawn(curve(lambda f, p, lezing: f.aantal_bellen * f.prijs), aantal_bellen=3)
    assert result["tekst"] == "nog niet bekend (Prijs)"


def test_curve_of_a_result_that_never_applies():
    line = drawn(curve(lambda f, p, lezing: f.aantal_bellen), heeft_fiets=False)
    assert (line["lijnen"], line["tekst"]) == ([], "niet van toepassing")


def test_curve_of_no_result_is_a_mistake():
    with pytest.raises(RegisterFout, match="kromme van een resultaat"):
        Uitkomst(BEREKEND, Kromme("Fout", "prijs", 0, 1, "geen", bron=PLACE), gevolg="Klaar.")
