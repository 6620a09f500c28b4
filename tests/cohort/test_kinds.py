"""Every kind of column that pandas or dask hands over gives the answers that one by one gives."""

from datetime import date, datetime, time
from decimal import Decimal

import dask.dataframe as dd
import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from reintegratie import bereken
from reintegratie.cohort import bereken_tabel
from reintegratie.cohort.larger import bereken_dask
from reintegratie.core.errors import InvoerFouten, OngeldigeInvoer

DAY = "2020-01-01"
DAYS = [date(2018, 1, 31), None, date(2019, 5, 1), date(2018, 1, 31)]
MONEY = [Decimal("49.99"), None, Decimal("50.00"), Decimal("1250.35")]
AGES = [26, None, 27, 18]
YES = [True, None, False, True]
WAYS = ["licht", None, "intensief", "midden"]
KILOMETRES = [Decimal("11.9"), None, Decimal(12), Decimal("0.3")]


def arrow(values, type):
    """Return a column of pyarrow."""
    return pd.Series(pa.array(values, type), dtype=pd.ArrowDtype(type))


def moments(unit, zone=None):
    """Return the days as moments of pyarrow."""
    return arrow(DAYS, pa.date32()).astype(pd.ArrowDtype(pa.timestamp(unit, zone)))


def noisy(values):
    """Return floats that are off by their last bit, as after a sum in a spreadsheet."""
    return [None if value is None else np.nextafter(float(value), 1e9) for value in values]


def floats(values, dtype):
    return pd.Series([np.nan if value is None else float(value) for value in values], dtype=dtype)


def decimals(values, type):
    """Return decimals of pyarrow."""
    return arrow([None if one is None else one.quantize(Decimal("0.01")) for one in values], type)


