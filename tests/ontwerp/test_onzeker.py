"""Of whom it cannot be told what a draft does: counted apart, never as no difference."""

from collections import Counter
from datetime import date
from decimal import Decimal

import pandas as pd
import pytest

from reintegratie.caseload.lezingen import per_lezing
from reintegratie.caseload.mensen import Caseload
from reintegratie.caseload.optelling import Bedragen, Gelezen
from reintegratie.caseload.tellen import Regelverschil
from reintegratie.caseload.vergelijk import vergelijk_mensen
from tests.core.invented import LAW

DAY = date(2010, 1, 1)
NOBODY = (Counter(), Counter())
AGES = [59, 60, 69, 70, None]  # old from 60 on in one reading, from 70 on in the other


def cyclists(**columns):
    """Return people with these facts, one of them with an age that is not known."""
    rows = {"leeftijd": AGES, **{name: [value] * len(AGES) for name, value in columns.items()}}
    table = pd.DataFrame(rows).astype({"leeftijd": "Int64"})
    return Caseload(table, "fietsers", synthetisch=True)


@pytest.fixture(scope="module")
def found(large):
    """Return what the large draft does to people of these ages."""
    return vergelijk_mensen(large, cyclists(heeft_fiets=True), DAY)


@pytest.fixture(scope="module")
def carrier(found):
    """Return what it does in the calculation that comes."""
    return next(one for one in found.regels if one.regel == "bagagedrager")


def test_who_is_old_in_one_reading_alone_and_whose_age_is_not_known_is_of_a_kind_apart(carrier):
    told = {kind: carrier.aantallen[kind] for kind in ("wint", "onzeker", "gelijk")}
    assert told == {"wint": 1, "onzeker": 3, "gelijk": 1}


def test_an_amount_is_told_under_each_reading_and_who_lacks_a_fact_beside_it(carrier):
    told = {
        one.lezingen["V04"]: (one.bedragen["waarde"][2:], one.aantallen["onzeker"])
        for one in carrier.per_lezing
    }
    assert told == {"zestig": ((75, 3, 1), 1), "zeventig": ((25, 1, 1), 1)}
    assert carrier.bedragen["waarde"][2:] == (25, 1, 3)


def test_of_what_ends_it_is_not_told_that_who_lacks_a_fact_loses_nothing(found, large):
    """Where the day is known of nobody no number is told; else of those of whom it is not."""
    assert "is niet te zeggen" in dict(found.niet_berekend)["trapper_overgang"]
    table = cyclists(heeft_fiets=True, aantal_bellen=1).tabel
    table["koopdatum"] = pd.Series([date(2009, 1, 1), *[None] * (len(AGES) - 1)])
    told = vergelijk_mensen(large, Caseload(table, "fietsers", synthetisch=True), DAY).regels
    ends = next(one for one in told if one.regel == "trapper_overgang")
    assert ends.aantallen["onzeker"] == len(AGES) - 1


def test_who_has_an_unknown_amount_before_and_after_is_not_without_a_difference(large):
    """Of an unknown age: the amount was unknown and stays so."""
    told = vergelijk_mensen(large, cyclists(heeft_fiets=True), DAY).regels
    pedals = next(one for one in told if one.regel == "trapvergoeding")
    assert (pedals.aantallen["onzeker"], pedals.aantallen["gelijk"]) == (1, 0)


def test_who_is_proven_to_notice_nothing_is_without_a_difference_whatever_is_unknown(large):
    """Without a bicycle there is no compensation, and at twenty it stays what it was."""
    table = pd.DataFrame({"leeftijd": [20, 30, 30], "heeft_fiets": [None, None, True]})
    table = table.astype({"leeftijd": "Int64", "heeft_fiets": "boolean"})
    people = Caseload(table, "fietsers", synthetisch=True)
    told = vergelijk_mensen(large, people, DAY).regels
    pedals = next(one for one in told if one.regel == "trapvergoeding")
    assert (pedals.aantallen["onzeker"], pedals.aantallen["gelijk"]) == (1, 1)


def test_a_calculation_of_which_nobody_knows_a_fact_is_not_counted_and_says_which(large):
    found = vergelijk_mensen(large, cyclists(), DAY)
    assert dict(found.niet_berekend)["trapvergoeding"].endswith("is bekend: «Heeft een fiets».")
    assert "trapvergoeding" not in [one.regel for one in found.regels]


def test_a_calculation_that_is_proven_to_give_all_the_same_counts_nobody(large):
    names = [one.regel for one in vergelijk_mensen(large, cyclists(), DAY).regels]
    told = vergelijk_mensen(large, cyclists(), DAY, ongemerkt=["trapper_telt"]).regels
    assert "trapper_telt" in names and "trapper_telt" not in [one.regel for one in told]


def test_somebody_of_whom_nothing_is_sure_is_of_that_kind_and_nobody_is_left_out(found):
    counts = found.aantallen()
    assert sum(counts.values()) == len(AGES) and set(found.per_mens().values()) >= {"anders"}


def test_who_can_get_it_and_could_not_is_counted_under_each_reading(carrier):
    told = {one.lezingen["V04"]: dict(one.toegang) for one in carrier.per_lezing}
    assert told == {"zestig": {1: 3}, "zeventig": {1: 1}} and carrier.toegang == {1: 1}


def test_of_how_many_an_amount_cannot_be_told_is_never_too_few():
    """Where that hangs on a reading on which the amount itself does not."""
    amount = Bedragen("Waarde", "euro", Decimal(25), 1, 0)
    parts = [
        Gelezen({"V04": reading}, Counter(), {"waarde": amount._replace(zonder=unknown)}, *NOBODY)
        for reading, unknown in (("zestig", 3), ("zeventig", 2))
    ]
    rule = Regelverschil("r", "R", Counter(), 0, {"waarde": amount}, tuple(parts))
    assert per_lezing(LAW, rule, "waarde") == {"": amount._replace(zonder=3)}
