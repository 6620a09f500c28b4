"""A dask table, in parts and by several workers, has the answers of the same table in memory."""

import os
import signal

import dask.dataframe as dd
import pandas as pd
import pytest
from distributed import Client, LocalCluster, as_completed

from reintegratie import wetboek
from reintegratie.cohort import bereken_tabel, larger, table
from reintegratie.cohort.larger import bereken_dask
from reintegratie.core.errors import (
    GeenTabel,
    InvoerFouten,
    OnbekendeLezing,
    OnbekendeRegeling,
)
from tests.bench.crowd import draw_crowd
from tests.core.invented import LAW
from tests.scale import rest_in_sweep

DAY = "2020-01-01"
PARTS = 12
KILL = getattr(signal, "SIGKILL", signal.SIGTERM)  # in Windows the second ends it at once
KINDS = ["flextensie_beloning", "participatieplaats_premies", "doelgroep", "e_bike_houden_datum"]


def people(name, rows):
    """Return a table with what the rule asks, numbered from a hundred."""
    table = draw_crowd(wetboek().regeling(name).trace.facts.asked, rows)
    return table.set_axis(pd.RangeIndex(100, 100 + rows, name="nummer"))


def same(found, name, table):
    """Check that these are the answers to the table in memory, apart from how text is kept."""
    expected = bereken_tabel(name, table, peildatum=DAY)
    assert list(found.columns) == list(expected.columns)
    for column, dtype in expected.dtypes.items():
        if column != "oordeel" and dtype == "category":
            expected[column] = expected[column].astype("string[pyarrow]")
        if dtype == "Int64":
            expected[column] = expected[column].astype("Float64")
    pd.testing.assert_frame_equal(found, expected)


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("parts", [1, 3])
def test_parts_have_the_answers_of_the_whole(name, parts):
    """Numbers, dates, texts and yes or no; dask knows the columns before it calculates."""
    table = people(name, 400)
    answers = bereken_dask(name, dd.from_pandas(table, npartitions=parts), peildatum=DAY)
    found = answers.compute(scheduler="synchronous")
    assert found.dtypes.to_dict() == answers.dtypes.to_dict()
    same(found, name, table)


def test_column_that_is_missing_or_not_asked():
    """Only what the rule asks is read from the table; what is not there is unknown."""
    table = people("doelgroep", 50).iloc[:, 2:].assign(naam="x")
    answers = bereken_dask("doelgroep", dd.from_pandas(table, npartitions=2), peildatum=DAY)
    same(answers.compute(scheduler="synchronous"), "doelgroep", table)


def test_a_fact_that_follows_from_a_column_that_is_not_asked_is_known():
    table = pd.DataFrame({"heeft_uitkering": [True, True]})
    answers = bereken_dask("nugger", dd.from_pandas(table, npartitions=2), peildatum=DAY)
    same(answers.compute(scheduler="synchronous"), "nugger", table)


def test_a_dask_table_answers_each_row_by_the_version_of_its_day(monkeypatch):
    for module in (larger, table):
        monkeypatch.setattr(module, "regeling", LAW.regeling)
    days = ["2006-01-01", "2002-12-31"]
    people = pd.DataFrame({"heeft_fiets": True, "leeftijd": [17, 19], "aantal_bellen": 3})
    whole = dd.from_pandas(people.assign(dag=days), npartitions=2)
    found = bereken_dask("trapvergoeding", whole, peildatum=whole["dag"])
    answers = found.compute(scheduler="synchronous")
    assert list(answers["vergoeding"]) == [30, 15]
    pd.testing.assert_series_equal(found.dtypes, answers.dtypes)


@pytest.mark.parametrize(
    ("name", "wrong", "error"),
    [
        ("flextensi", {}, OnbekendeRegeling),
        ("flextensie", {"lezingen": {"K03": "x"}}, OnbekendeLezing),
        ("inkomstenvrijlating_agenda", {}, GeenTabel),
    ],
)
def test_wrong_question_is_refused_before_the_work_starts(name, wrong, error):
    """Nobody waits an hour for a name that does not exist."""
    table = dd.from_pandas(pd.DataFrame({"leeftijd": [1, 2]}), npartitions=1)
    with pytest.raises(error):
        bereken_dask(name, table, **{"peildatum": DAY} | wrong)


def test_wrong_value_is_named_by_its_row():
    """The row is named as in the whole table, also when it stands in the last part."""
    table = people("flextensie", 30)
    name = "gemotiveerd"
    table[name] = ["ja"] * 29 + ["misschien"]
    answers = bereken_dask("flextensie", dd.from_pandas(table, npartitions=3), peildatum=DAY)
    with pytest.raises(InvoerFouten, match=f"^Kolom «{name}», rij 129"):
        answers.compute(scheduler="synchronous")


@pytest.mark.parametrize("workers", rest_in_sweep([2, 4], [2]))
def test_workers_of_which_one_is_killed_halfway(tmp_path, workers):
    """The worker that holds the first finished part is killed: its work is done again."""
    name, table = "flextensie_beloning", people("flextensie_beloning", 12_000)
    dd.from_pandas(table, npartitions=PARTS).to_parquet(tmp_path)
    with (
        LocalCluster(
            n_workers=workers, threads_per_worker=1, processes=True, dashboard_address=None
        ) as cluster,
        Client(cluster) as client,
    ):
        pids = client.run(os.getpid)
        assert len(set(pids.values())) == workers
        answers = bereken_dask(name, dd.read_parquet(tmp_path), peildatum=DAY)
        parts = client.compute(answers.to_delayed(optimize_graph=False))
        assert len(parts) == PARTS
        first = next(iter(as_completed(parts)))
        (holder,) = client.who_has(first)[first.key]
        os.kill(pids[holder], KILL)
        found = pd.concat(client.gather(parts))
        assert pids[holder] not in client.run(os.getpid).values()
    same(found, name, table)