KINDS = {
    # fact, the rule that asks it, the other facts, what each person has, and every kind of column
    "datum_bruikleen": (
        "e_bike_houden_datum",
        {"datum_eerste_werkdag": date(2018, 2, 1)},
        DAYS,
        {
            "date": pd.Series(DAYS, dtype=object),
            "datetime": pd.Series([d and datetime.combine(d, time(9)) for d in DAYS], dtype=object),
            "numpy": pd.Series([d and np.datetime64(d) for d in DAYS], dtype=object),
            **{
                f"M8[{u}]": pd.Series(np.array(DAYS, "M8[D]").astype(f"M8[{u}]"))
                for u in "s ms us ns".split()
            },
            "with a zone": pd.Series(pd.to_datetime(DAYS)).dt.tz_localize("Europe/Amsterdam"),
            "text": pd.Series([d and d.isoformat() for d in DAYS]),
            "Dutch text": pd.Series(
                [d and f"{d.day}-{d.month}-{d.year}" for d in DAYS], dtype=object
            ),
            "category": pd.Series(DAYS, dtype="category"),
            "date32": arrow(DAYS, pa.date32()),
            "date64": arrow(DAYS, pa.date64()),
            **{f"timestamp[{unit}]": moments(unit) for unit in "s ms us ns".split()},
            "timestamp with a zone": moments("us").dt.tz_localize("Europe/Amsterdam"),
            "string": arrow([d and d.isoformat() for d in DAYS], pa.string()),
            "large string": arrow([d and d.isoformat() for d in DAYS], pa.large_string()),
            "dictionary": pd.Series(
                pd.arrays.ArrowExtensionArray(
                    pa.array([d and d.isoformat() for d in DAYS]).dictionary_encode()
                )
            ),
        },
    ),
    "bedrag_eur": (
        "terugvordering",
        {"ten_onrechte_of_te_veel": True},
        MONEY,
        {
            "decimal": pd.Series(MONEY, dtype=object),
            "float": floats(MONEY, float),
            "float with noise": pd.Series(noisy(MONEY)),
            "float32": floats(MONEY, "float32"),
            "longdouble": floats(MONEY, np.longdouble),
            "Float64": floats(MONEY, "Float64"),
            "Float32": floats(MONEY, "Float32"),
            "numpy": pd.Series([value and np.float32(value) for value in MONEY], dtype=object),
            "text": pd.Series([value and str(value).replace(".", ",") for value in MONEY]),
            "category": floats(MONEY, float).astype("category"),
            "narrow category": floats(MONEY, "float32").astype("category"),
            "sparse": floats(MONEY, pd.SparseDtype(float)),
            "double": arrow([value and float(value) for value in MONEY], pa.float64()),
            "float[pyarrow]": arrow([value and float(value) for value in MONEY], pa.float32()),
            "decimal128": decimals(MONEY, pa.decimal128(12, 2)),
            "decimal256": decimals(MONEY, pa.decimal256(50, 2)),
            "dictionary": pd.Series(
                pd.arrays.ArrowExtensionArray(
                    pa.array([value and float(value) for value in MONEY]).dictionary_encode()
                )
            ),
        },
    ),
    "afstand_km": (
        "e_bike_verstrekking",
        {},
        KILOMETRES,
        {
            "float": floats(KILOMETRES, float),
            "float with noise": pd.Series(noisy(KILOMETRES)),
            "float32": floats(KILOMETRES, "float32"),
            "Float32": floats(KILOMETRES, "Float32"),
            "decimal128": decimals(KILOMETRES, pa.decimal128(12, 2)),
            "text": pd.Series(["11,9", "", "12", "0,3"]),
        },
    ),
    "leeftijd": (
        "flextensie_beloning",
        {"gewerkte_uren": Decimal("40.5")},
        AGES,
        {
            "float": floats(AGES, float),
            "float32": floats(AGES, "float32"),
            "halffloat": floats(AGES, "float16"),
            **{
                kind: pd.Series(AGES, dtype=kind)
                for kind in "Int8 Int16 Int32 Int64 UInt8 UInt64".split()
            },
            "object": pd.Series(AGES, dtype=object),
            "numpy": pd.Series([age and np.int8(age) for age in AGES], dtype=object),
            "text": pd.Series(["26", "", "27", "18"]),
            **{
                str(kind): arrow(AGES, kind)
                for kind in (pa.int8(), pa.int64(), pa.uint16(), pa.uint64())
            },
            "float[pyarrow]": arrow([age and float(age) for age in AGES], pa.float32()),
            "category": pd.Series(AGES, dtype="Int64").astype("category"),
        },
    ),
    "ten_onrechte_of_te_veel": (
        "terugvordering",
        {"bedrag_eur": 60},
        YES,
        {
            "object": pd.Series(YES, dtype=object),
            "numpy": pd.Series(
                [one if one is None else np.bool_(one) for one in YES], dtype=object
            ),
            "boolean": pd.Series(YES, dtype="boolean"),
            "bool[pyarrow]": arrow(YES, pa.bool_()),
            "category": pd.Series(YES, dtype="category"),
            "text": pd.Series(["ja", "", "nee", "Ja"]),
        },
    ),
    "regime": (
        "jobcoach_subsidie_dienstbetrekking",
        {"jaar": 1},
        WAYS,
        {
            "object": pd.Series(WAYS, dtype=object),
            "string": pd.Series(WAYS, dtype="string"),
            "string[pyarrow]": arrow(WAYS, pa.string()),
            "large string": arrow(WAYS, pa.large_string()),
            "category": pd.Series(WAYS, dtype="category"),
            "dictionary": pd.Series(
                pd.arrays.ArrowExtensionArray(pa.array(WAYS).dictionary_encode())
            ),
        },
    ),
}
CASES = [(fact, kind) for fact, row in KINDS.items() for kind in row[3]]


def table(fact, kind):
    """Return the people as a table, and what their rule says one by one."""
    rule, others, values, kinds = KINDS[fact]
    people = pd.DataFrame({fact: kinds[kind], **others})
    return rule, people, [bereken(rule, {**others, fact: value}, peildatum=DAY) for value in values]


def check(found, expected):
    """Check the rows against the answers."""
    assert found["oordeel"].astype(str).tolist() == [one.oordeel for one in expected]
    for name in found.columns.drop(["oordeel", "tijd"]):
        for value, one in zip(found[name], expected, strict=True):
            wanted = one.resultaten[name]
            if wanted is None:
                assert pd.isna(value)
            elif isinstance(wanted, (int, Decimal)):
                assert float(value) == pytest.approx(float(wanted))
            else:
                assert value == (pd.Timestamp(wanted) if isinstance(wanted, date) else wanted)


