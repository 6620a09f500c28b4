"""Many calculations over one table: the answers of each, what stops them, and going on later."""

import errno
import os
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pandas as pd
import pyarrow.parquet as pq
import pytest

from reintegratie import wetboek
from reintegratie.cohort import bereken_tabel, bereken_tabellen, keep
from reintegratie.cohort.keep import bewaar_tabellen
from reintegratie.core.errors import (
    GeenTabel,
    InvoerFouten,
    OnbekendeLezing,
    OnbekendeRegeling,
    OngeldigeInvoer,
)
from tests.bench.crowd import draw_crowd

DAY = "2020-01-01"
THREE = ["terugvordering", "flextensie", "flextensie_soort_beloning"]
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


def test_a_table_that_is_changed_in_the_meantime_changes_no_answer(crowd):
    """The answers are those to the table as it was handed over, whatever is written in it."""
    table, rules = crowd.copy(), ["flextensie", "terugvordering"]
    before = [one.antwoorden for one in bereken_tabellen(table, rules, peildatum=DAY)]
    work = bereken_tabellen(table, rules, peildatum=DAY)
    for name in ("ten_onrechte_of_te_veel", "bedrag_eur", "plaatsbaar"):
        table.iloc[: ROWS // 2, table.columns.get_loc(name)] = pd.NA
    assert table["bedrag_eur"].isna().sum() >= ROWS // 2
    for found, expected in zip(work, before, strict=True):
        pd.testing.assert_frame_equal(found.antwoorden, expected)


def test_calculation_without_an_answer_does_not_stop_the_others(crowd):
    """A list that no table holds."""
    names = ["inkomstenvrijlating_agenda", "terugvordering"]
    faults = {one.naam: one.fout for one in bereken_tabellen(crowd, names, peildatum=DAY)}
    assert [type(fault) for fault in faults.values()] == [GeenTabel, type(None)]


def test_somebody_without_hours_stops_no_table():
    """Of a wage of nothing there is no part; the others get theirs."""
    rows = {"leeftijd": 30, "uren_per_week": [0, 1], "normale_uren_per_week": 40}
    (one,) = bereken_tabellen(
        pd.DataFrame(rows | {"bbl": False}),
        ["loonkostensubsidie_loonwaarde_bij_maximum"],
        peildatum=DAY,
        lezingen={"K31/formule": "formule_bron", "K86": "naar_gewerkte_uren"},
    )
    assert one.antwoorden["deel_van_minimumloon"].isna().tolist() == [True, False]


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


def test_what_is_kept_of_every_rule_is_found_again(crowd, tmp_path):
    """The fingerprint of the answers is the same after they were written and read."""
    everything = list(bewaar_tabellen(crowd, tmp_path, peildatum=DAY))
    again = list(bewaar_tabellen(crowd, tmp_path, peildatum=DAY))
    assert [one.naam for one in again if one.nieuw] == [one.naam for one in everything if one.fout]


def types(answers):
    """Return the type of each column; of days no more, since Parquet knows no whole seconds."""
    return {
        name: one.dtype.kind if one.dtype.kind == "M" else one.dtype.name
        for name, one in answers.items()
    }


def test_what_is_kept_has_the_same_types_where_nobody_has_an_answer(tmp_path):
    """A column without a single text is one of texts all the same."""
    nobody = pd.DataFrame(index=range(3))
    answers = {one.naam: one.antwoorden for one in bereken_tabellen(nobody, peildatum=DAY)}
    kept = [one for one in bewaar_tabellen(nobody, tmp_path, peildatum=DAY) if not one.fout]
    assert len(kept) > 150
    for one in kept:
        assert types(pd.read_parquet(one.pad)) == types(answers[one.naam]), one.naam
        assert "null" not in {str(column.type) for column in pq.read_table(one.pad).columns}


def flipped(path):
    """A bit that fell over in every place where answers may stand."""
    content = bytearray(path.read_bytes())
    for place in range(4, len(content) - 8, 97):
        content[place] ^= 1
    path.write_bytes(content)


def one_bit(path):
    """One bit, in the first page."""
    content = bytearray(path.read_bytes())
    content[60] ^= 1
    path.write_bytes(content)


def shortened(path):
    """Half of the file."""
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def without_rows(path):
    """The last rows gone, and the receipt still there."""
    found = pq.read_table(path)
    pq.write_table(found.slice(0, found.num_rows - 7), path)


def edited(path):
    """One answer changed by hand, with everything else as it was."""
    found = pd.read_parquet(path)
    kinds = found["oordeel"].cat.categories
    codes = found["oordeel"].cat.codes.to_numpy().copy()
    codes[3] = (codes[3] + 1) % len(kinds)
    found["oordeel"] = pd.Categorical.from_codes(codes, kinds)
    found.to_parquet(path)


def replaced(path):
    """The answers of somebody else, under this receipt."""
    found = pd.read_parquet(path)
    attrs = found.attrs
    found = found.iloc[::-1].set_axis(found.index)
    found.attrs = attrs
    found.to_parquet(path)


@pytest.mark.parametrize("damage", [flipped, one_bit, shortened, without_rows, edited, replaced])
def test_a_part_that_was_damaged_is_done_again(crowd, tmp_path, damage):
    """Whatever its footer says; the others stay."""
    whole = [
        pd.read_parquet(one.pad) for one in bewaar_tabellen(crowd, tmp_path, THREE, peildatum=DAY)
    ]
    damage(tmp_path / f"{THREE[1]}.parquet")
    again = list(bewaar_tabellen(crowd, tmp_path, THREE, peildatum=DAY))
    assert [one.nieuw for one in again] == [False, True, False]
    for one, before in zip(again, whole, strict=True):
        pd.testing.assert_frame_equal(pd.read_parquet(one.pad), before)


def test_two_at_work_in_one_folder_leave_whole_parts(crowd, tmp_path):
    """Of different tables: each part is that of one of them, and is known for what it is."""
    other = crowd.iloc[::-1]
    with ThreadPoolExecutor(4) as threads:
        for _ in range(5):
            work = [
                threads.submit(
                    lambda t: list(bewaar_tabellen(t, tmp_path, THREE, peildatum=DAY)), table
                )
                for table in (crowd, other) * 2
            ]
            assert all(one.fout is None for done in work for one in done.result())
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted(
        f"{name}.parquet" for name in THREE
    )
    for name in THREE:
        found = pd.read_parquet(tmp_path / f"{name}.parquet")
        expected = bereken_tabel(
            name, crowd if found.index.equals(crowd.index) else other, peildatum=DAY
        )
        pd.testing.assert_frame_equal(found, expected)


def test_a_full_disk_is_told_and_leaves_what_was_there(crowd, tmp_path, monkeypatch):
    """The part that did not fit is not there, the earlier one is; nothing else lies about."""
    work = bewaar_tabellen(crowd, tmp_path, THREE, peildatum=DAY)
    next(work)
    with monkeypatch.context() as full:
        full.setattr(os, "fsync", lambda _: (_ for _ in ()).throw(OSError(errno.ENOSPC, "vol")))
        with pytest.raises(
            OngeldigeInvoer, match=r"«flextensie» zijn niet te bewaren\. De schijf is vol"
        ):
            next(work)
    assert [one.name for one in tmp_path.iterdir()] == [f"{THREE[0]}.parquet"]


def test_a_folder_that_cannot_be_made_is_refused(crowd, tmp_path):
    (tmp_path / "bezet").write_text("geen map")
    with pytest.raises(OngeldigeInvoer, match="niet te maken"):
        bewaar_tabellen(crowd, tmp_path / "bezet", THREE, peildatum=DAY)
