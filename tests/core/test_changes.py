"""What would change an answer: told only as far as it was seen, on both sides of each boundary."""

from datetime import timedelta

import pytest

from reintegratie import wetboek
from reintegratie.core import (
    BEREKEND,
    KAN,
    RECHT,
    Bedrag,
    Datum,
    Eis,
    Gevolg,
    JaNee,
    Stapel,
    Uitkomst,
    kies,
    phrases,
    plus_maanden,
)
from reintegratie.core.concepts import Begrip
from reintegratie.core.errors import RegisterFout
from reintegratie.core.graph.implications import implications
from reintegratie.core.graph.turns import STEPS, steps, value_at
from reintegratie.core.readings import resolve

from .invented import DAY, LAW, PLACE, ask, rule_of

YES, NO = "Het mag.", "Het mag niet."
SAMPLE = 12  # of so many worked examples one; the full sweep takes all


def permission(f, p, lezing):
    """Toestemming."""
    return Uitkomst(
        KAN,
        Eis("heeft een fiets", f.heeft_fiets, bron=PLACE),
        Eis("ver genoeg", f.afstand >= 12, bron=PLACE),
        Eis("lang genoeg", f.maanden_met_bel > 3, bron=PLACE),
        Eis("niet rood", f.kleur != "rood", bron=PLACE),
        gevolg=YES,
        anders=NO,
    )


FITS = {"heeft_fiets": True, "afstand": 20, "maanden_met_bel": 5, "kleur": "blauw"}


def told(function, **facts):
    """Return for each other outcome what is told of it, and the facts that lead to it in words."""
    return in_words(ask(function, **facts))


def in_words(answer):
    """Return the same of an answer."""
    return {
        row["dan"]: [f"{one['label']}: {one['weergave']}" for one in row["als"]]
        for row in answer.wat_verandert()
    }


@pytest.mark.parametrize(
    ("facts", "yes"),
    [
        ({"afstand": 8}, ["Afstand: vanaf 12 kilometer"]),
        ({"afstand": "11.99"}, ["Afstand: vanaf 12 kilometer"]),
        ({"heeft_fiets": False}, ["Heeft een fiets: ja"]),
        ({"kleur": "rood"}, ["Kleur: Blauw"]),
        ({"maanden_met_bel": 2}, ["Maanden met een bel: nog meer dan 1 maand"]),
        ({"maanden_met_bel": 3}, ["Maanden met een bel: meer dan 3 maanden"]),
        ({"afstand": 8, "heeft_fiets": False}, None),
    ],
)
def test_one_other_answer_that_makes_it_a_yes_is_told(facts, yes):
    """The day before, the boundary, a yes or no, a choice; two that both fail tell nothing."""
    assert told(permission, **FITS | facts) == ({YES: yes} if yes else {})


def test_a_number_that_makes_it_a_no_is_told_and_another_yes_or_no_is_not():
    """A boundary stands in no list of requirements; what is asked as yes or no does."""
    boundaries = ["Afstand: minder dan 12 kilometer", "Maanden met een bel: hoogstens 3 maanden"]
    assert told(permission, **FITS) == {NO: boundaries}
    assert told(permission, **FITS | {"afstand": 12}) == {NO: boundaries}


def test_nothing_is_told_of_what_is_not_decided():
    """A missing fact has its possibilities, and of facts that clash nothing is said."""
    assert told(permission, **{**FITS, "afstand": None}) == {}


def test_what_leaves_it_open_is_told_where_nothing_else_is():
    """Then it is no longer a no for sure."""
    open_still = "Dit is nog niet te zeggen: er ontbreken gegevens."
    assert told(permission, afstand=8) == {open_still: ["Afstand: vanaf 12 kilometer"]}


def either(f, p, lezing):
    """Een van beide."""
    far = (f.afstand >= 12) & f.heeft_fiets
    return Uitkomst(
        KAN, Eis("ver of oud", far | (f.leeftijd >= 12), bron=PLACE), gevolg=YES, anders=NO
    )


def half_open(f, p, lezing):
    """Half open."""
    old = lezing("V01", twaalf=f.leeftijd >= 12, dertien=(f.leeftijd >= 12) & f.heeft_fiets)
    return Uitkomst(KAN, Eis("oud genoeg", old, bron=PLACE), gevolg=YES, anders=NO)


def half_told(f, p, lezing):
    """Half gezegd."""
    old = lezing("V01", twaalf=f.leeftijd >= 12, dertien=(f.leeftijd >= 12) & f.heeft_fiets)
    return Uitkomst(BEREKEND, JaNee("mag", old, bron=PLACE), gevolg="Zo is het.")


