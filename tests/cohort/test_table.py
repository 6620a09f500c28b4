"""A table in, a table out: what is read, what is refused, and what comes back."""

import subprocess
import sys
from datetime import date
from decimal import Decimal

import numpy as np
import pandas as pd
import pytest

from reintegratie.cohort import bereken_tabel, table
from reintegratie.cohort.table import answers
from reintegratie.core import BEREKEND, Bedrag, Resultaat, Uitkomst, kies, plus_jaren
from reintegratie.core.errors import (
    InvoerFouten,
    OnbekendeLezing,
    OnbekendeRegeling,
    OngeldigeDatum,
    OngeldigeInvoer,
)
from reintegratie.core.rules import Regel
from tests.core.invented import DAY, LAW, PLACE

PEOPLE = pd.DataFrame(
    {
        "leeftijd": pd.array([20, 12, 11, None], dtype="Int64"),
        "heeft_fiets": pd.array([True, True, None, True], dtype="boolean"),
        "aantal_bellen": [2, 1, 1, 1],
        "prijs": [10.0, 2.25, np.nan, 5.0],
    },
    index=["an", "bo", "cas", "dirk"],
)


def bell(people, **rest):
    """Return the answers of the invented law on the allowance for a bell."""
    return answers(LAW.regeling("belvergoeding"), people, rest.pop("peildatum", DAY), rest)


def term(**columns):
    """Return the answers of the invented law on the term for a bell."""
    return answers(LAW.regeling("beltermijn"), pd.DataFrame(columns), DAY, {})


def test_each_row_has_an_oordeel_and_every_result():
    """The index stays, unknown is NA, and a conflict speaks where it matters."""
    found = bell(PEOPLE)
    assert list(found.index) == list(PEOPLE.index)
    assert list(found.columns) == ["oordeel", "vergoeding", "tijd"]
    assert found["oordeel"].tolist() == ["kan", "tegenstrijdig", "nee", "onbekend"]
    assert found["vergoeding"].tolist()[0] == 10.0
    assert found["vergoeding"].isna().tolist() == [False, True, True, True]


def test_chosen_reading_counts_for_every_row():
    """A policy session sees what another reading changes."""
    assert bell(PEOPLE, V01="twaalf")["oordeel"]["bo"] == "kan"
    assert bell(PEOPLE, V01="dertien")["oordeel"]["bo"] == "nee"
    with pytest.raises(OnbekendeLezing):
        bell(PEOPLE, V01="elf")


def test_column_that_is_not_there_is_unknown_for_everybody():
    """A register without a fact gives the answer without that fact."""
    found = bell(PEOPLE.drop(columns="heeft_fiets"))
    assert found["oordeel"].tolist() == ["onbekend", "onbekend", "nee", "onbekend"]


@pytest.mark.parametrize("dtype", [object, float, "Int64", "boolean", "category", "datetime64[s]"])
def test_column_without_any_value_is_unknown_for_everybody(dtype):
    """A column that was never filled in may have any type."""
    empty = pd.Series([None, None], dtype=dtype)
    found = term(koopdatum=empty, kleur=empty, heeft_fiets=empty)
    assert found["oordeel"].tolist() == ["onbekend", "onbekend"]


def test_other_columns_are_ignored():
    """A register may hold more than the rule asks; nothing in it is read."""
    more = PEOPLE.assign(naam=["x"] * 4, kleur=["paars"] * 4)
    pd.testing.assert_frame_equal(bell(more), bell(PEOPLE))


def test_table_itself_stays_as_it_was():
    """A calculation changes nothing in the table it reads."""
    before = PEOPLE.copy(deep=True)
    bell(PEOPLE)
    pd.testing.assert_frame_equal(PEOPLE, before)


@pytest.mark.parametrize(
    "ages",
    [
        pd.Series([20, 12, 11, pd.NA], dtype="Int64"),
        pd.Series([20, 12, 11, None]),
        pd.Series([20.0, 12.0, 11.0, np.nan], dtype="Float64"),
        pd.Series([20, 12, 11, None], dtype=object),
        pd.Series(["20", "12", "11,0", None]),
        pd.Series(["20", "12", "11", "weet ik niet"]),
        pd.Series([Decimal(20), "12", 11.0, ""], dtype=object),
        pd.Series([20, 12, 11, None], dtype="category"),
    ],
    ids=["Int64", "float", "Float64", "object", "text", "weet ik niet", "mixed", "category"],
)
def test_number_may_come_in_any_column_that_holds_it(ages):
    """Whatever a single person may answer, a column may hold."""
    found = bell(PEOPLE.assign(leeftijd=ages.to_numpy(object)))
    typed = bell(PEOPLE.assign(leeftijd=ages.set_axis(PEOPLE.index)))
    assert found["oordeel"].tolist() == ["kan", "tegenstrijdig", "nee", "onbekend"]
    assert typed["oordeel"].tolist() == found["oordeel"].tolist()


