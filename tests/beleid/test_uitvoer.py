"""Excel, CSV and the report: marked, harmless, the same for the same input."""

import argparse
import csv
import stat
import subprocess
import sys
from io import StringIO

import pandas as pd
import pytest
from openpyxl import load_workbook

from reintegratie.beleid import vergelijk_voorbeelden, wat_als
from reintegratie.beleid.wijziging import Wijziging
from reintegratie.caseload import Caseload, schrijf, vergelijk_mensen, verzin
from reintegratie.caseload.mensen import Afgekeurd
from reintegratie.caseload.rapport import pagina
from reintegratie.caseload.uitslag import Uitslag
from reintegratie.caseload.uitvoer import csv_mensen, veilig
from reintegratie.cli import main
from reintegratie.core.errors import OngeldigeInvoer
from tests.scale import rest_in_sweep

CHANGE = """\
titel = "Dichterbij"
vanaf = 2018-01-01
[[parameter]]
naam = "e_bike.minimale_afstand"
waarde = 5
"""
EVIL = '=HYPERLINK("https://example.org","klik")'


@pytest.fixture(scope="module")
def found():
    """Return what the change does to invented people and to the examples."""
    wet = wat_als(CHANGE)
    return vergelijk_mensen(wet, verzin(300), "2018-06-01"), vergelijk_voorbeelden(wet)


def whole(people, examples):
    """Return all that is found of a change, without who notices it exactly."""
    return Uitslag(people.wet, people, examples, {})


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"])
def test_a_text_that_looks_like_a_formula_is_made_harmless(text):
    assert veilig(text) == f"'{text}"
    assert veilig("gewoon = tekst") == "gewoon = tekst"


def test_no_cell_of_the_workbook_is_a_formula(found, tmp_path):
    people, examples = found
    wrong = (*people.caseload.afgekeurd, Afgekeurd(3, EVIL, "+fout\x00"))
    caseload = Caseload(people.caseload.tabel, EVIL, synthetisch=False, afgekeurd=wrong)
    wet = wat_als(CHANGE, Wijziging(EVIL))
    schrijf(tmp_path, vergelijk_mensen(wet, caseload, "2018-06-01"), examples)
    book = load_workbook(tmp_path / "uitkomsten.xlsx")
    cells = [cell for sheet in book for row in sheet for cell in row]
    assert "f" not in {cell.data_type for cell in cells}
    assert EVIL in {cell.value for cell in cells}


def test_a_long_text_in_the_workbook_is_read_whole_and_a_title_on_one_line(found, tmp_path):
    """On paper a sheet is as wide as the page."""
    schrijf(tmp_path, *found)
    for sheet in load_workbook(tmp_path / "uitkomsten.xlsx"):
        words = [cell for row in sheet for cell in row if isinstance(cell.value, str)]
        assert all(bool(cell.alignment.wrap_text) != bool(cell.font.b) for cell in words)
        assert (sheet.page_setup.orientation, sheet.page_setup.fitToHeight) == ("landscape", 0)


def test_every_sheet_and_every_row_says_that_people_are_invented(found, tmp_path):
    schrijf(tmp_path, *found)
    book = load_workbook(tmp_path / "uitkomsten.xlsx")
    assert all(sheet["A2"].value.startswith("SYNTHETISCH") for sheet in book)
    people = (tmp_path / "mensen.csv").read_text("utf-8-sig")
    rows = list(csv.DictReader(StringIO(people), delimiter=";"))
    assert rows and {row["Soort gegevens"] for row in rows} == {"SYNTHETISCH"}
    page = (tmp_path / "rapport.html").read_text("utf-8")
    assert "SYNTHETISCH: 300 verzonnen mensen" in page


def test_the_table_for_excel_holds_numbers(found, tmp_path):
    schrijf(tmp_path, *found)
    sheet = pd.read_excel(tmp_path / "uitkomsten.xlsx", sheet_name="Berekeningen", header=3)
    unsure = ["Hangt af van de lezing", "Er ontbreekt een gegeven"]
    kinds = ["Vooruit", "Achteruit", "Anders", "Geen verschil", *unsure]
    assert sheet.loc[0, kinds].sum() == 300


def test_the_same_input_gives_the_same_report_and_table(found):
    again = vergelijk_mensen(wat_als(CHANGE), verzin(300), "2018-06-01")
    one, other = whole(*found), whole(again, found[1])
    assert pagina(one) == pagina(other) and csv_mensen(one) == csv_mensen(other)


def test_the_page_stands_alone_and_is_safe(found):
    page = pagina(whole(*found))
    assert page.startswith('<!DOCTYPE html>\n<html lang="nl">')
    for outside in ("<script", "src=", "<link", "url(", "@import", 'http-equiv="refresh'):
        assert outside not in page
    assert "default-src 'none'" in page