def test_what_leaves_it_open_is_not_told_beside_a_yes():
    """A yes is what a reader is after."""
    assert told(either, afstand=8, leeftijd=11) == {YES: ["Leeftijd: vanaf 12 jaar"]}


def test_from_a_no_for_sure_is_told_what_only_one_reading_makes_a_yes():
    """Then not every reading says no any more; how many say what is told, and no more than that."""
    one = f"1 van de 2 lezingen: {YES} {phrases.NOBODY} 1: nog niet te zeggen."
    assert told(half_open, leeftijd=11) == {one: ["Leeftijd: vanaf 12 jaar"]}
    assert told(half_open, leeftijd=12) == {}
    assert list(told(half_told, leeftijd=11).values()) == [["Leeftijd: vanaf 12 jaar"]]
    assert told(half_open, leeftijd=12, heeft_fiets=True) == {NO: ["Leeftijd: hoogstens 11 jaar"]}


def higher(f, p, lezing):
    """Hoog genoeg."""
    old = f.leeftijd >= lezing("V01", twaalf=12, dertien=13)
    return Uitkomst(KAN, Eis("oud genoeg", old, bron=PLACE), gevolg=YES, anders=NO, wie="wij")


def test_where_all_readings_say_the_same_each_is_looked_at():
    """From either side: at twelve they come to differ, whichever of them is carried out first."""
    differ = f"1 van de 2 lezingen: {YES} 1: {NO}"
    assert told(higher, leeftijd=11) == {differ: ["Leeftijd: 12 jaar"]}
    assert told(higher, leeftijd=14) == {differ: ["Leeftijd: 12 jaar"]}


def brand(f, p, lezing):
    """Van een merk."""
    return Uitkomst(KAN, Eis("geen Ping", f.merk != "ping", bron=PLACE), gevolg=YES, anders=NO)


def two_brands(f, p, lezing):
    """Van twee merken."""
    fits = f.merk.een_van("ping", "dong")
    return Uitkomst(KAN, Eis("Ping of Dong", fits, bron=PLACE), gevolg=YES, anders=NO)


def test_choices_that_come_to_the_same_are_told_together_unless_they_are_many():
    """A list of everything else is no answer."""
    assert told(two_brands, merk="zoem") == {YES: ["Merk: Ping of Dong"]}
    assert told(brand, merk="ping") == {}


def waiting(f, p, lezing):
    """Wachten."""
    return Uitkomst(
        RECHT,
        Eis("lang genoeg", f.maanden_met_bel >= p.uit("maat").grens_kind, bron=PLACE),
        gevolg=YES,
        anders=NO,
    )


def test_what_time_brings_by_itself_is_told_as_what_is_still_to_go():
    """Measured up to a figure of the day; past it the boundary itself is told."""
    limit = LAW.parameters["maat"]["grens_kind"].op(DAY).waarde
    assert told(waiting, maanden_met_bel=limit - 1) == {YES: ["Maanden met een bel: nog 1 maand"]}
    before = [f"Maanden met een bel: minder dan {limit} maanden"]
    assert told(waiting, maanden_met_bel=limit) == {NO: before}


def bands(f, p, lezing):
    """Een band."""
    return Uitkomst(
        KAN,
        Eis("niet te weinig en niet te veel", (f.afstand >= 5) & (f.afstand < 10), bron=PLACE),
        Eis("op tijd", f.koopdatum <= DAY, bron=PLACE),
        gevolg=YES,
        anders=NO,
    )


@pytest.mark.parametrize(
    ("facts", "then", "said"),
    [
        ({"afstand": 3}, YES, ["Afstand: 5 kilometer"]),
        ({"afstand": 12}, YES, ["Afstand: iets minder dan 10 kilometer"]),
        (
            {"afstand": 7},
            NO,
            [
                "Afstand: vanaf 10 kilometer of minder dan 5 kilometer",
                "Koopdatum: vanaf 2 juni 2001",
            ],
        ),
        (
            {"koopdatum": DAY + timedelta(1), "afstand": 7},
            YES,
            ["Koopdatum: tot en met 1 juni 2001"],
        ),
    ],
)
def test_from_there_on_is_said_only_where_nothing_turns_it_back(facts, then, said):
    """A value in a band is told by itself; days have words of their own."""
    assert told(bands, **{"koopdatum": DAY} | facts) == {then: said}


def fees(f, p, lezing):
    """Leges."""
    return Uitkomst(
        BEREKEND,
        Bedrag("leges", kies((f.leeftijd < 18, 5), anders=10) + 0 * f.prijs, bron=PLACE),
        gevolg="Zo hoog zijn zij.",
    )


