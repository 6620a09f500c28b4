"""The sentences of a report: money with who gets it, what an answer means, a loss before a gain."""

from collections import Counter
from dataclasses import replace
from decimal import Decimal

from reintegratie.beleid.verschil import VERLIEST, WINT
from reintegratie.caseload.optelling import Bedragen, Gelezen
from reintegratie.caseload.overgangen import STAAT, Overgang
from reintegratie.caseload.tellen import Regelverschil
from reintegratie.caseload.verslag.antwoorden import blijft, rijen
from reintegratie.caseload.verslag.bereik import bereik
from reintegratie.caseload.verslag.gevolgen import Berekening, gevolgen
from reintegratie.caseload.verslag.stroom import HOE_VAAK, bedragzin, hoe_vaak
from reintegratie.core.contract import Getal
from reintegratie.core.outcome import TEGENSTRIJDIG


def money(label="Waarde", each="25", people=(1, 3)):
    """Return amounts under readings by which so many people get it."""
    whole = [Decimal(each) * many for many in people]
    pairs = zip(whole, people, strict=True)
    return [Bedragen(label, "euro", *two, 0) for two in pairs]


def flows(draft, monkeypatch, **norm):
    """Give what the draft says of a carrier somebody who gets money."""
    [known] = draft.contract["T019"]
    monkeypatch.setitem(draft.contract, "T019", (replace(known, **norm),))


def test_what_only_can_be_given_costs_that_at_most(large, monkeypatch):
    """So many times the amount in the text; and how often it does not say."""
    amount = Getal("waarde", "precies", 25, eenheid="euro")
    flows(large, monkeypatch, ontvangt=("fietser",), getallen=(amount,))
    assert bedragzin(large, "bagagedrager", "Waarde", money()) == (
        "Waarde: hoogstens € 25 tot € 75 meer (1 tot 3 keer € 25), als iedereen het "
        "krijgt die het kan krijgen."
    )
    assert "keer € " not in bedragzin(large, "bagagedrager", "Waarde", money(each="26"))
    assert hoe_vaak(large, "bagagedrager", money()) == HOE_VAAK
    flows(large, monkeypatch, gevolg="een eenmalige bijdrage")
    assert hoe_vaak(large, "bagagedrager", money()) == ""


def test_what_must_be_given_is_no_most(large, monkeypatch):
    flows(large, monkeypatch, ontvangt=("fietser",), modaliteit="moet")
    said = bedragzin(large, "bagagedrager", "Waarde", money())
    assert said == "Waarde: € 25 tot € 75 meer."


def test_money_that_is_asked_of_people_says_who_gets_or_keeps_it(large, monkeypatch):
    flows(large, monkeypatch, ontvangt=("de koning",))
    more, less = (
        bedragzin(large, "bagagedrager", "Waarde", money(each=one)) for one in ("25", "-25")
    )
    assert more.endswith("Dat geld gaat naar de koning.")
    assert less.endswith("Of dat geld anders bij de koning was gekomen, is niet te zeggen.")


def world(choice, *happens):
    """Return what happens under a choice of readings: of each kind what, and to whom."""
    who, counts = {}, Counter()
    for what, some in happens:
        who.setdefault(what.soort, {})[what] = frozenset(some)
        counts[what] += len(some)
    return Gelezen(choice, Counter(), {}, Counter(), counts, who)


def calculation(title, *worlds):
    """Return a calculation under these readings."""
    return Berekening(Regelverschil(title, title, Counter(), 0, {}, worlds), worlds)


LOSES = Overgang("«Het kan.»", "«Het kan niet.»", soort=VERLIEST)
GAINS = Overgang("", "", "«Prijs» wordt lager", WINT)


def test_an_answer_tells_for_how_many_what_held_stays():
    """Of three who may lose it one does by the first answer, and all of them by the second."""
    hangs = Overgang("«Het kan.»", STAAT[TEGENSTRIJDIG])
    worlds = world({"V04": "dag"}, (LOSES, "a")), world({"V04": "jaar"}, (LOSES, "abc"))
    row = replace(calculation("Bel", *worlds).rij, overgangen=Counter({LOSES: 1, hangs: 2}))
    [line] = blijft([Berekening(row, [one]) for one in worlds], "V04")
    assert line == ("Blijft: «Het kan.»", ("2 mensen", "niemand")) and line.verschilt


def test_who_gains_and_who_loses_is_told_apart_in_a_range_over_the_readings():
    less = replace(GAINS, anders="«Prijs» wordt kleiner")
    some = calculation(
        "Bel: mag dat?",
        world({"V04": "dag"}, (LOSES, "a"), (GAINS, "bc")),
        world({"V04": "jaar"}, (LOSES, "a"), (less, "b")),
    )
    assert [*gevolgen([some], 0)] == [
        ("Vooruit", "1 tot 2 mensen: «Prijs» wordt lager, of «Prijs» wordt kleiner."),
        ("Achteruit", "1 mens: «Het kan niet.»"),
    ]


def test_of_more_than_two_things_that_happen_the_two_of_most_people_are_told():
    things = [replace(GAINS, anders=one) for one in ("weinig", "veel", "meer")]
    some = calculation("Bel", world({}, *zip(things, ("a", "bcd", "ef"), strict=True)))
    assert [*gevolgen([some], 0)] == [("Vooruit", "6 mensen: vooral veel, of meer.")]


def test_who_was_told_to_gain_is_not_told_so_again_by_another_calculation():
    """The same people or fewer, under every choice of readings that can go together."""
    first = calculation("Bel", world({"V04": "dag"}, (GAINS, "ab")), world({"V04": "jaar"}))
    same = calculation("Helm", world({"V04": "dag", "V05": "x"}, (GAINS, "a")))
    other = calculation("Helm", world({"V05": "x"}, (GAINS, "a")))
    assert [*gevolgen([first, same], 1)] == []
    assert [*gevolgen([first, other], 1)] == [("Vooruit", "1 mens: «Prijs» wordt lager.")]


def test_of_several_calculations_each_line_of_an_answer_has_its_title_but_of_the_first():
    """One after another, each with its own words for people and money."""
    less = replace(GAINS, anders="«Prijs» wordt hoger", soort=VERLIEST)
    first = calculation("Bel", world({"V04": "dag"}, (GAINS, "ab")))
    second = calculation("Helm: kan het?", world({"V04": "dag"}, (less, "c")))
    assert [one.waarover for one in rijen([[first, second]], "V04")] == [
        "Vooruit: «Prijs» wordt lager",
        "Kan het? Achteruit: «Prijs» wordt hoger",
    ]
    assert calculation("Twee bellen.").titel == "Twee bellen:"


def test_money_is_told_in_whole_euros_and_a_cent_is_never_nothing():
    assert bereik(money(each="10.40")) == "€ 10 tot € 31 meer"
    assert bereik(money(each="0.30")) == "€ 0,30 tot € 0,90 meer"
