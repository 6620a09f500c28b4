"""The sentences of a report: money with who gets it, what an answer means, a loss before a gain."""

from collections import Counter
from dataclasses import replace
from decimal import Decimal

from reintegratie.beleid.verschil import VERLIEST, WINT
from reintegratie.caseload.optelling import Bedragen, Gelezen
from reintegratie.caseload.overgangen import STAAT, Overgang
from reintegratie.caseload.tellen import Regelverschil
from reintegratie.caseload.verslag import kort
from reintegratie.caseload.verslag.stroom import HOE_VAAK, bedragzin, hoe_vaak
from reintegratie.caseload.verslag.vragen import onder
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
        "Waarde: hoogstens € 25,00 tot € 75,00 meer (1 tot 3 keer € 25,00), als iedereen het "
        "krijgt die het kan krijgen."
    )
    assert "keer € " not in bedragzin(large, "bagagedrager", "Waarde", money(each="26"))
    assert hoe_vaak(large, "bagagedrager", money()) == HOE_VAAK
    flows(large, monkeypatch, gevolg="een eenmalige bijdrage")
    assert hoe_vaak(large, "bagagedrager", money()) == ""


def test_what_must_be_given_is_no_most(large, monkeypatch):
    flows(large, monkeypatch, ontvangt=("fietser",), modaliteit="moet")
    said = bedragzin(large, "bagagedrager", "Waarde", money())
    assert said == "Waarde: € 25,00 tot € 75,00 meer."


def test_money_that_is_asked_of_people_says_who_gets_or_keeps_it(large, monkeypatch):
    flows(large, monkeypatch, ontvangt=("de koning",))
    more, less = (
        bedragzin(large, "bagagedrager", "Waarde", money(each=one)) for one in ("25", "-25")
    )
    assert more.endswith("Dat geld gaat naar de koning.")
    assert less.endswith("niet meer naar de koning: wie het zou betalen, houdt het.")


def test_an_answer_tells_for_how_many_what_held_stays(large):
    """Of three who may lose it one does by the first answer, and all of them by the second."""
    loses, hangs = Overgang("«Het kan.»", "«Het kan niet.»"), STAAT[TEGENSTRIJDIG]
    sure = Counter({loses: 1, Overgang("«Het kan.»", hangs): 2})
    under = {"dag": Counter({loses: 1}), "jaar": Counter({loses: 3})}
    worlds = [Gelezen({"V04": one}, Counter(), {}, Counter(), some) for one, some in under.items()]
    row = Regelverschil("bel", "Bel", Counter(), 0, {}, tuple(worlds), overgangen=sure)
    assert onder(large, row, "V04", "dag") == (
        "Voor 1 mens geldt dan: «Het kan niet.» Voor 2 mensen blijft: «Het kan.»"
    )
    assert onder(large, row, "V04", "jaar") == (
        "Voor 3 mensen geldt dan: «Het kan niet.» Voor niemand blijft: «Het kan.»"
    )


def test_of_more_calculations_a_loss_is_told_before_all_else():
    gains, loses = (
        Regelverschil(one, one, Counter(), 0, {}, overgangen=Counter({what: 2}))
        for one, what in (
            ("Bel", Overgang("", "", "«Prijs» wordt hoger", WINT)),
            ("Helm", Overgang("", "", "«Prijs» wordt lager", VERLIEST)),
        )
    )
    assert [*kort.ook([(gains, []), (loses, [])])] == [
        "Bij «Helm»: voor 2 mensen wordt het slechter: «Prijs» wordt lager.",
        "Ook anders: «Bel».",
    ]