def smooth(f, p, lezing):
    """Vergoeding."""
    return Uitkomst(
        BEREKEND,
        Bedrag("vergoeding", kies((f.prijs < 10, 0), anders=f.prijs - 5), bron=PLACE),
        gevolg="Zo hoog is zij.",
    )


def later(f, p, lezing):
    """Einde."""
    return Uitkomst(
        BEREKEND,
        Datum("einde", plus_maanden(f.koopdatum, 6), bron=PLACE),
        gevolg="Dan eindigt het.",
    )


def test_an_amount_that_jumps_is_told_and_one_that_goes_along_is_not():
    """A step is another answer; with every euro, and with every day, nothing else would be."""
    assert told(fees, leeftijd=17, prijs=1) == {"Leges: € 10,00": ["Leeftijd: vanaf 18 jaar"]}
    assert told(fees, leeftijd=18, prijs=1) == {"Leges: € 5,00": ["Leeftijd: hoogstens 17 jaar"]}
    assert told(smooth, prijs=9) == told(smooth, prijs=20) == {}
    assert told(smooth, prijs=10) == {"Vergoeding: € 0,00": ["Prijs: minder dan € 10,00"]}
    assert told(later, koopdatum=DAY) == {}


def divided(f, p, lezing):
    """Per bel."""
    few = 100 / f.aantal_bellen > 10
    return Uitkomst(KAN, Eis("weinig bellen", few, bron=PLACE), gevolg=YES, anders=NO)


def some(f, p, lezing):
    """Een bel."""
    return Uitkomst(KAN, Eis("een bel", f.aantal_bellen > 0, bron=PLACE), gevolg=YES, anders=NO)


def test_nothing_is_told_of_what_cannot_be_carried_out_nor_of_nothing_at_all():
    """A division by nought is no answer; that without a bell there is no bell, nobody asks."""
    assert told(divided, aantal_bellen=1) == {NO: ["Aantal bellen: vanaf 10"]}
    assert told(some, aantal_bellen=1) == told(some, aantal_bellen=5) == {}
    assert told(some, aantal_bellen=0) == {YES: ["Aantal bellen: vanaf 1"]}


def added(f, p, lezing):
    """Rekening."""
    return Uitkomst(
        BEREKEND,
        Bedrag("bel", kies((f.leeftijd < 18, 5), anders=10), bron=PLACE),
        Stapel("Samen", ("Bel", kies((f.leeftijd < 18, 5), anders=10)), bron=PLACE),
        gevolg="Zo is het.",
    )


def test_of_amounts_that_are_added_up_nothing_is_told():
    """There every part is another total."""
    assert told(added, leeftijd=17) == {}


def kinds(f, p, lezing):
    """Mag het?"""
    old = lezing("V01", twaalf=f.leeftijd >= 12, dertien=f.leeftijd >= 13)
    return Uitkomst(BEREKEND, JaNee("mag", old, bron=PLACE), gevolg="Zo is het.")


def test_over_readings_is_told_what_all_say_and_where_they_come_to_differ():
    """Eleven, twelve, of which only one reading says yes, and thirteen."""
    differ = "Mag: in 1 van de 2 lezingen ja, in 1 nee"
    assert told(kinds, leeftijd=11) == {differ: ["Leeftijd: 12 jaar"]}
    assert told(kinds, leeftijd=12) == {
        "Mag: ja": ["Leeftijd: vanaf 13 jaar"],
        "Mag: nee": ["Leeftijd: hoogstens 11 jaar"],
    }
    assert told(kinds, leeftijd=13) == {differ: ["Leeftijd: 12 jaar"]}


def test_one_chosen_reading_tells_its_own_boundary():
    """What another reading would say does not count then."""
    chosen = ask(kinds, leeftijd=11, lezingen={"V01": "twaalf"})
    assert in_words(chosen) == {"Mag: ja": ["Leeftijd: vanaf 12 jaar"]}


def bells(f, p):
    """Say what holds among the facts of the invented law."""
    return (Gevolg(f.aantal_bellen > 0, f.heeft_fiets, "Een bel zit op een fiets."),)


def bell_tax(f, p, lezing):
    """Belasting."""
    return Uitkomst(KAN, Eis("geen fiets", ~f.heeft_fiets, bron=PLACE), gevolg=YES, anders=NO)


def bell_told(f, p, lezing):
    """Heeft hij een fiets?"""
    return Uitkomst(KAN, JaNee("geen_fiets", ~f.heeft_fiets, bron=PLACE, hoofd=True), gevolg=YES)


