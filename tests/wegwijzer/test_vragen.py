"""The questionnaire asks no more than it must, and no less."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from reintegratie import wetboek
from reintegratie.wegwijzer import schermtekst
from reintegratie.wegwijzer.oordelen import beoordeel
from reintegratie.wegwijzer.scherm import beeld
from reintegratie.wegwijzer.stand import Stand, begrip
from reintegratie.wegwijzer.vragen import open_vragen, volgende
from tests.scale import cases

from .waarden import (
    DAG,
    KEYS,
    antwoorden,
    eigen_sleutels,
    kan_erbij,
    overgeslagen,
    uitkomsten,
    vragers,
    waarden,
)


def rijen(stand):
    """Every instrument, as the list shows it."""
    return [row for part in beeld(stand)["lijst"] for row in part["rijen"]]


def asked(facts, rol="alles", **rest):
    """The question that comes now."""
    stand = Stand(DAG, rol, facts, **rest)
    return volgende(stand, beoordeel(stand))


@cases(15)
@given(antwoorden())
def test_a_skipped_question_never_changes_an_outcome(facts):
    """Every value of every question that is not asked, one at a time, if it can be true."""
    for key in overgeslagen(facts):
        before = uitkomsten(facts, vragers(key))
        for value in (one for one in waarden(key) if kan_erbij(facts, key, one)):
            assert uitkomsten({**facts, key: value}, vragers(key)) == before, (key, value)


@cases(20, sweep=400)
@given(antwoorden(), st.data())
def test_all_skipped_questions_together_change_nothing(facts, data):
    """All that can be true together, and from which nothing follows that is asked."""
    rest = {}
    for key in overgeslagen(facts):
        value = data.draw(st.sampled_from(waarden(key)), key)
        if kan_erbij({**facts, **rest}, key, value):
            rest[key] = value
    assert uitkomsten({**facts, **rest}) == uitkomsten(facts)


@cases(15, sweep=300)
@given(antwoorden(), st.randoms(use_true_random=False))
def test_the_order_of_answering_changes_nothing(facts, random):
    """Nor do answers that were given and withdrawn on the way."""
    order = list(facts)
    random.shuffle(order)
    given_so_far = {}
    for key in order:
        given_so_far[key] = random.choice(waarden(key))
        uitkomsten(given_so_far)
        given_so_far[key] = facts[key]
    other = beeld(Stand(DAG, "alles", given_so_far))
    same = beeld(Stand(DAG, "alles", facts))
    for one in (other, same):
        one["antwoorden"] = sorted(one["antwoorden"], key=lambda row: row["sleutel"])
    assert other == same


@cases(4, sweep=80)
@given(st.data())
def test_following_the_questions_ends_with_nothing_open(data):
    """No question comes twice, and in the end no answer can change anything."""
    facts = {}
    while key := asked(facts):
        assert key not in facts
        facts[key] = data.draw(st.sampled_from(waarden(key)), key)
    assert not open_vragen(beoordeel(Stand(DAG, "alles", facts)))
    assert len(facts) <= len(KEYS)


def test_the_broad_question_comes_first():
    """A benefit from WerkSaam decides over more instruments than anything else."""
    assert asked({}) == "uitkering_werksaam"
    assert asked({}, "client") == "uitkering_werksaam"
    first = beeld(Stand(DAG))["vraag"]
    assert len(first["beslist"]) > 8 and first["herkomst"] == "registratie"


def test_an_instrument_that_is_out_asks_nothing_more():
    stand = Stand(DAG, "client", {"gemotiveerd": False})
    flextensie = next(o for o in beoordeel(stand) if o.instrument.naam == "flextensie")
    assert flextensie.toegang.oordeel == "nee" and not flextensie.toegang.ontbreekt
    assert not flextensie.daarna
    assert "duur_uitkering_maanden" not in open_vragen(beoordeel(stand))


def test_amounts_are_asked_only_once_an_instrument_can_be_had():
    facts = {"uitkering_werksaam": True, "duur_uitkering_maanden": 4, "plaatsbaar": True}
    before = open_vragen(beoordeel(Stand(DAG, "client", facts)))
    after = open_vragen(beoordeel(Stand(DAG, "client", {**facts, "gemotiveerd": True})))
    assert "flextensie.gewerkte_uren" not in before and "flextensie.gewerkte_uren" in after
    assert after["flextensie.gewerkte_uren"].telt_mee == ["Flextensie"]


def test_what_is_not_known_is_put_aside_and_stays_unknown():
    assert asked({}, weet_niet=frozenset({"uitkering_werksaam"})) != "uitkering_werksaam"
    aside = frozenset(KEYS)
    assert asked({}, weet_niet=aside) is None
    assert (
        beeld(Stand(DAG, weet_niet=aside))["aantal"]["open"] == beeld(Stand(DAG))["aantal"]["open"]
    )


def test_one_instrument_can_be_found_out_first():
    facts, keys = {}, []
    while True:
        stand = Stand(DAG, "client", facts, eerst="flextensie")
        row = next(o for o in beoordeel(stand) if o.instrument.naam == "flextensie")
        if row.toegang.oordeel != "onbekend":
            break
        keys.append(volgende(stand, beoordeel(stand)))
        facts[keys[-1]] = {"duur_uitkering_maanden": 4}.get(keys[-1], True)
    assert set(keys) - {"heeft_uitkering"} == {
        "uitkering_werksaam",
        "duur_uitkering_maanden",
        "plaatsbaar",
        "gemotiveerd",
    }


def test_an_own_fact_is_kept_apart_for_each_instrument():
    """Three months of one thing say nothing of how long another lasts."""
    assert "werkstage.duur_maanden" in eigen_sleutels() and "duur_maanden" not in KEYS
    base = uitkomsten({})
    changed = uitkomsten({"loondispensatie.duur_maanden": 3})
    assert {name for name in base if base[name] != changed[name]} <= {"loondispensatie"}


def test_on_a_day_before_any_source_every_instrument_answers_and_says_so():
    early = Stand(date(1990, 1, 1), "alles", {})
    told = [o.toegang for o in beoordeel(early)]
    assert all(one.tijd and not one.fout for one in told)


def test_an_answer_says_where_it_comes_from():
    """A judgement, a decision and a registration are marked so, with whose it is if a text says."""
    facts = {
        "plaatsbaar": True,
        "positief_advies_uwv": True,
        "leeftijd": 30,
        "arbeidsbeperking": True,
    }
    rows = {row["sleutel"]: row for row in beeld(Stand(DAG, "alles", facts))["antwoorden"]}
    assert {key: (row["herkomst"], row["wie"]) for key, row in rows.items()} == {
        "plaatsbaar": ("oordeel", None),
        "positief_advies_uwv": ("besluit", "UWV"),
        "leeftijd": ("registratie", None),
        "arbeidsbeperking": ("opgave", None),
    }


def test_a_fact_is_asked_once_for_all_instruments():
    """One answer moves every instrument that asks it."""
    wanted = {
        one.instrument.naam
        for one in beoordeel(Stand(DAG))
        for rule in (one.toegang, *one.daarna)
        if "uitkering_werksaam" in wetboek().regeling(rule.naam).feiten
    }
    assert len(wanted) > 10 and begrip("uitkering_werksaam").naam == "uitkering_werksaam"
    one = uitkomsten({"re_integratieverplichting_art7": False})
    two = uitkomsten({"re_integratieverplichting_art7": False, "uitkering_werksaam": False})
    changed = {name for name in one if one[name] != two[name]}
    assert len(changed) > 3 and changed <= wanted


SIX_MONTHS_USED = {
    "uitkering_werksaam": True,
    "heeft_inkomsten_uit_werk": True,
    "wet_laat_vrijlating_toe": True,
    "overlegd_met_client": True,
    "gebruikte_maanden": 6,
    "gebruikte_maanden_voor_ingang": 0,
    "maanden_sinds_start": 5,
}


def test_what_is_bounded_is_no_plain_yes_and_says_what_stands_in_the_way():
    """Six months are used: it may be in itself, and not any more."""
    stand = Stand(DAG, "client", wetboek().lees_feiten(SIX_MONTHS_USED))
    [row] = [one for one in rijen(stand) if one["naam"] == "inkomstenvrijlating"]
    assert (row["groep"], row["oordeel"]) == ("grens", "recht")
    reason = row["maar"][0]["redenen"][0]["tekst"]
    assert reason in schermtekst.stand(beeld(stand))


def test_no_note_is_lost_on_the_way():
    """Under which conditions is not told: the words say so."""
    stand = Stand(DAG, "client", {"reiskosten_voor_werk": True})
    [row] = [one for one in rijen(stand) if one["naam"] == "reiskosten"]
    assert row["kanttekeningen"]
    words = " ".join(schermtekst.stand(beeld(stand)).split())
    for note in row["kanttekeningen"]:
        assert note["tekst"].rstrip(".") in words
