"""Keeping the answers while they come, so that work that was stopped goes on where it was."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

import pandas as pd
import pyarrow as pa

from reintegratie.core.concepts import read_date
from reintegratie.core.errors import OngeldigeInvoer, ReintegratieFout, shorten
from reintegratie.core.readings import Choice
from reintegratie.core.rules import Regel
from reintegratie.machine import whole
from reintegratie.machine.terminal import refused

from .days import groups
from .many import Tabel, bereken_tabellen, prepare

KEY, CONTENT = "ontvangstbewijs", "inhoud"


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
    peildatum: date | str | pd.Series,
    lezingen: Mapping[str, str] | None = None,
    alle_bronnen: bool = False,
) -> Iterator[Bewaard]:
    """``bereken_tabellen``, kept in the folder: one Parquet file for each calculation.

    What an earlier run left is not done again where its receipt fits: the same rows, figures,
    readings, date and version, and the answers are still those that were written. A file is there
    whole, or not at all, also with several at work in one folder: then the last one stays. Raises
    as bereken_tabellen, and OngeldigeInvoer where a file cannot be written.
    """
    rules, chosen = prepare(regels, lezingen)
    folder, prints = Path(folder), cache(lambda name: _print(tabel, name))
    _make(folder)
    moment = _moment(tabel, peildatum)
    says = (chosen, alle_bronnen)
    receipts = {rule.naam: _receipt(rule, moment, says, prints) for rule in rules}
    todo = [rule for rule in rules if _kept(folder, rule.naam) != receipts[rule.naam]]
    answers = bereken_tabellen(
        tabel, todo, peildatum=peildatum, lezingen=lezingen, alle_bronnen=alle_bronnen
    )
    return _keep(rules, todo, answers, folder, receipts)


def _keep(
    rules: list[Regel],
    todo: list[Regel],
    answers: Iterator[Tabel],
    folder: Path,
    receipts: dict[str, str],
) -> Iterator[Bewaard]:
    for number, rule in enumerate(rules, 1):
        done = Bewaard(rule.naam, number, len(rules), _path(folder, rule.naam), rule in todo)
        if done.nieuw:
            answer = next(answers)
            if answer.antwoorden is None:
                done = done._replace(fout=answer.fout)
            else:
                _write(answer.antwoorden, done.pad, receipts[rule.naam])
        yield done


def _path(folder: Path, name: str) -> Path:
    return folder / f"{name}.parquet"


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise OngeldigeInvoer(f"De map «{shorten(folder)}» is niet te maken.") from None


def _write(answers: pd.DataFrame, path: Path, receipt: str) -> None:
    content = BytesIO()
    answers.attrs |= {KEY: receipt, CONTENT: _print_all(answers)}
    answers.to_parquet(content, schema=_schema(answers))
    try:
        whole.write({path: content.getvalue()}, private=True)
    except OSError as fault:
        raise OngeldigeInvoer(
            f"De antwoorden van «{path.stem}» zijn niet te bewaren. {refused(fault) or ''}"
        ) from None


def _schema(answers: pd.DataFrame) -> pa.Schema:
    """The types of the columns; those of texts do not depend on whether there are any."""
    found = pa.Schema.from_pandas(answers)
    for number, one in enumerate(found):
        if pa.types.is_dictionary(one.type):
            found = found.set(
                number, one.with_type(pa.dictionary(one.type.index_type, pa.string()))
            )
    return found


def _kept(folder: Path, name: str) -> str | None:
    """The receipt of the answers that stand there, if these are still the ones it was given for."""
    path = _path(folder, name)
    if not path.exists():
        return None
    try:
        found = pd.read_parquet(path)
        same = found.attrs.get(CONTENT) == _print_all(found)
        return found.attrs.get(KEY) if same else None
    except Exception:  # cut off or damaged, in as many ways as there are
        return None


Moment = tuple[list[date], str | None]  # each day once, and which row has which


def _moment(table: pd.DataFrame, peildatum: date | str | pd.Series) -> Moment:
    """When is asked: one day, or that of each row."""
    if not isinstance(peildatum, pd.Series):
        return [read_date(peildatum)], None
    days = dict(groups(table, peildatum))
    rows = pd.Series("", index=range(len(table)))
    for day, places in days.items():
        rows.iloc[places] = day.isoformat()
    return sorted(days), _print(rows.to_frame("dag"), "dag")


def _receipt(
    rule: Regel,
    moment: Moment,
    says: tuple[Choice, bool],
    prints: Callable[[str | None], str | None],
) -> str:
    """What the answers depend on, as one number."""
    (days, rows), (chosen, alle) = moment, says
    held = [rule.op(day) for day in days]
    whole = [
        rule.naam,
        rule.wetboek.versie,
        [(day.isoformat(), one.gelezen(day)) for day, one in zip(days, held, strict=True)],
        rows,
        [_depends(one, chosen, alle, prints) for one in dict.fromkeys(held)],
        prints(None),
    ]
    return hashlib.sha256(json.dumps(whole).encode()).hexdigest()


def _depends(
    rule: Regel, chosen: Choice, alle: bool, prints: Callable[[str | None], str | None]
) -> list[Any]:
    """What the answers of one version depend on: readings, figures and facts."""
    says = rule.spreekt(chosen, alle=alle)
    used = sorted(
        f"{room}.{name}={parameter!r}"
        for (room, name, _), parameter in rule.trace.parameters.items()
    )
    facts = {name: prints(name) for name in rule.kent}
    return [sorted(says.chosen.items()), sorted(says.eigen.items()), used, facts]


def _print(table: pd.DataFrame, name: str | None) -> str | None:
    """A fingerprint of one column, or of the index; None for a column that is not there."""
    if name is not None and name not in table.columns:
        return None
    rows = table.index if name is None else table[name].reset_index(drop=True)
    hashed = pd.util.hash_pandas_object(rows, index=False)
    return hashlib.sha256(hashed.to_numpy().tobytes()).hexdigest()


def _print_all(answers: pd.DataFrame) -> str:
    """A fingerprint of the answers: columns, rows and index; Parquet knows no whole seconds."""
    days = answers.select_dtypes("datetime")
    answers = answers.assign(**days.astype("datetime64[s]"))
    prints = [f"{name} {_print(answers, name)}" for name in answers.columns]
    return hashlib.sha256("\n".join([*prints, str(_print(answers, None))]).encode()).hexdigest()
