"""Other programs read the exports, and their files are read: LibreOffice, pandas, polars, DuckDB.

LibreOffice is heavy to install and to start, so it is asked in the full sweep only. What it writes
is then held to what openpyxl, XlsxWriter and pyarrow write, and those are asked in every run.
"""

import csv
import subprocess
from decimal import Decimal
from pathlib import Path

import duckdb
import pandas as pd
import polars as pl
import pytest
from openpyxl import load_workbook

from reintegratie.beleid import vergelijk_voorbeelden, wat_als
from reintegratie.caseload import lees_caseload, lees_koppeling, schrijf, vergelijk_mensen
from reintegratie.cohort.keep import bewaar_tabellen
from reintegratie.site import data
from tools.programma import LIBREOFFICE

FOLDER = Path("notebooks/beleidsreview")
CHANGE = (FOLDER / "e-bike.toml").read_text(encoding="utf-8")
SEMICOLON, QUOTE, UTF_8 = 59, 34, 76  # as LibreOffice numbers them
AS_CSV = (  # every sheet, with what the cells hold
    f"csv:Text - txt - csv (StarCalc):{SEMICOLON},{QUOTE},{UTF_8},"
    "1,,0,false,true,false,false,false,-1"
)


def own_people():
    return lees_caseload(FOLDER / "klanten.csv", lees_koppeling(FOLDER / "klanten.toml"))


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    """Return the folder of a report on the people of the example."""
    wet = wat_als(CHANGE)
    folder = tmp_path_factory.mktemp("rapport")
    schrijf(folder, vergelijk_mensen(wet, own_people(), "2018-07-01"), vergelijk_voorbeelden(wet))
    return folder


def rows_of(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


# Every run --------------------------------------------------------------------------------


def test_pandas_polars_and_duckdb_read_the_people_of_a_report(report):
    """The same rows and the same columns, in the order in which they stand there."""
    expected = rows_of(report / "mensen.csv")
    path = report / "mensen.csv"
    asked = {
        "pandas": pd.read_csv(
            path, sep=";", dtype=str, keep_default_na=False, encoding="utf-8-sig"
        ),
        "polars": pl.read_csv(path, separator=";", infer_schema=False).fill_null("").to_pandas(),
        "duckdb": duckdb.sql(
            f"select * from read_csv('{path}', delim=';', all_varchar=true, null_padding=false)"
        )
        .df()
        .fillna(""),
    }
    assert len(expected) > 3
    for name, found in asked.items():
        assert [list(found.columns), *found.to_numpy().tolist()] == expected, name


def test_amounts_in_the_people_of_a_report_are_numbers_for_a_dutch_program(report):
    found = pd.read_csv(report / "mensen.csv", sep=";", decimal=",", encoding="utf-8-sig")
    assert found["Verschil"].dtype.kind in "fi"


def test_pandas_polars_and_duckdb_read_the_workbook_of_a_report(report):
    """Each sheet with its head, the numbers as numbers, and nothing as a formula."""
    path = report / "uitkomsten.xlsx"
    for name in load_workbook(path).sheetnames:
        sheet = pd.read_excel(path, sheet_name=name, header=3)
        assert not any(str(column).startswith("Unnamed") for column in sheet.columns), name
    count = pd.read_excel(path, sheet_name="Berekeningen", header=3)
    unsure = ["Hangt af van de lezing", "Er ontbreekt een gegeven"]
    kinds = ["Vooruit", "Achteruit", "Anders", "Geen verschil", *unsure]
    assert count.loc[0, kinds].sum() == len(own_people().tabel)
    table = count.convert_dtypes(dtype_backend="pyarrow")
    again = pl.from_pandas(table)
    asked = duckdb.sql('select sum("Geen verschil") from again').fetchall()
    assert again["Geen verschil"].sum() == asked[0][0]


def test_polars_and_duckdb_read_the_answers_that_are_kept(tmp_path):
    """One Parquet file for each calculation."""
    people = own_people().tabel
    (kept,) = bewaar_tabellen(people, tmp_path, ["e_bike_verstrekking"], peildatum="2018-07-01")
    expected = pd.read_parquet(kept.pad)
    assert pl.read_parquet(kept.pad)["oordeel"].to_list() == expected["oordeel"].tolist()
    found = duckdb.sql(f"select oordeel::varchar as oordeel from '{kept.pad}'").df()
    assert found["oordeel"].tolist() == expected["oordeel"].tolist()


def test_duckdb_and_polars_read_the_figures_of_the_book(tmp_path):
    """The table of figures: as many rows, and the amounts to the cent."""
    data.write(tmp_path)
    path = tmp_path / "parameters.csv"
    with path.open(encoding="utf-8", newline="") as file:
        expected = list(csv.DictReader(file))
    many = duckdb.sql(f"select count(*) from read_csv('{path}', all_varchar=true)").fetchall()[0][0]
    found = pl.read_csv(path, infer_schema=False)
    assert many == len(found) == len(expected)
    assert found["waarde"].to_list() == [row["waarde"] or None for row in expected]


@pytest.mark.parametrize("engine", ["openpyxl", "xlsxwriter"])
@pytest.mark.parametrize("maker", ["pandas", "polars"])
def test_the_example_as_other_programs_write_it_gives_the_same_people(tmp_path, maker, engine):
    rows = pd.read_csv(FOLDER / "klanten.csv", sep=";", dtype=str, keep_default_na=False)
    path = tmp_path / "klanten.xlsx"
    if maker == "pandas":
        rows.to_excel(path, index=False, engine=engine)
    else:
        pl.from_pandas(rows).write_excel(path)
    same_people(path)


def same_people(path):
    """Check that a file gives the people of the example; in a workbook no line is too short."""
    found, expected = lees_caseload(path, lees_koppeling(FOLDER / "klanten.toml")), own_people()
    wrong = {one.regel for one in expected.afgekeurd}
    assert found.telling[0] + found.telling[1] == len(expected.tabel) + len(wrong)
    both = found.tabel.index.intersection(expected.tabel.index)
    assert len(both) == len(expected.tabel)
    pd.testing.assert_frame_equal(found.tabel.loc[both], expected.tabel.loc[both])


# The full sweep: LibreOffice --------------------------------------------------------------


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """Return a function that lets LibreOffice turn a file into another kind of file."""
    profile = tmp_path_factory.mktemp("profiel")
    if not LIBREOFFICE.find():
        pytest.fail(LIBREOFFICE.missing)

    def convert(path, kind, folder, *more):
        command = [LIBREOFFICE.find(), f"-env:UserInstallation={profile.as_uri()}", "--headless"]
        command += [*more, "--convert-to", kind, "--outdir", folder, path]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=240)
        assert done.returncode == 0, done.stderr
        return {one.name: one for one in folder.iterdir()}

    return convert


