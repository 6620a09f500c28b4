"""One's own people: only mapped columns are kept, a wrong row is set apart, nothing is guessed."""

from pathlib import Path
from zipfile import ZipFile

import pandas as pd
import pytest

from reintegratie.beleid.wijziging import WijzigingFout
from reintegratie.caseload import lees_caseload, lees_koppeling
from reintegratie.core.errors import OngeldigeInvoer

FOLDER = Path("notebooks/beleidsreview")
MAPPING = """
[kolom.Lft]
feit = "leeftijd"

[kolom."Eigen auto"]
feit = "heeft_auto"
codes = { J = true, N = false }
onbekend = ["?"]

[kolom.Afstand]
feit = "afstand_km"
"""
HEAD = ["Naam", "Lft", "Eigen auto", "Afstand"]
ROWS = [["Geheim", "30", "J", "9,5"], ["Geheim", "veertig", "X", "3"], ["Geheim", "41", "?", ""]]


@pytest.fixture
def mapping(tmp_path):
    """Return the mapping of the columns above."""
    return lees_koppeling(written(tmp_path / "koppeling.toml", MAPPING))


def written(path, text, **how):
    path.write_text(text, **{"encoding": "utf-8"} | how)
    return path


def csv_file(tmp_path, rows=ROWS):
    lines = [";".join(row) for row in [HEAD, *rows]]
    return written(tmp_path / "mensen.csv", "\n".join(lines) + "\n")


def in_csv(tmp_path, mapping_text=MAPPING, rows=ROWS):
    koppeling = lees_koppeling(written(tmp_path / "k.toml", 'scheiding = ";"\n' + mapping_text))
    return lees_caseload(csv_file(tmp_path, rows), koppeling)


def in_excel(tmp_path):
    path = tmp_path / "mensen.xlsx"
    pd.DataFrame(ROWS, columns=HEAD).to_excel(path, index=False)
    return lees_caseload(path, lees_koppeling(written(tmp_path / "k.toml", MAPPING)))


def in_parquet(tmp_path):
    path = tmp_path / "mensen.parquet"
    pd.DataFrame(ROWS, columns=HEAD).to_parquet(path)
    return lees_caseload(path, lees_koppeling(written(tmp_path / "k.toml", MAPPING)))


@pytest.mark.parametrize(("read", "first"), [(in_csv, 2), (in_excel, 2), (in_parquet, 1)])
def test_each_kind_of_file_is_read_the_same(tmp_path, read, first):
    found = read(tmp_path)
    assert list(found.tabel.columns) == ["leeftijd", "heeft_auto", "afstand_km"]
    assert found.tabel.index.tolist() == [first, first + 2]
    assert found.tabel.iloc[0].tolist() == [30, True, 9.5]
    assert found.tabel.iloc[1].isna().tolist() == [False, True, True]
    assert [(one.regel, one.kolom) for one in found.afgekeurd] == [
        (first + 1, "Lft"),
        (first + 1, "Eigen auto"),
    ]
    assert not found.synthetisch and "Apart gezet omdat er iets niet klopt: 1." in found.opschrift


def test_a_column_that_is_not_mapped_is_nowhere(tmp_path):
    found = in_csv(tmp_path)
    assert "Geheim" not in repr(vars(found)) + found.tabel.to_csv() + repr(found.afgekeurd)


def test_typed_cells_of_excel_are_read_as_what_they_are(tmp_path, mapping):
    path = tmp_path / "mensen.xlsx"
    pd.DataFrame([["x", 30, "J", 9.5], ["y", 30.5, "N", 1]], columns=HEAD).to_excel(
        path, index=False
    )
    found = lees_caseload(path, mapping)
    assert found.tabel.iloc[0].tolist() == [30, True, 9.5]
    assert "geen heel getal" in found.afgekeurd[0].melding


def test_a_code_that_is_a_number_is_found_in_every_kind_of_file(tmp_path):
    koppeling = lees_koppeling(
        written(
            tmp_path / "k.toml", '[kolom.A]\nfeit = "heeft_auto"\ncodes = { 1 = true, 0 = false }\n'
        )
    )
    path = tmp_path / "a.xlsx"
    pd.DataFrame({"A": [1, 0]}).to_excel(path, index=False)
    assert lees_caseload(path, koppeling).tabel["heeft_auto"].tolist() == [True, False]
    assert lees_caseload(written(tmp_path / "a.csv", "A\n1\n0\n"), koppeling).afgekeurd == ()


def test_a_line_break_in_a_cell_does_not_shift_the_lines(tmp_path):
    rows = [['"Ge\nheim"', "30", "J", "9,5"], ["x", "oud", "J", "1"]]
    assert in_csv(tmp_path, rows=rows).afgekeurd[0].regel == 4


def test_a_line_with_other_columns_is_set_apart_whole(tmp_path):
    found = in_csv(tmp_path, rows=[["x", "30", "J", "9,5", "te veel"], ["x", "30", "J", "1"]])
    assert found.afgekeurd[0].kolom is None and "5 kolommen" in found.afgekeurd[0].melding
    assert len(found.tabel) == 1


