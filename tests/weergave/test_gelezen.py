"""How a text is read for an outcome: only what sets it apart from the other outcomes."""

from itertools import product

from reintegratie.weergave.gelezen import gelezen, zo_gelezen


def rows(*choices):
    """Return rows of readings, each of which is called after its conflict."""
    return [{"keuzes": one, "teksten": [f"{k}{v}" for k, v in one.items()]} for one in choices]


def all_of(**conflicts):
    """Return a row for each combination of readings."""
    return rows(*(dict(zip(conflicts, one, strict=True)) for one in product(*conflicts.values())))


def where(every, **wanted):
    """Return the rows that read these conflicts so."""
    return [one for one in every if one["keuzes"].items() >= wanted.items()]


def test_a_conflict_that_takes_nothing_away_is_left_out():
    """However B is read, the outcome of A stays what it is."""
    every = all_of(A=[1, 2], B=[1, 2, 3])
    assert gelezen(where(every, A=1), every) == [["A1"]]


def test_readings_that_stand_by_themselves_are_told_for_each_conflict():
    """Two readings of A and one of B are one way, not two."""
    every = all_of(A=[1, 2, 3], B=[1, 2])
    group = [one for one in where(every, B=1) if one["keuzes"]["A"] < 3]
    assert gelezen(group, every) == [["A1 Of: A2", "B1"]]


def test_readings_that_rest_on_each_other_stay_ways_apart():
    """A1 with B2, or A2 with B1, and nothing else."""
    every = all_of(A=[1, 2], B=[1, 2])
    group = where(every, A=1, B=2) + where(every, A=2, B=1)
    assert gelezen(group, every) == [["A1", "B2"], ["A2", "B1"]]
    assert zo_gelezen(group, every) == "A1 B2 Of: A2 B1"


def test_a_conflict_that_is_asked_in_one_reading_only_stays_there():
    """B is asked where A is read as 2; both readings of it give the same there."""
    every = rows({"A": 1}, {"A": 2, "B": 1}, {"A": 2, "B": 2})
    assert gelezen(every[1:], every) == [["A2"]]
    assert gelezen(every[:2], every) == [["A1"], ["A2", "B1"]]