def test_what_somebody_wrote_is_shown_as_text(found):
    evil = "<img src=x onerror=alert(1)>"
    wet = wat_als(CHANGE, Wijziging(evil, toelichting=evil))
    caseload = Caseload(
        found[0].caseload.tabel.head(3),
        evil,
        synthetisch=False,
        afgekeurd=(Afgekeurd(2, evil, evil),),
    )
    page = pagina(whole(vergelijk_mensen(wet, caseload, "2018-06-01"), found[1]))
    assert "<img" not in page and "&lt;img" in page


def test_a_folder_that_cannot_be_written_is_refused(found, tmp_path):
    (tmp_path / "bezet").write_text("geen map")
    with pytest.raises(OngeldigeInvoer, match="kan niet worden geschreven"):
        schrijf(tmp_path / "bezet", *found)


def run(capsys, *arguments):
    code = main(["beleid", *map(str, arguments)])
    said = capsys.readouterr()
    return code, said.out, said.err


@pytest.fixture
def change_file(tmp_path):
    """Return a file with the change."""
    path = tmp_path / "wijziging.toml"
    path.write_text(CHANGE, encoding="utf-8")
    return path


def test_one_command_writes_the_report(capsys, tmp_path, change_file):
    code, out, err = run(capsys, change_file, "--mensen", 40, "--uit", tmp_path / "uit")
    assert code == 0 and "Geen pdf: daarvoor is een browser nodig" in err
    assert "SYNTHETISCH: 40 verzonnen mensen, trekking 1" in out
    page = (tmp_path / "uit" / "rapport.html").read_text("utf-8")
    assert "Wie merkt dat precies?" in out and "Iedereen die aan dit alles voldoet" in page
    assert all("van 5 kilometer tot 12 kilometer" in told for told in (out, page))
    assert {path.name for path in (tmp_path / "uit").iterdir()} == {
        "rapport.html",
        "uitkomsten.xlsx",
        "mensen.csv",
    }


def test_one_command_for_ones_own_people_names_the_wrong_lines(capsys, tmp_path, change_file):
    folder = "notebooks/beleidsreview"
    code, out, err = run(
        capsys,
        change_file,
        "--bestand",
        f"{folder}/klanten.csv",
        "--koppeling",
        f"{folder}/klanten.toml",
        "--uit",
        tmp_path / "uit",
    )
    assert code == 0 and "Zo verandert het voor 8 mensen in het bestand:" in out
    assert "Regel 6, kolom «Afstand (km)»" in err
    page = (tmp_path / "uit" / "rapport.html").read_text("utf-8")
    assert "Deze pagina gaat over echte mensen" in page and "Verzonnen" not in page


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--mensen", "veel"], "--mensen wil een heel getal"),
        (["--seed", "-1"], "--seed wil een heel getal"),
        (["--bestand", "x.csv"], "heeft een --koppeling nodig"),
        (["--peildatum", "gisteren"], "geen datum"),
        (
            ["--bestand", "x.csv", "--koppeling", "y.toml", "--mensen", "3"],
            "Kies: een eigen --bestand",
        ),
    ],
)
def test_bad_arguments_are_refused_in_dutch(capsys, tmp_path, change_file, arguments, said):
    code, _, err = run(capsys, change_file, *arguments, "--uit", tmp_path / "uit")
    assert (code, said in err) == (2, True)


def test_a_bad_change_file_is_refused_before_anything_is_written(capsys, tmp_path, change_file):
    change_file.write_text(CHANGE.replace("= 5", '= "vijf"'), encoding="utf-8")
    code, _, err = run(capsys, change_file, "--uit", tmp_path / "uit")
    assert code == 2 and "regel 5, [[parameter]] nummer 1, veld «waarde»" in err
    assert not (tmp_path / "uit").exists()


@pytest.mark.parametrize("folder", ["", " "])
def test_a_report_without_a_folder_is_refused(capsys, tmp_path, change_file, monkeypatch, folder):
    """It would land among whatever stands where somebody happens to be."""
    monkeypatch.chdir(tmp_path)
    code, _, err = run(capsys, change_file, "--uit", folder)
    assert code == 2 and "Geef met --uit een map" in err
    assert [one.name for one in tmp_path.iterdir()] == [change_file.name]


def test_stopped_with_the_keyboard_the_report_says_so(tmp_path, change_file, monkeypatch, capsys):
    from reintegratie.caseload import opdracht_beleid

    def stopped(wet, people, day, voortgang):
        return vergelijk_mensen(
            wet, people, day, voortgang=lambda *_: (_ for _ in ()).throw(KeyboardInterrupt)
        )

    monkeypatch.setattr(opdracht_beleid, "vergelijk_mensen", stopped)
    chosen = argparse.Namespace(
        wijziging=[change_file],
        peildatum=None,
        bestand=None,
        koppeling=None,
        mensen="20",
        seed=None,
        uit=tmp_path / "uit",
        vaststellen=None,
        bekendgemaakt=None,
        terug=False,
    )
    assert opdracht_beleid.voer_uit(chosen) == 1
    assert "Onvolledig" in (tmp_path / "uit" / "rapport.html").read_text("utf-8")