@pytest.mark.parametrize(("fact", "kind"), CASES)
def test_a_column_of_any_kind_gives_what_one_by_one_gives(fact, kind):
    rule, people, expected = table(fact, kind)
    assert len({one.oordeel for one in expected} | {str(one.resultaten) for one in expected}) > 1
    check(bereken_tabel(rule, people, peildatum=DAY), expected)


# What pyarrow cannot write.
NOT_HANDED_OVER = {"longdouble", "numpy", "sparse"}


def handed_over(people, path, how):
    """Return the people as they come back from a Parquet file that another program wrote.

    None where they do not come back.
    """
    try:
        pq.write_table(pa.Table.from_pandas(people).replace_schema_metadata(), path)
        if how == "dask":
            return dd.read_parquet(path)
        return pd.read_parquet(path, dtype_backend=how)
    except (pa.ArrowException, TypeError, ValueError):
        return None


@pytest.mark.parametrize("how", ["dask", "pyarrow", "numpy_nullable"])
@pytest.mark.parametrize(("fact", "kind"), CASES)
def test_the_same_by_way_of_parquet(tmp_path, fact, kind, how):
    """In dask, and in pandas in the types of each backend."""
    rule, people, expected = table(fact, kind)
    again = handed_over(people, tmp_path / "mensen.parquet", how)
    if again is None:
        assert kind in NOT_HANDED_OVER
    elif how == "dask":
        found = bereken_dask(rule, again, peildatum=DAY)
        check(found.compute(scheduler="synchronous"), expected)
    else:
        check(bereken_tabel(rule, again, peildatum=DAY), expected)


NONSENSE = {
    "far": pd.Series(np.array(["300000-01-01", "9999-01-01"], "M8[s]")),
    "long ago": pd.Series(np.array(["-5000-01-01", "2019-01-01"], "M8[ms]")),
    "period": pd.Series(pd.PeriodIndex(["2018-01", "2019-05"], freq="M")),
    "timedelta": pd.Series(pd.to_timedelta([1, 2], unit="D")),
    "duration": arrow([1, 2], pa.duration("s")),
    "time": arrow([time(1), None], pa.time64("us")),
    "binary": arrow([b"30", None], pa.binary()),
    "list": arrow([[1], None], pa.list_(pa.int64())),
    "struct": arrow([{"a": 1}, None], pa.struct([("a", pa.int64())])),
    "map": arrow([[("a", 1)], None], pa.map_(pa.string(), pa.int64())),
    "interval": pd.Series(pd.interval_range(0, 2)),
    "complex": pd.Series([1 + 2j, 3]),
    "signals": pd.Series([Decimal("sNaN"), None], dtype=object),
    "infinite": pd.Series([np.inf, -np.inf], dtype="float32"),
    "too large": pd.Series(np.array([2**64 - 1, 1], "u8")),
    "dicts": pd.Series([{}, None], dtype=object),
    "types": pd.Series([int, None], dtype=object),
}


@pytest.mark.parametrize("fact", KINDS)
@pytest.mark.parametrize("kind", NONSENSE)
def test_a_column_that_means_nothing_is_refused_in_dutch(fact, kind):
    rule, others = KINDS[fact][:2]
    people = pd.DataFrame({fact: NONSENSE[kind], **others})
    with pytest.raises(
        InvoerFouten, match=f"^Kolom «{fact}», rij 0: .* (is geen|ligt niet|heeft te veel)"
    ):
        bereken_tabel(rule, people, peildatum=DAY)


@pytest.mark.parametrize("fact", KINDS)
@pytest.mark.parametrize(
    "nothing",
    [pd.Series([None, None]), arrow([None, None], pa.null()), floats([None, None], float)],
)
def test_a_column_of_nothing_is_unknown(fact, nothing):
    rule, others = KINDS[fact][:2]
    found = bereken_tabel(rule, pd.DataFrame({fact: nothing, **others}), peildatum=DAY)
    check(found, [bereken(rule, others, peildatum=DAY)] * 2)


@pytest.mark.parametrize("given", [[1], {"leeftijd": [1]}, None, np.zeros(2), "leeftijd"])
def test_what_is_no_table_of_pandas_is_refused(given):
    """Another kind of table has its own way to pandas."""
    with pytest.raises(OngeldigeInvoer, match="pandas DataFrame"):
        bereken_tabel("flextensie", given, peildatum=DAY)
