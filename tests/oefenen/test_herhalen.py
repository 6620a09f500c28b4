"""What goes wrong comes back sooner than what goes well: told by the page, here in Node."""

import json
import subprocess
from datetime import date, timedelta
from pathlib import Path

import pytest

from reintegratie.site.node import node

SCRIPT = Path(__file__).with_name("herhalen.mjs")
TODAY = "2026-03-10"
BOXES = 5
STANDEN = [
    None,
    *(
        {"vak": box, "dag": (date(2026, 3, 10) - timedelta(ago)).isoformat()}
        for box in range(1, BOXES + 1)
        for ago in range(31)
    ),
]


def ask(*calls):
    """Return what each call gives: the name of a function and what it takes."""
    done = subprocess.run(
        [node(), SCRIPT], input=json.dumps(calls), capture_output=True, encoding="utf-8", check=True
    )
    return json.loads(done.stdout)


def after(standen, good):
    """Return where each case is after an answer, and when it comes back."""
    now = ask(*(["naAntwoord", stand, good, TODAY] for stand in standen))
    return now, ask(*(["terugOp", stand] for stand in now))


def test_a_mistake_comes_back_the_same_day_and_sooner_than_a_good_answer():
    """Whatever came before."""
    (_, wrong), (_, good) = after(STANDEN, False), after(STANDEN, True)
    assert all(one == TODAY < other for one, other in zip(wrong, good, strict=True))


def test_good_answers_in_a_row_rest_longer_each_time():
    """Until the last box."""
    once, back = after(STANDEN, True)
    _, again = after(once, True)
    assert all(one <= other for one, other in zip(back, again, strict=True))
    assert max(one["vak"] for one in once) == BOXES


def test_mistakes_first_then_new_then_what_rests():
    """Of what is due, the first box goes first; of what rests, the soonest."""
    standen = {
        "fout": {"vak": 1, "dag": "2026-03-10"},
        "lang-geleden": {"vak": 3, "dag": "2026-03-01"},
        "gisteren": {"vak": 3, "dag": "2026-03-09"},
        "goed": {"vak": 5, "dag": "2026-03-10"},
    }
    names = ["goed", "gisteren", "nieuw", "lang-geleden", "fout"]
    (rows,) = ask(["volgorde", names, standen, TODAY])
    assert [(row["naam"], row["reden"], row["terug"]) for row in rows] == [
        ("fout", "herhalen", ""),
        ("lang-geleden", "herhalen", ""),
        ("nieuw", "nieuw", ""),
        ("gisteren", "later", "2026-03-12"),
        ("goed", "later", "2026-03-24"),
    ]


def test_new_cases_keep_the_order_of_the_course():
    (rows,) = ask(["volgorde", ["c", "a", "b"], {}, TODAY])
    assert [row["naam"] for row in rows] == ["c", "a", "b"]


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
        {"vak": 1, "dag": "2026-02-30"},
        {"vak": 0, "dag": "2026-03-10"},
        {"vak": 1.5, "dag": "2026-03-10"},
        {"vak": -1, "dag": "2026-03-10"},
        {"vak": 5, "dag": "9999-12-31"},
    ],
)
def test_what_was_not_ours_is_nothing(kept):
    """A browser may hold anything under our name."""
    assert ask(["gelezen", kept]) == [None]


def test_what_was_ours_is_read_back():
    (stand,) = ask(["naAntwoord", None, True, TODAY])
    assert ask(["gelezen", stand]) == [{"vak": 2, "dag": "2026-03-10"}]