def everything(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("taken", ["rapport.html", "uitkomsten.xlsx", "mensen.csv"])
def test_a_report_is_there_whole_or_stays_what_it_was(found, tmp_path, taken):
    """One file that cannot be replaced leaves the others as they were."""
    schrijf(tmp_path, *found)
    (tmp_path / taken).unlink()
    (tmp_path / taken).mkdir()
    for path in tmp_path.glob("*.*"):
        if path.is_file():
            path.write_text("oud")
    with pytest.raises(OngeldigeInvoer, match="kan niet worden geschreven"):
        schrijf(tmp_path, *found)
    assert [one.read_text() for one in tmp_path.iterdir() if one.is_file()] == ["oud", "oud"]


REPORT = """
import resource, sys
from reintegratie.cli import main
resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size}))
sys.exit(main(["beleid", r"{change}", "--mensen", "40", "--uit", r"{folder}"]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit to set on a file")
@pytest.mark.parametrize("size", rest_in_sweep([0, 2_000, 20_480], [2_000]))
def test_a_full_disk_is_told_in_one_sentence_and_leaves_nothing(tmp_path, change_file, size):
    """Wherever it is full: in the temporary folder, or in the report. No noise of a library."""
    code = REPORT.format(size=size, change=change_file, folder=tmp_path / "uit")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr.count("\n")) == (2, 2), done.stderr  # one is of progress
    assert ("De schijf is vol" if size else "kan niet worden geschreven") in done.stderr
    assert not (tmp_path / "uit").exists() or everything(tmp_path / "uit") == {}


def test_a_report_on_real_people_is_for_its_user_alone(found, tmp_path):
    people = Caseload(found[0].caseload.tabel.head(3), "eigen", synthetisch=False)
    compared = vergelijk_mensen(wat_als(CHANGE), people, "2018-06-01")
    for path in schrijf(tmp_path, compared, found[1]):
        assert sys.platform == "win32" or stat.S_IMODE(path.stat().st_mode) == 0o600


def test_one_person_is_a_person(found, tmp_path):
    """And not one people."""
    compared = vergelijk_mensen(wat_als(CHANGE), verzin(1), "2018-06-01")
    page = pagina(whole(compared, found[1]))
    assert (
        "Zo verandert het voor 1 verzonnen mens:" in page and "1 verzonnen mens, trekking 1" in page
    )
    assert "1 mensen" not in page and "1 verzonnen mensen" not in page


def test_what_became_of_each_row_is_in_the_report(found, tmp_path):
    people = Caseload(
        found[0].caseload.tabel.head(3),
        "eigen",
        synthetisch=False,
        afgekeurd=(Afgekeurd(9, None, "Fout."),),
        overgeslagen={"lege rij": 4},
        opmerkingen=("Verborgen rijen tellen gewoon mee: 2.",),
    )
    compared = vergelijk_mensen(wat_als(CHANGE), people, "2018-06-01")
    schrijf(tmp_path, compared, found[1])
    page = (tmp_path / "rapport.html").read_text("utf-8")
    assert "Rijen: 8. Gelezen: 3. " in page and "Overgeslagen: lege rij" in page
    assert "Verborgen rijen tellen gewoon mee: 2." in page
    sheet = load_workbook(tmp_path / "uitkomsten.xlsx")["Rijen"]
    assert [row[:2] for row in sheet.iter_rows(min_row=5, values_only=True)] == [
        ("Gelezen", 3),
        ("Apart gezet", 1),
        ("Overgeslagen: lege rij", 4),
        ("Verborgen rijen tellen gewoon mee: 2.", None),
    ]


def test_many_wrong_rows_are_told_shortly_and_kept_whole(capsys, tmp_path, change_file):
    """The first on the screen, more on the page, all in the workbook."""
    (tmp_path / "m.csv").write_text("Lft\n30\n" + "oud\n" * 500)
    (tmp_path / "k.toml").write_text('[kolom.Lft]\nfeit = "leeftijd"\n')
    code, out, err = run(
        capsys, change_file, "--bestand", tmp_path / "m.csv", "--koppeling", tmp_path / "k.toml",
        "--uit", tmp_path / "uit",
    )  # fmt: skip
    assert (
        code == 0
        and "Zo verandert het voor 1 mens in het bestand:" in out
        and "Apart gezet omdat er iets niet klopt: 500" in out
    )
    assert err.count("«oud»") == 20 and "En nog 480 meldingen" in err
    assert (tmp_path / "uit" / "rapport.html").read_text("utf-8").count("«oud»") == 200
    sheet = load_workbook(tmp_path / "uit" / "uitkomsten.xlsx")["Apart gezet"]
    assert sheet.max_row == 504