@pytest.mark.alles
def test_libreoffice_writes_the_example_and_it_is_read(office, tmp_path):
    """From CSV to a workbook, and that workbook to CSV again: the same people each time."""
    given = f"--infilter=CSV:{SEMICOLON},{QUOTE},{UTF_8},1,,1043"  # 1043 is Dutch
    made = office((FOLDER / "klanten.csv").absolute(), "xlsx", tmp_path, given)
    same_people(made["klanten.xlsx"])
    (tmp_path / "csv").mkdir()
    again = office(made["klanten.xlsx"], AS_CSV, tmp_path / "csv")
    (path,) = again.values()
    same_people(path)


@pytest.mark.alles
def test_libreoffice_reads_every_sheet_of_a_report(office, report, tmp_path):
    """Each cell as it stands there; the amounts as numbers."""
    made = office(report / "uitkomsten.xlsx", AS_CSV, tmp_path)
    book = load_workbook(report / "uitkomsten.xlsx")
    assert {f"uitkomsten-{name}.csv" for name in book.sheetnames} == made.keys()
    for sheet in book:
        found = rows_of(made[f"uitkomsten-{sheet.title}.csv"])
        for row, cells in zip(sheet.iter_rows(values_only=True), found, strict=False):
            for value, shown in zip(row, cells, strict=False):
                assert same_cell(value, shown), (sheet.title, value, shown)


def same_cell(value, shown):
    if isinstance(value, (int, float)):
        return Decimal(str(value)) == Decimal(
            shown.replace(".", "").replace(",", ".") if "," in shown else shown
        )
    return " ".join(str("" if value is None else value).split()) == " ".join(shown.split())


@pytest.mark.alles
def test_libreoffice_calculates_a_formula_that_had_no_outcome(office, tmp_path):
    """What the message says to do, works: open it, and save it again."""
    from openpyxl import Workbook

    book = Workbook()
    for row in (["Lft"], ["=20+4"], [31]):
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    (tmp_path / "k.toml").write_text('[kolom.Lft]\nfeit = "leeftijd"\n')
    mapping = lees_koppeling(tmp_path / "k.toml")
    assert lees_caseload(tmp_path / "a.xlsx", mapping).tabel["leeftijd"].tolist() == [31]
    (tmp_path / "uit").mkdir()
    made = office(tmp_path / "a.xlsx", "xlsx", tmp_path / "uit")
    assert lees_caseload(made["a.xlsx"], mapping).tabel["leeftijd"].tolist() == [24, 31]
