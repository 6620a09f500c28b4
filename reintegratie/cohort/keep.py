"""Keeping the answers while they come, so that work that was stopped goes on where it was."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pandas as pd
import pyarrow.parquet as pq

from reintegratie.core.errors import ReintegratieFout
from reintegratie.core.readings import Choice
from reintegratie.core.rules import Regel

from .many import bereken_tabellen, prepare

KEY = "ontvangstbewijs"


class Bewaard(NamedTuple):
    """Where the answers of one calculation are kept, or why there are none.

    ``nummer`` out of ``totaal`` says how far the work is; ``nieuw`` whether it was done just now.
    """

    naam: str
    nummer: int
    totaal: int
    pad: Path
    nieuw: bool
    fout: ReintegratieFout | None = None


def bewaar_tabellen(
    tabel: pd.DataFrame,
    folder: Path | str,
    regels: Iterable[str | Regel] | None = None,
    *,
    peildatum: date | str,
    lezingen: Mapping[str, str] | None = None,
) -> Iterator[Bewaard]:
    """``bereken_tabellen``, kept in the folder: one Parquet file for each calculation.

    What an earlier run left is not done again where its receipt fits: the same rows, figures,
    readings, date and version. A file is there whole, or not at all. Raises as bereken_tabellen.
    """
    rules, day, chosen = prepare(regels, peildatum, lezingen)
    folder, prints = Path(folder), cache(lambda name: _print(tabel, name))
    folder.mkdir(parents=True, exist_ok=True)
    receipts = {rule.naam: _receipt(rule, day, chosen, prints) for rule in rules}
    todo = [rule for rule in rules if _kept(folder, rule.naam) != receipts[rule.naam]]
    answers = bereken_tabellen(tabel, todo, peildatum=day, lezingen=lezingen)
    return _keep(rules, todo, answers, folder, receipts)


def _keep(rules, todo, answers, folder, receipts) -> Iterator[Bewaard]:
    for number, rule in enumerate(rules, 1):
        done = Bewaard(rule.naam, number, len(rules), _path(folder, rule.naam), rule in todo)
        if done.nieuw:
            answer = next(answers)
            if answer.fout:
                done = done._replace(fout=answer.fout)
            else:
                _write(answer.antwoorden, done.pad, receipts[rule.naam])
        yield done


def _path(folder: Path, name: str) -> Path:
    return folder / f"{name}.parquet"


def _write(answers: pd.DataFrame, path: Path, receipt: str) -> None:
    """Under another name first: a file that was cut off never counts."""
    unfinished = path.with_suffix(".bezig")
    answers.attrs[KEY] = receipt
    answers.to_parquet(unfinished)
    unfinished.replace(path)


def _kept(folder: Path, name: str) -> str | None:
    """The receipt of the answers that stand there."""
    path = _path(folder, name)
    if not path.exists():
        return None
    about = pq.read_schema(path).pandas_metadata or {}
    return (about.get("attributes") or {}).get(KEY)


def _receipt(rule: Regel, day: date, chosen: Choice, prints) -> str:
    """What the answers depend on, as one number."""
    used = sorted(
        f"{room}.{name}={parameter!r}"
        for (room, name, _), parameter in rule.trace.parameters.items()
    )
    facts = {name: prints(name) for name in rule.trace.facts.asked}
    whole = [
        rule.naam,
        rule.wetboek.versie,
        day.isoformat(),
        sorted(chosen.items()),
        used,
        prints(None),
        facts,
    ]
    return hashlib.sha256(json.dumps(whole).encode()).hexdigest()


def _print(table: pd.DataFrame, name: str | None) -> str | None:
    """A fingerprint of one column, or of the index; None for a column that is not there."""
    if name is not None and name not in table.columns:
        return None
    rows = table.index if name is None else table[name].reset_index(drop=True)
    hashed = pd.util.hash_pandas_object(rows, index=False)
    return hashlib.sha256(hashed.to_numpy().tobytes()).hexdigest()