def test_what_would_contradict_another_fact_is_not_offered(monkeypatch):
    """A bell sits on a bicycle: who has the one has the other, and it is told by the bell."""
    rule = rule_of(bell_tax)
    known = implications(LAW.begrippen, bells).about({"heeft_fiets"})
    monkeypatch.setattr(type(rule), "gevolgen", known)
    given = {"aantal_bellen": 1, "heeft_fiets": True}
    assert rule.wetboek.bereken("bell_tax", given, peildatum=DAY).wat_verandert() == []
    told_apart = rule_of(bell_told)
    assert told_apart.wetboek.bereken("bell_told", given, peildatum=DAY).wat_verandert() == []
    follows = rule.wetboek.bereken("bell_tax", {"aantal_bellen": 1}, peildatum=DAY)
    open_still = "Dit is nog niet te zeggen: er ontbreken gegevens."
    assert in_words(follows) == {open_still: ["Aantal bellen: 0"]}


def many(f, p, lezing):
    """Veel."""
    return Uitkomst(
        KAN,
        Eis(
            "iets",
            f.heeft_fiets | (f.kleur == "rood") | (f.leeftijd >= 12) | (f.afstand > 5)
            | (f.maanden_met_bel >= 6) | (f.prijs > 3),
            bron=PLACE,
        ),
        gevolg=YES,
        anders=NO,
    )  # fmt: skip


def test_no_more_than_four_are_told_what_time_brings_first():
    """Then numbers as the rule asks them; another yes or no comes last, and not at all here."""
    facts = {"heeft_fiets": False, "kleur": "blauw", "leeftijd": 1, "afstand": 1, "prijs": 1}
    assert told(many, maanden_met_bel=0, **facts) == {
        YES: [
            "Maanden met een bel: nog 6 maanden",
            "Leeftijd: vanaf 12 jaar",
            "Afstand: meer dan 5 kilometer",
            "Prijs: meer dan € 3,00",
        ]
    }


def test_a_value_is_told_as_a_program_can_give_it_again():
    """Beside its words stands the value itself, and what the answer then is."""
    (row,) = ask(permission, **FITS | {"afstand": 8}).wat_verandert()
    assert row == {
        "oordeel": "kan",
        "aard": "bevoegdheid",
        "dan": YES,
        "als": [
            {
                "feit": "afstand",
                "label": "Afstand",
                "waarden": ["12"],
                "weergave": "vanaf 12 kilometer",
            }
        ],
    }


def test_only_a_number_can_grow_by_itself():
    """A day or a yes does not."""
    row = {"label": "X", "vraag": "X?", "herkomst": "opgave"}
    with pytest.raises(RegisterFout, match="alleen een getal loopt op"):
        Begrip("x", type="datum", loopt_op=True, **row)


EXAMPLES = list(wetboek().voorbeelden.values())


@pytest.mark.parametrize(
    "first", [0, *(pytest.param(n, marks=pytest.mark.alles) for n in range(1, SAMPLE))]
)
def test_each_told_change_carried_out_gives_what_was_told(first):
    """Of the worked examples: the answer becomes what is told, and a step before it is not yet."""
    checked = 0
    for row in EXAMPLES[first::SAMPLE]:
        answer = asked(row)
        concepts = answer.regel.wetboek.begrippen
        for outcome in answer.wat_verandert():
            for one in outcome["als"]:
                for given in one["waarden"]:
                    value = concepts[one["feit"]].lees(given)
                    there = asked(row, {one["feit"]: value})
                    assert (there.oordeel, there.aard) == (outcome["oordeel"], outcome["aard"])
                    assert outcome["dan"] in said_of(there)
                    before = just_before(concepts[one["feit"]], answer.feiten[one["feit"]], value)
                    assert outcome["dan"] not in said_of(asked(row, {one["feit"]: before}))
                    checked += 1
    assert checked > 30


def asked(row, other=None):
    """Return the answer to a worked example, or to it with another fact."""
    law = wetboek()
    facts, chosen = law.lees_feiten(row["feiten"]), resolve(law.conflicten, row.get("lezingen", {}))
    return law.bereken(
        row["regel"], facts | (other or {}), peildatum=row["peildatum"], lezingen=chosen
    )


def just_before(concept, here, value):
    """Return the value one step nearer; what moves by no steps has nothing between."""
    if concept.type not in STEPS:
        return here
    start, end = steps(concept, here), steps(concept, value)
    return value_at(concept, end - (1 if end > start else -1))


def said_of(answer):
    """Return what an answer says first, and what follows from it."""
    data = answer.als_dict()
    settled = answer.oordeel not in ("onbekend", "tegenstrijdig")
    open_ended = answer.outcome.sentence(answer.oordeel, left_open) if settled else data["gevolg"]
    return [data["kop"]["tekst"], open_ended]


def left_open(name):
    """Return what stands for a result in a sentence where it is not said which it is."""
    return None, phrases.LEFT_OPEN
