"""All rules over a million people, and a table larger than the memory it may use.

Runs in processes of their own, so that the memory is that of the work alone.
"""

import ctypes
import logging
import re
import shutil
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter, process_time

import dask.dataframe as dd
import pandas as pd
import pytest
from distributed import Client, LocalCluster

from reintegratie import wetboek
from reintegratie.cohort import bereken_tabel, bereken_tabellen
from reintegratie.cohort.larger import bereken_dask
from tests.bench.crowd import draw_crowd

MANY, DAY = 1_000_000, "2026-01-01"
RULE, RULE_DAY = "premiekorting", "2017-07-01"
PARTS, PART, WORKERS, LIMIT = 250, 100_000, 2, 400  # LIMIT: what each worker may use, in MiB


def apart(function, *given):
    """Return what a function gives in a new process."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as one:
        return one.submit(function, *given).result()


def forget_the_most():
    """Give back what drawing a table took, and count the most memory from here on (Linux)."""
    ctypes.CDLL(None).malloc_trim(0)
    Path("/proc/self/clear_refs").write_text("5")


def most_memory():
    """Return the most memory of this process since then, in GiB."""
    return int(re.search(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text())[1]) / 2**20


def every_rule():
    """Return how long reading and each rule took, and the most memory at any time (GiB)."""
    concepts = {
        name: concept
        for rule in wetboek().regelingen.values()
        for name, concept in rule.trace.facts.asked.items()
    }
    crowd, taken = draw_crowd(concepts, MANY), {}
    forget_the_most()
    start, processor = perf_counter(), process_time()
    work = bereken_tabellen(crowd, peildatum=DAY)
    taken["(read all columns)"] = perf_counter() - start, process_time() - processor
    start, processor = perf_counter(), process_time()
    for done in work:
        name = done.naam if done.fout is None else f"{done.naam} ({type(done.fout).__name__})"
        taken[name] = perf_counter() - start, process_time() - processor
        start, processor = perf_counter(), process_time()
    return taken, most_memory()


def bench_every_rule():
    """All rules over a million people within 30 seconds and 6 GiB."""
    taken, memory = apart(every_rule)
    walls, processors = zip(*taken.values(), strict=True)
    print(
        f"\n{len(taken) - 1} rules over a million people: {sum(walls):.1f} s "
        f"(processor {sum(processors):.1f} s), {memory:.1f} GiB"
    )
    for name, (wall, processor) in sorted(taken.items(), key=lambda one: -one[1][1]):
        print(f"  {wall:6.2f} s  (processor {processor:5.2f})  {name}")


@pytest.fixture
def parts(tmp_path):
    """Return people, whom a folder holds again and again, and how many MiB those are together."""
    crowd = draw_crowd(wetboek().regeling(RULE).trace.facts.asked, PART)
    first = tmp_path / "deel-0.parquet"
    crowd.to_parquet(first)
    for number in range(1, PARTS):
        shutil.copy(first, tmp_path / f"deel-{number}.parquet")
    return crowd, PARTS * crowd.memory_usage(deep=True).sum() / 2**20


def bench_larger_than_memory(parts, tmp_path):
    """Two workers that together may use less memory than the table takes."""
    crowd, size = parts
    assert size > WORKERS * LIMIT
    expected = bereken_tabel(RULE, crowd, peildatum=RULE_DAY)["oordeel"].value_counts() * PARTS
    with (
        LocalCluster(
            n_workers=WORKERS,
            threads_per_worker=1,
            memory_limit=f"{LIMIT}MiB",
            dashboard_address=None,
            silence_logs=logging.ERROR,
        ) as cluster,
        Client(cluster),
    ):
        start = perf_counter()
        answers = bereken_dask(RULE, dd.read_parquet(tmp_path), peildatum=RULE_DAY)
        answers.to_parquet(tmp_path / "antwoorden")
        taken = perf_counter() - start
    found = pd.read_parquet(tmp_path / "antwoorden", columns=["oordeel"])["oordeel"].value_counts()
    assert found.sort_index().to_dict() == expected.sort_index().to_dict()
    print(
        f"\n{PARTS * PART / 1e6:.0f} million people, {size:.0f} MiB, by {WORKERS} workers of "
        f"{LIMIT} MiB: {taken:.1f} s"
    )