@pytest.mark.parametrize(
    ("was", "becomes", "said"),
    [
        (
            "leeftijd",
            "leeftyd",
            "regel 3, [kolom.Lft], veld «feit»: Het feit «leeftyd» bestaat niet. Bedoelde u «leef",
        ),
        (
            "J = true",
            "J = 3",
            "regel 7, [kolom.Eigen auto.codes], veld «J»: Eigen auto: «3» is",
        ),
        ("codes", "kodes", "veld «kodes»: Dit veld bestaat niet. Bedoelde u «codes»?"),
        ("afstand_km", "leeftijd", "Dit feit staat ook in de kolom «Lft»"),
        ("[kolom.Lft]", "[kolom.Lft", "geen geldige TOML"),
        ("[kolom.Lft]", "blad = 3\n[kolom.Lft]", "veld «blad»: Dit moet tekst zijn"),
        ("[kolom.Lft]", 'scheiding = ";;"\n[kolom.Lft]', "precies één teken"),
        ("[kolom.Lft]", 'codering = "utf-9"\n[kolom.Lft]', "Deze codering bestaat niet"),
        ("[kolom.Lft]", 'codering = "hex"\n[kolom.Lft]', "Deze codering bestaat niet"),
        ("[kolom.Lft]", 'codering = "\\u0000"\n[kolom.Lft]', "Deze codering bestaat niet"),
        ("[kolom.Lft]", "kolommen = 1\n[kolom.Lft]", "Bedoelde u «kolom»?"),
        ("leeftijd", "perioden_vrijlating", "Dat past niet in een tabel"),
    ],
)
def test_a_mapping_that_is_wrong_names_the_line_and_the_field(tmp_path, was, becomes, said):
    if becomes == "perioden_vrijlating":
        from reintegratie import wetboek

        becomes = next(name for name, one in wetboek().begrippen.items() if one.type == "perioden")
    with pytest.raises(WijzigingFout) as fault:
        lees_koppeling(written(tmp_path / "k.toml", MAPPING.replace(was, becomes, 1)))
    assert said in fault.value.melding


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("mensen.txt", "x", "Een bestand is .csv"),
        ("weg.csv", None, "niet te lezen"),
        ("mensen.xlsx", "geen Excel", "niet te lezen"),
        ("mensen.parquet", "geen Parquet", "niet te lezen"),
        ("mensen.csv", "Lft,Afstand\n1,2\n", "De kolom «Eigen auto» staat niet in het bestand"),
        ("mensen.csv", "Lft,Lft,Eigen auto,Afstand\n", "De kolom «Lft» staat er meer dan één keer"),
        ("mensen.csv", "", "staat niet in het bestand"),
    ],
)
def test_a_file_that_cannot_be_read_says_so(tmp_path, mapping, name, text, said):
    path = tmp_path / name
    if text is not None:
        written(path, text)
    with pytest.raises(OngeldigeInvoer, match=said):
        lees_caseload(path, mapping)


def test_a_damaged_workbook_is_refused_whatever_it_is_that_broke(tmp_path, mapping):
    """Broken XML, or broken compression: each is another error of another library."""
    whole, broken = tmp_path / "heel.xlsx", tmp_path / "stuk.xlsx"
    pd.DataFrame(ROWS, columns=HEAD).to_excel(whole, index=False)
    with ZipFile(whole) as source, ZipFile(broken, "w") as target:
        for name in source.namelist():
            target.writestr(name, source.read(name).replace(b"<row", b"<<row"))
    with pytest.raises(OngeldigeInvoer, match="niet te lezen"):
        lees_caseload(broken, mapping)
    with ZipFile(whole) as source:
        sheet = source.getinfo("xl/worksheets/sheet1.xml")
    content = bytearray(whole.read_bytes())
    content[sheet.header_offset + 80 : sheet.header_offset + 120] = b"\xff" * 40
    broken.write_bytes(content)
    with pytest.raises(OngeldigeInvoer, match="niet te lezen"):
        lees_caseload(broken, mapping)


def test_a_cell_that_is_a_list_is_set_apart(tmp_path, mapping):
    path = tmp_path / "mensen.parquet"
    pd.DataFrame([["x", [30], "J", 1.0]], columns=HEAD).to_parquet(path)
    found = lees_caseload(path, mapping)
    assert [one.kolom for one in found.afgekeurd] == ["Lft"] and found.tabel.empty


def test_another_encoding_must_be_named(tmp_path):
    path = written(
        tmp_path / "m.csv", "Lft,Eigen auto,Afstand\n30,J,1\nén,J,1\n", encoding="cp1252"
    )
    with pytest.raises(OngeldigeInvoer, match="codering"):
        lees_caseload(path, lees_koppeling(written(tmp_path / "k.toml", MAPPING)))
    named = lees_koppeling(written(tmp_path / "l.toml", 'codering = "cp1252"\n' + MAPPING))
    assert "«én»" in lees_caseload(path, named).afgekeurd[0].melding


def test_the_example_beside_the_notebooks_has_its_wrong_lines():
    found = lees_caseload(FOLDER / "klanten.csv", lees_koppeling(FOLDER / "klanten.toml"))
    assert {one.regel for one in found.afgekeurd} == {6, 9, 11, 12} and len(found.tabel) == 8