@pytest.mark.parametrize(
    "answer",
    [
        pd.Series([True, True, True, True]),
        pd.Series([True] * 4, dtype="boolean"),
        pd.Series(["ja"] * 4),
        pd.Series(["ja", True, "Ja", "waar"], dtype=object),
    ],
    ids=["bool", "boolean", "text", "mixed"],
)
def test_yes_or_no_may_be_a_word(answer):
    """Yes and no may be truth values or words."""
    found = bell(PEOPLE.assign(heeft_fiets=answer.to_numpy(object), leeftijd=20))
    assert found["oordeel"].tolist() == ["kan"] * 4


@pytest.mark.parametrize(
    "days",
    [
        pd.to_datetime(["2001-06-01", None]),
        pd.to_datetime(["2001-06-01", None]).astype("datetime64[s]"),
        pd.Series([date(2001, 6, 1), None]),
        ["01-06-2001", "weet ik niet"],
        pd.Series([pd.Timestamp("2001-06-01 13:05"), pd.NaT]),
        pd.Series(pd.to_datetime(["2001-06-01", None], utc=True)),
    ],
    ids=["datetime", "seconds", "date", "text", "time of day", "time zone"],
)
def test_date_may_come_in_any_column_that_holds_it(days):
    """A date is a day: its time does not count."""
    found = term(koopdatum=days, kleur="rood", heeft_fiets=False)
    assert found["uiterlijk"].dtype == "datetime64[s]"
    assert found["uiterlijk"].tolist() == [pd.Timestamp("2001-07-13"), pd.NaT]
    assert found["oordeel"].tolist() == ["berekend", "onbekend"]


@pytest.mark.parametrize("dtype", ["category", "str", object])
def test_choice_may_be_text_or_a_category(dtype):
    """A choice is text, however pandas keeps it."""
    colours = pd.Series(["rood", "blauw", None], dtype=dtype)
    found = answers(
        LAW.regeling("beltermijn"),
        pd.DataFrame({"kleur": colours, "heeft_fiets": True}),
        DAY,
        {"V02": "met"},
    )
    assert found["toeslag"].tolist()[:2] == [1.0, 2.5]
    assert found["toeslag"].isna().tolist() == [False, False, True]


def kinds_of_results(f, p, lezing):
    """Een uitkomst van elke soort."""
    return Uitkomst(
        BEREKEND,
        Bedrag("bedrag", f.prijs, PLACE),
        Resultaat("aantal", f.aantal_bellen + 1, "bellen", PLACE),
        Resultaat("deel", f.aantal_bellen / 4, "procent", PLACE),
        Resultaat("mag", f.leeftijd >= 12, "ja/nee", PLACE),
        Resultaat("kleur", kies((f.leeftijd >= 12, "rood"), anders="blauw"), "keuze", PLACE),
        Resultaat("later", plus_jaren(f.koopdatum, 1), "datum", PLACE),
        Bedrag("boete", p.boete, PLACE),
        Resultaat("vast", True, "ja/nee", PLACE),
        gevolg="Klaar.",
    )


def from_test(function):
    """Return a rule that stands in a test, as if it stood in the invented law."""
    return Regel(function.__name__, "fietsbel", function, LAW)


def test_results_have_nullable_types():
    """Amounts are floats, counts whole numbers, yes and no booleans, choices categories."""
    people = PEOPLE.assign(koopdatum=date(2001, 6, 1))
    found = answers(from_test(kinds_of_results), people, DAY, {})
    assert found.dtypes.astype(str).to_dict() == {
        "oordeel": "category",
        "bedrag": "Float64",
        "aantal": "Int64",
        "deel": "Float64",
        "mag": "boolean",
        "kleur": "category",
        "later": "datetime64[s]",
        "boete": "Float64",
        "vast": "boolean",
        "tijd": "category",
    }
    assert found.loc["bo"].tolist() == [
        "berekend",
        2.25,
        2,
        0.25,
        True,
        "rood",
        pd.Timestamp("2002-06-01"),
        pd.NA,
        True,
        "Volgens de Belwet van 1 mei 2001.",
    ]
    assert found["mag"].tolist() == [True, True, False, pd.NA]


@pytest.mark.parametrize(
    ("column", "values", "message"),
    [
        ("leeftijd", [20, -1, 300, 12], "rij bo: Leeftijd: -1 jaar is te laag"),
        ("leeftijd", [20, 12.5, 1, 1], "rij bo: Leeftijd: «12.5» is geen heel getal"),
        ("leeftijd", [20, np.inf, 1, 1], "rij bo: Leeftijd: «inf» is geen getal"),
        ("leeftijd", [20, 1e300, 1, 1], "rij bo: .* te veel cijfers"),
        ("leeftijd", [True, False, True, True], "rij an: Leeftijd: «True» is geen getal"),
        ("leeftijd", pd.to_datetime(["2020-01-01"] * 4), "rij an: Leeftijd: «2020-01-01"),
        ("leeftijd", [20, "twaalf", 1, 1], "rij bo: Leeftijd: «twaalf» is geen getal"),
        ("leeftijd", [20, [12], 1, 1], "rij bo: .*is geen getal"),
        ("leeftijd", [20, (1, [2]), 1, 1], "rij bo: .*is geen getal"),
        ("prijs", [1.25, 1.999, 1, 1], "rij bo: Prijs: «1.999» heeft meer dan twee cijfers"),
        ("prijs", [1.25, "1.234", 1, 1], "rij bo: Prijs: «1.234» kan 1234 of 1,234 zijn"),
        ("heeft_fiets", [1, 0, 1, 1], "rij an: Heeft een fiets: «1» is geen ja of nee"),
        ("heeft_fiets", [True, 1, True, True], "rij bo: Heeft een fiets: «1» is geen ja of nee"),
    ],
)
def test_bad_value_is_named_by_column_and_row(column, values, message):
    """A fault names the column, the row and what a single person would have heard."""
    values = pd.Series(values, index=PEOPLE.index)
    with pytest.raises(InvoerFouten, match=f"^Kolom «{column}», {message}") as raised:
        bell(PEOPLE.assign(**{column: values}))
    assert raised.value.veld == column


