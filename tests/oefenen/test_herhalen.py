"""What goes wrong comes back sooner than what goes well."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegratie.oefenen.herhalen import (
    HERHALEN,
    LATER,
    NIEUW,
    RUST_DAGEN,
    gelezen,
    na_antwoord,
    terug_op,
    volgorde,
)

TODAY = date(2026, 3, 10)
STANDEN = st.none() | st.builds(
    lambda box, ago: {"vak": box, "dag": (TODAY - timedelta(ago)).isoformat()},
    st.integers(1, len(RUST_DAGEN)),
    st.integers(0, 30),
)


@given(STANDEN)
def test_a_mistake_comes_back_the_same_day_and_sooner_than_a_good_answer(stand):
    """Whatever came before."""
    wrong, good = na_antwoord(stand, False, TODAY), na_antwoord(stand, True, TODAY)
    assert terug_op(wrong) == TODAY < terug_op(good)


@given(STANDEN)
def test_good_answers_in_a_row_rest_longer_each_time(stand):
    """Until the last box."""
    once = na_antwoord(stand, True, TODAY)
    assert terug_op(na_antwoord(once, True, TODAY)) >= terug_op(once)
    assert once["vak"] <= len(RUST_DAGEN)


def test_mistakes_first_then_new_then_what_rests():
    """Of what is due, the first box goes first; of what rests, the soonest."""
    standen = {
        "fout": {"vak": 1, "dag": "2026-03-10"},
        "lang-geleden": {"vak": 3, "dag": "2026-03-01"},
        "gisteren": {"vak": 3, "dag": "2026-03-09"},
        "goed": {"vak": 5, "dag": "2026-03-10"},
    }
    names = ["goed", "gisteren", "nieuw", "lang-geleden", "fout"]
    assert volgorde(names, standen, TODAY) == [
        ("fout", HERHALEN),
        ("lang-geleden", HERHALEN),
        ("nieuw", NIEUW),
        ("gisteren", LATER),
        ("goed", LATER),
    ]


def test_new_cases_keep_the_order_of_the_course():
    assert [name for name, _ in volgorde(["c", "a", "b"], {}, TODAY)] == ["c", "a", "b"]


@pytest.mark.parametrize(
    "kept",
    [
        None,
        3,
        "x",
        [],
        {},
        {"vak": 1},
        {"vak": 9, "dag": "2026-03-10"},
        {"vak": "1", "dag": "2026-03-10"},
        {"vak": 1, "dag": "gisteren"},
        {"vak": 1, "dag": None},
        {"vak": 0, "dag": "2026-03-10"},
        {"vak": 1.0, "dag": "2026-03-10"},
        {"vak": -1, "dag": "2026-03-10"},
        {"vak": 5, "dag": "9999-12-31"},
    ],
)
def test_what_was_not_ours_is_nothing(kept):
    """A browser may hold anything under our name."""
    assert gelezen(kept) is None


def test_what_was_ours_is_read_back():
    assert gelezen(na_antwoord(None, True, TODAY)) == {"vak": 2, "dag": "2026-03-10"}
