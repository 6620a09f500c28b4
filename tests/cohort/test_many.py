"""Many calculations over one table: the answers of each, what stops them, and going on later."""

import os

import numpy as np
import pandas as pd
import pyarrow.parquet as pq
import pytest

from reintegratie import wetboek
from reintegratie.cohort import bereken_tabel, bereken_tabellen, keep
from reintegratie.cohort.keep import bewaar_tabellen
from reintegratie.core.errors import (
    DatumVoorEersteWaarde,
    DelenDoorNul,
    GeenTabel,
    InvoerFouten,
    OnbekendeLezing,
    OnbekendeRegeling,
    OngeldigeInvoer,
)
from tests.bench.crowd import draw_crowd

DAY = "2020-01-01"
THREE = ["terugvordering", "flextensie", "e_bike_verstrekking"]
ROWS = 500


@pytest.fixture(scope="module")
def crowd():
    """Return a table with every fact of every rule, people numbered twice."""
    concepts = {
        name: concept
        for rule in wetboek().regelingen.values()
        for name, concept in rule.trace.facts.asked.items()
    }
    return draw_crowd(concepts, ROWS).set_axis([*range(ROWS // 2)] * 2)


def kept(folder):
    """Return the names of the calculations of which answers are kept."""
    return sorted(path.stem for path in folder.glob("*.parquet"))


def test_all_calculations_give_what_each_gives_alone(crowd):
    """Columns read once, for all rules together, change no answer; progress counts on."""
    everything = list(bereken_tabellen(crowd, peildatum=DAY))
    assert [one.naam for one in everything] == list(wetboek().regelingen)
    assert [(one.nummer, one.totaal) for one in everything] == [
        (number, len(everything)) for number in range(1, len(everything) + 1)
    ]
    answered = [one for one in everything if one.fout is None]
    assert len(answered) > 150
    for one in answered[::6]:
        alone = bereken_tabel(one.naam, crowd, peildatum=DAY)
        pd.testing.assert_frame_equal(one.antwoorden, alone)


def test_calculation_without_an_answer_does_not_stop_the_others(crowd):
    """A list that no table holds, a figure that is too young, a row that divides by zero."""
    crowd = crowd.assign(uren_per_week=0)
    names = [
        "inkomstenvrijlating_agenda",
        "beschut_werk_loon_per_uur",
        "loonkostensubsidie_loonwaarde_bij_maximum",
        "terugvordering",
    ]
    faults = {one.naam: one.fout for one in bereken_tabellen(crowd, names, peildatum=DAY)}
    assert [type(fault) for fault in faults.values()] == [
        GeenTabel,
        DatumVoorEersteWaarde,
        DelenDoorNul,
        type(None),
    ]


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"regels": ["flextensi"]}, OnbekendeRegeling),
        ({"regels": ["flextensie"], "lezingen": {"K03": "nooit"}}, OnbekendeLezing),
    ],
)
def test_wrong_question_is_refused_before_anything_is_calculated(crowd, wrong, error):
    """The error comes with the call, not with the first answer."""
    with pytest.raises(error):
        bereken_tabellen(crowd, **wrong, peildatum=DAY)


def test_wrong_columns_are_named_together(crowd):
    """A column of a wrong type for one rule, and one for another."""
    wrong = crowd.assign(leeftijd="oud", heeft_rijbewijs=3.5, ten_onrechte_of_te_veel="misschien")
    with pytest.raises(InvoerFouten) as raised:
        bereken_tabellen(wrong, peildatum=DAY)
    assert {"leeftijd", "ten_onrechte_of_te_veel"} <= {fault.veld for fault in raised.value.fouten}
    with pytest.raises(OngeldigeInvoer, match="DataFrame"):
        bereken_tabellen(crowd["leeftijd"], peildatum=DAY)


@pytest.mark.parametrize("rows", [0, 1])
def test_table_of_no_row_or_one(crowd, rows):
    """Every rule answers as many rows as there are."""
    answers = [one.antwoorden for one in bereken_tabellen(crowd.iloc[:rows], THREE, peildatum=DAY)]
    assert [len(one) for one in answers] == [rows] * 3


def test_everything_unknown(crowd):
    """A table of people of whom nothing is known answers as a person of whom nothing is."""
    unknown = pd.DataFrame(index=[1, 1, 2])
    law = wetboek()
    for one in bereken_tabellen(unknown, peildatum="2026-01-01"):
        if one.fout is None:
            expected = law.bereken(one.naam, {}, peildatum="2026-01-01").oordeel
            assert one.antwoorden["oordeel"].tolist() == [expected] * 3, one.naam