@pytest.mark.parametrize(
    ("kolom", "values", "message"),
    [
        ("kleur", ["rood", "roos"], "rij 1: Kleur: «roos» is geen keuze. Bedoelde u «rood»"),
        ("kleur", pd.Categorical(["rood", "paars"]), "rij 1: Kleur: «paars» is geen keuze"),
        ("koopdatum", ["2019-02-28", "2019-02-29"], "rij 1: .*staat niet op de kalender"),
        ("koopdatum", pd.to_datetime(["2019-02-28", "1850-01-01"]), "rij 1: .*jaar 1850"),
        ("koopdatum", [20190228, 20190228], "rij 0: .*is geen datum"),
    ],
)
def test_bad_choice_or_date_is_named_by_column_and_row(kolom, values, message):
    """A choice that is not offered and a day that does not exist are refused."""
    with pytest.raises(InvoerFouten, match=f"^Kolom «{kolom}», {message}"):
        term(**{kolom: values})


def test_faults_of_several_columns_are_reported_at_once():
    """Whoever delivers a table hears every column that is wrong."""
    with pytest.raises(InvoerFouten) as raised:
        bell(PEOPLE.assign(leeftijd=-1, prijs="veel"))
    assert {fault.veld for fault in raised.value.fouten} == {"leeftijd", "prijs"}


def far_away(f, p, lezing):
    """Ver weg."""
    later = Resultaat("later", plus_jaren(f.koopdatum, 9000), "datum", PLACE)
    return Uitkomst(BEREKEND, later, gevolg="Klaar.")


def test_row_that_cannot_be_calculated_is_named():
    """A date past the calendar is an error for one person, and names the row of a table."""
    people = pd.DataFrame({"koopdatum": [None, date(2199, 1, 1)]}, index=[7, 8])
    with pytest.raises(OngeldigeDatum, match=r"^Rij 8: "):
        answers(from_test(far_away), people, DAY, {})


@pytest.mark.parametrize("given", [None, [1, 2], {"leeftijd": [1]}, PEOPLE["leeftijd"], "tabel"])
def test_something_else_than_a_table_is_refused(given):
    """A list, a dict or a single column is no table."""
    with pytest.raises(OngeldigeInvoer, match="DataFrame"):
        bell(given)


def test_column_that_stands_twice_is_refused():
    """Nobody knows which of two columns counts."""
    with pytest.raises(OngeldigeInvoer, match="«leeftijd» staat er twee keer"):
        bell(pd.concat([PEOPLE, PEOPLE[["leeftijd"]]], axis=1))


def test_errors_of_a_single_answer():
    """A date that does not exist, and a rule that does not exist."""
    with pytest.raises(OngeldigeDatum):
        bell(PEOPLE, peildatum="2019-02-29")
    with pytest.raises(OnbekendeRegeling, match="Bedoelde u «flextensie»"):
        bereken_tabel("flextensi", PEOPLE, peildatum="2017-07-01")


def test_empty_table():
    """A table without rows gives a table without rows, with every column."""
    found = bell(PEOPLE.iloc[:0])
    assert (len(found), list(found.columns)) == (0, ["oordeel", "vergoeding", "tijd"])


def test_table_without_columns():
    """People of whom nothing is known get the answer to nothing."""
    found = bell(pd.DataFrame(index=range(3)))
    assert found["oordeel"].tolist() == ["onbekend"] * 3


def test_large_table_is_worked_through_in_parts(monkeypatch):
    """Parts of a table give the same answers as the whole, in the same order."""
    many = pd.concat([PEOPLE, PEOPLE.iloc[::-1], PEOPLE.iloc[[2, 2, 3]]])
    whole = bell(many)
    monkeypatch.setattr(table, "FEWEST", 3)
    monkeypatch.setattr(table, "MOST", 3)
    pd.testing.assert_frame_equal(bell(many), whole)


def test_package_itself_needs_no_pandas():
    """Rules for one person run where pandas is not, such as in the browser."""
    code = (
        "import sys, reintegratie as r; r.bereken('flextensie').als_dict();"
        "sys.exit(any(m in sys.modules for m in ('pandas', 'numpy')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