def test_answers_are_kept_and_not_calculated_again(crowd, tmp_path, monkeypatch):
    """What was kept reads back as it was; a second run calculates nothing."""
    first = list(bewaar_tabellen(crowd, tmp_path, THREE, peildatum=DAY))
    assert [one.nieuw for one in first] == [True] * 3
    for one in first:
        found = pd.read_parquet(one.pad)
        expected = bereken_tabel(one.naam, crowd, peildatum=DAY)
        found.attrs.clear()
        pd.testing.assert_frame_equal(found, expected)
    monkeypatch.setattr(keep, "_write", None)
    again = list(bewaar_tabellen(crowd, tmp_path, THREE, peildatum=DAY))
    assert [one.nieuw for one in again] == [False] * 3


def test_stopped_work_goes_on_where_it_was(crowd, tmp_path):
    """Stopping between two calculations loses nothing that was done."""
    work = bewaar_tabellen(crowd, tmp_path, THREE, peildatum=DAY)
    assert (next(work).nummer, next(work).nummer) == (1, 2)
    work.close()
    assert kept(tmp_path) == sorted(THREE[:2])
    rest = list(bewaar_tabellen(crowd, tmp_path, THREE, peildatum=DAY))
    assert [one.nieuw for one in rest] == [False, False, True]


def test_stop_in_the_middle_of_writing_leaves_no_half_file(crowd, tmp_path, monkeypatch):
    """Ctrl-C while a file is written: that file does not count, the earlier one does."""
    work = bewaar_tabellen(crowd, tmp_path, THREE, peildatum=DAY)
    next(work)
    with monkeypatch.context() as stopped:
        stopped.setattr(os, "replace", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt()))
        with pytest.raises(KeyboardInterrupt):
            next(work)
    assert kept(tmp_path) == [THREE[0]]
    assert all(one.fout is None for one in bewaar_tabellen(crowd, tmp_path, THREE, peildatum=DAY))
    assert kept(tmp_path) == sorted(THREE)


@pytest.mark.parametrize("other", ["row", "index", "day", "reading", "foreign"])
def test_other_question_is_calculated_again(crowd, tmp_path, other):
    """Answers to another table, date or reading, or of another maker, do not count."""

    def run(table=crowd, day=DAY, **readings):
        work = bewaar_tabellen(
            table, tmp_path, ["flextensie_beloning"], peildatum=day, lezingen=readings
        )
        return next(work).nieuw

    assert run() and not run()
    (conflict,) = list(wetboek().regeling("flextensie_beloning").trace.readings.asked.values())[:1]
    changed = crowd.copy()
    changed["leeftijd"] = changed["leeftijd"].where(np.arange(ROWS) != 7, 66)
    if other == "foreign":
        pd.DataFrame({"a": [1]}).to_parquet(tmp_path / "flextensie_beloning.parquet")
    assert {
        "row": lambda: run(changed),
        "index": lambda: run(crowd.reset_index(drop=True)),
        "day": lambda: run(day="2020-01-02"),
        "foreign": run,
        "reading": lambda: run(**{conflict.id: next(iter(conflict.lezingen))}),
    }[other]()


def test_column_that_the_rule_does_not_ask_changes_nothing(crowd, tmp_path):
    """A register that grew a column keeps its answers."""
    list(bewaar_tabellen(crowd, tmp_path, THREE, peildatum=DAY))
    wider = crowd.assign(iets_anders=[["lijst"]] * ROWS)
    assert not any(one.nieuw for one in bewaar_tabellen(wider, tmp_path, THREE, peildatum=DAY))


def test_calculation_without_an_answer_keeps_nothing(crowd, tmp_path):
    """An error is told, and asked again the next time."""
    for _ in range(2):
        (one,) = bewaar_tabellen(crowd, tmp_path, ["inkomstenvrijlating_agenda"], peildatum=DAY)
        assert (type(one.fout), one.nieuw, one.pad.exists()) == (GeenTabel, True, False)


def test_receipt_stands_in_the_file(crowd, tmp_path):
    """Whoever finds a file can see that it is ours."""
    (one,) = bewaar_tabellen(crowd, tmp_path, ["terugvordering"], peildatum=DAY)
    assert len(pq.read_schema(one.pad).pandas_metadata["attributes"][keep.KEY]) == 64
