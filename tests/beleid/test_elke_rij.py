"""Nothing disappears in silence: each row of a file is a person, set apart, or skipped and why."""

import re
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from reintegratie.caseload import lees_caseload, lees_koppeling, uit_excel, uit_parquet
from reintegratie.core.errors import OngeldigeInvoer

MAPPING = """
[kolom.Lft]
feit = "leeftijd"

[kolom."Afstand (km)"]
feit = "afstand_km"

[kolom.Auto]
feit = "heeft_auto"
codes = { 1 = true, 0 = false }
"""
HEAD = ["Naam", "Lft", "Afstand (km)", "Auto"]
PEOPLE = [["A", 24, 9.5, 1], ["B", 31, 12, 0], ["C", 45, 3.25, 1]]


def mapping(tmp_path, before="", text=MAPPING):
    path = tmp_path / "koppeling.toml"
    path.write_text(before + text, encoding="utf-8")
    return lees_koppeling(path)


def as_csv(tmp_path, text, before="", encoding="utf-8"):
    """Return the people in a CSV file with this text."""
    path = tmp_path / "mensen.csv"
    path.write_bytes(text.encode(encoding))
    return lees_caseload(path, mapping(tmp_path, before))


def lines(*rows, sign=";", head=HEAD):
    """Return rows as the text of a CSV file."""
    return "".join(sign.join(map(dutch, row)) + "\r\n" for row in (head, *rows))


def dutch(cell):
    return str(cell).replace(".", ",") if isinstance(cell, float) else str(cell)


def workbook(rows, change=None):
    """Return a workbook with these rows; ``change`` does something to it and its sheet."""
    book = Workbook()
    for row in rows:
        book.active.append(row)
    if change:
        change(book, book.active)
    return book


def as_excel(tmp_path, rows, change=None, sheet_xml=None, before="", text=MAPPING):
    """Return the people in a workbook; ``sheet_xml`` changes the XML of its first sheet."""
    path, packed = tmp_path / "mensen.xlsx", BytesIO()
    workbook(rows, change).save(packed)
    with ZipFile(packed) as source, ZipFile(path, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            if sheet_xml and name.endswith("sheet1.xml"):
                content = sheet_xml(content.decode()).encode()
            target.writestr(name, content)
    return lees_caseload(path, mapping(tmp_path, before, text))


def ages(found):
    return found.tabel["leeftijd"].tolist()


def telling(found):
    """Return what became of the rows, and check that it is told in the report."""
    read, apart, skipped = found.telling
    assert f"Rijen: {read + apart + skipped}. Gelezen: {read}. " in found.opschrift
    assert f"Overgeslagen: {skipped}" in found.opschrift
    return found.telling


# Excel ------------------------------------------------------------------------------------


@pytest.mark.parametrize("claim", ["A1", "A1:B3", "A1:ZZ99999", "C2:D2", None])
def test_a_sheet_that_claims_another_size_gives_everybody(tmp_path, claim):
    """Too small, too large, elsewhere, or nothing: the rows say how many there are."""
    many = [[f"mens {n}", n % 70 + 18, n / 4, n % 2] for n in range(100)]
    dimension = f'<dimension ref="{claim}"' if claim else "<weg"

    def claimed(xml):
        changed = re.sub(r'<dimension ref="[^"]*"', dimension, xml)
        assert changed != xml
        return changed if claim else re.sub(r"<weg ?/>", "", changed)

    found = as_excel(tmp_path, [HEAD, *many], sheet_xml=claimed)
    assert telling(found) == (100, 0, 0) and ages(found) == [row[1] for row in many]


def test_empty_rows_titles_and_a_second_head_are_nobody_and_are_counted(tmp_path):
    rows = [["Overzicht 2018"], [], HEAD, PEOPLE[0], [], [None, " ", None, ""], HEAD, *PEOPLE[1:]]
    found = as_excel(tmp_path, rows)
    assert (ages(found), telling(found)) == ([24, 31, 45], (3, 0, 5))
    assert found.overgeslagen == {"rij boven de kop": 2, "lege rij": 2, "herhaalde kop": 1}
    assert found.tabel.index.tolist() == [4, 8, 9]  # the rows as Excel numbers them


def test_a_head_with_a_line_break_or_more_spaces_is_the_same_head(tmp_path):
    found = as_excel(tmp_path, [["Naam", " Lft ", "Afstand\n(km)", "Auto"], *PEOPLE])
    assert ages(found) == [24, 31, 45]


@pytest.mark.parametrize("word", ["Totaal", "TOTAAL:", "Subtotaal", "Eindtotaal", "Gemiddelde"])
def test_a_total_is_set_apart(tmp_path, word):
    found = as_excel(tmp_path, [HEAD, *PEOPLE, [word, 100, 24.75, 2]])
    assert telling(found) == (3, 1, 0) and "lijkt een totaal" in found.afgekeurd[0].melding


def test_a_total_without_a_word_is_known_by_its_sum(tmp_path):
    """Only numbers, each the sum of its column, and no name where everybody has one."""
    found = as_excel(tmp_path, [HEAD, *PEOPLE, [None, 100, 24.75, 2]])
    assert telling(found) == (3, 1, 0)
    somebody = as_excel(tmp_path, [HEAD, *PEOPLE, ["D", 100, 24.75, 1]])
    unknown = as_excel(tmp_path, [HEAD, *PEOPLE, [None, 99, 24.75, 1]])
    assert telling(somebody) == telling(unknown) == (4, 0, 0)
    sums = as_csv(tmp_path, lines(["A", 20, "", 1], ["B", "", 5, ""], ["C", 20, "", ""]))
    assert telling(sums) == (3, 0, 0)  # somebody with a name is somebody, whatever adds up


def test_a_formula_that_adds_up_is_a_total_unless_every_row_has_one(tmp_path):
    def with_value(xml):
        return re.sub(r"(<f>[^<]*</f>)<v ?/>|(<f>[^<]*</f>)<v></v>", r"\1\2<v>50</v>", xml)

    total = [["", "=SUM(B2:B4)", None, None]]
    found = as_excel(tmp_path, [HEAD, *PEOPLE, *total], sheet_xml=with_value)
    assert telling(found) == (3, 1, 0) and "formule die optelt" in found.afgekeurd[0].melding
    rows = [[name, f"=SUM({age})", far, car] for name, age, far, car in PEOPLE]
    assert telling(as_excel(tmp_path, [HEAD, *rows], sheet_xml=with_value)) == (3, 0, 0)


def test_a_formula_without_a_stored_outcome_sets_its_row_apart(tmp_path):
    """As openpyxl and other programs that do not calculate leave it."""
    rows = [HEAD, PEOPLE[0], ["B", "=30+1", 12, 0], ["=A1", 45, 3, 1], [None, None, "=1", None]]
    found = as_excel(tmp_path, rows)
    assert (ages(found), telling(found)) == ([24, 45], (2, 2, 0))
    assert all("formule zonder uitkomst" in one.melding for one in found.afgekeurd)


def test_merged_cells_set_apart_who_shares_them(tmp_path):
    """A distance for three people stands in the first of them alone."""
    found = as_excel(tmp_path, [HEAD, *PEOPLE], lambda _, sheet: sheet.merge_cells("C2:C4"))
    assert (ages(found), telling(found)) == ([24], (1, 2, 0))
    assert all("samengevoegd" in one.melding for one in found.afgekeurd)
    name = as_excel(tmp_path, [HEAD, *PEOPLE], lambda _, sheet: sheet.merge_cells("A2:A4"))
    assert telling(name) == (3, 0, 0)  # of a column that is not read


def test_hidden_rows_and_a_filter_hide_nobody(tmp_path):
    def hide(_, sheet):
        sheet.row_dimensions[3].hidden = sheet.column_dimensions["C"].hidden = True
        sheet.auto_filter.ref = "A1:D4"

    found = as_excel(tmp_path, [HEAD, *PEOPLE], hide)
    assert ages(found) == [24, 31, 45]
    assert found.opmerkingen == ("Verborgen rijen tellen gewoon mee (er staat een filter aan): 1.",)


def test_the_sheet_with_the_columns_is_read_and_the_others_are_named(tmp_path):
    def more(book, sheet):
        sheet.title = "Uitleg"
        people = book.create_sheet("Mensen")
        for row in [HEAD, *PEOPLE]:
            people.append(row)
        people.sheet_state = "hidden"
        book.create_sheet("Leeg")

    found = as_excel(tmp_path, [["Hoe dit blad werkt"]], more)
    assert ages(found) == [24, 31, 45]
    assert found.opmerkingen == (
        "Het blad «Mensen» is verborgen. Het is wel gelezen.",
        "Niet gelezen, want zonder deze kolommen: «Uitleg».",
    )


def test_where_two_sheets_have_the_columns_the_mapping_must_say_which(tmp_path):
    def more(book, sheet):
        sheet.title = "Oud"
        copy = book.copy_worksheet(sheet)
        copy.title, copy["B2"] = "Nieuw", 60

    with pytest.raises(OngeldigeInvoer, match=r"«Oud», «Nieuw».*blad ="):
        as_excel(tmp_path, [HEAD, *PEOPLE], more)
    assert ages(as_excel(tmp_path, [HEAD, *PEOPLE], more, before='blad = "Nieuw"\n'))[0] == 60
    with pytest.raises(OngeldigeInvoer, match=r"«Weg» staat niet in de werkmap.*«Oud», «Nieuw»"):
        as_excel(tmp_path, [HEAD, *PEOPLE], more, before='blad = "Weg"\n')


DATES = '[kolom.Dag]\nfeit = "datum_bruikleen"\n'


@pytest.mark.parametrize("mac", [False, True])
def test_a_day_that_was_left_a_number_is_the_day_of_its_workbook(tmp_path, mac):
    """Counted from 1900, or from 1904 as on an old Mac; beside days that look like days."""

    def epoch(book, sheet):
        if mac:
            book.epoch = CALENDAR_MAC_1904
        sheet["A3"] = datetime(2018, 1, 31)

    first = 43_131 - 1_462 * mac
    rows = [["Dag"], [first], [None], [first + 0.75], ["31-1-2018"]]
    found = as_excel(tmp_path, rows, epoch, text=DATES)
    assert {one.date() for one in found.tabel["datum_bruikleen"]} == {date(2018, 1, 31)}


@pytest.mark.parametrize("number", [2018, 20180131, 0, -5, 31.5])
def test_a_number_that_could_be_anything_is_no_day(tmp_path, number):
    found = as_excel(tmp_path, [["Dag"], [number]], text=DATES)
    assert telling(found) == (0, 1, 0) and "geen datum" in found.afgekeurd[0].melding


def test_the_noise_of_a_spreadsheet_is_no_digit(tmp_path):
    rows = [HEAD, ["A", 30.000000000000004, 0.7999999999999999, 1.0], ["B", "31", "9,5", "0"]]
    found = as_excel(tmp_path, rows)
    assert found.tabel["afstand_km"].tolist() == [0.8, 9.5] and ages(found) == [30, 31]


def test_a_percentage_is_what_the_cell_shows(tmp_path):
    def percent(_, sheet):
        sheet["A2"].number_format = "0%"

    text = '[kolom.Deel]\nfeit = "loonwaarde_pct"\n'
    found = as_excel(tmp_path, [["Deel"], [0.07], [45]], percent, text=text)
    assert found.tabel["loonwaarde_pct"].tolist() == [7, 45]


@pytest.mark.parametrize(
    "strange",
    [
        lambda xml: xml.replace('<row r="3"', '<row r="99999999"'),
        lambda xml: xml.replace('<row r="3"', '<row r="2"'),
        lambda xml: re.sub(r'r="([A-D]?)3"', r'r="\g<1>2"', xml),
        lambda xml: re.sub(r'r="([A-D]?)1203"', r'r="\g<1>2000000"', xml),
        lambda xml: xml.replace('r="B3"', 'r="B9"'),
        lambda xml: xml.replace('r="B3"', 'r="ZZZ3"'),
        lambda xml: xml.replace('r="C3"', 'r="A3"'),
        lambda xml: "<!DOCTYPE x [<!ENTITY a 'b'>]>" + xml[xml.index("<worksheet") :],
        lambda xml: xml.replace("</sheetData>", '</sheetData><mergeCell ref="A1:XFD1048576"/>'),
    ],
)
def test_a_sheet_that_no_program_writes_is_refused(tmp_path, strange):
    """Rows or cells that run back would be overwritten without a word."""

    def changed(xml):
        assert strange(xml) != xml
        return strange(xml)

    many = [HEAD, *PEOPLE * 400, *PEOPLE]
    with pytest.raises(OngeldigeInvoer):
        as_excel(tmp_path, many, sheet_xml=changed)


def test_a_million_empty_rows_are_nobody(tmp_path):
    """They end where the last row with something in it ends."""
    found = as_excel(
        tmp_path,
        [HEAD, *PEOPLE],
        sheet_xml=lambda xml: xml.replace("</sheetData>", "<row/>" * 1_000_000 + "</sheetData>"),
    )
    assert telling(found) == (3, 0, 0)


# CSV --------------------------------------------------------------------------------------


@pytest.mark.parametrize("sign", [";", ",", "\t", "|"])
def test_what_stands_between_the_columns_is_found(tmp_path, sign):
    people = [[name, age, str(far), car] for name, age, far, car in PEOPLE]
    found = as_csv(tmp_path, lines(*people, sign=sign))
    assert (ages(found), telling(found)) == ([24, 31, 45], (3, 0, 0))


@pytest.mark.parametrize("sign", [";", ",", "\t", "!"])
def test_a_first_line_that_names_it_is_believed(tmp_path, sign):
    """As Excel writes and reads it."""
    people = [[name, age, str(far), car] for name, age, far, car in PEOPLE]
    found = as_csv(tmp_path, f"sep={sign}\r\n" + lines(*people, sign=sign))
    assert (ages(found), telling(found)) == ([24, 31, 45], (3, 0, 1))
    assert found.tabel.index[0] == 3


def test_another_sign_than_the_mapping_says_is_explained(tmp_path):
    with pytest.raises(OngeldigeInvoer, match=r"Met «,» tussen de kolommen.*met «;» wel"):
        as_csv(tmp_path, lines(*PEOPLE), before='scheiding = ","\n')


def test_a_column_that_is_not_there_is_told_with_what_is(tmp_path):
    with pytest.raises(OngeldigeInvoer) as refused:
        as_csv(tmp_path, lines(*PEOPLE, head=["Naam", "Leeft", "Afstand (km)", "Auto"]))
    assert refused.value.melding == (
        "De kolom «Lft» staat niet in het bestand. Bedoelde u «Leeft»? Er staat: «Naam», «Leeft», "
        "«Afstand (km)», «Auto». Staat er boven aan het bestand wel een rij met de namen van de "
        "kolommen?"
    )


def test_rows_of_nothing_are_nobody(tmp_path):
    text = lines(PEOPLE[0]) + ";;;\r\n\r\n ; ;;\r\n;;;;;;\r\n" + lines(*PEOPLE[1:], head=HEAD)
    found = as_csv(tmp_path, text)
    assert (ages(found), telling(found)) == ([24, 31, 45], (3, 0, 5))


def test_empty_cells_beyond_the_head_are_nothing(tmp_path):
    found = as_csv(tmp_path, lines(["A", 24, 9.5, 1, "", ""], ["B", 31, 12, 0, "x"]))
    assert (ages(found), telling(found)) == ([24], (1, 1, 0))


def test_a_title_above_and_a_total_below(tmp_path):
    text = "Overzicht van team Noord\r\n;;\r\n" + lines(*PEOPLE, ["Totaal", 100, "", ""])
    assert telling(as_csv(tmp_path, text)) == (3, 1, 2)


@pytest.mark.parametrize(
    "row",
    ['"zie dossier;30;1;1', '"Jan" de;30;1;1', 'A;"30;1;1', '"A"x;30;1;1'],
)
def test_a_quote_that_stands_astray_refuses_the_file(tmp_path, row):
    """It would swallow the rows after it, one or all of them."""
    text = lines() + "A;24;9,5;1\r\n" + row + "\r\nB;31;12;0\r\n" + '"ok";32;1;1\r\n' * 50
    with pytest.raises(OngeldigeInvoer, match="Bij regel 3 staat een aanhalingsteken"):
        as_csv(tmp_path, text)


def test_a_quote_that_closes_in_another_row_sets_both_apart(tmp_path):
    text = lines(PEOPLE[0]) + '"Jan;30;1;1\r\nPiet";31;2;0\r\n' + "B;40;1;1\r\n"
    found = as_csv(tmp_path, text)
    assert (ages(found), telling(found)) == ([24, 40], (2, 2, 0))
    assert [one.regel for one in found.afgekeurd] == [3, 4]


def test_a_line_break_in_a_quoted_cell_is_one_row(tmp_path):
    """Also with a separator in it, as long as it is no row of its own."""
    found = as_csv(tmp_path, lines(['"Jan;\nHoorn"', 24, 9.5, 1], ['"5 ""duim"""', 31, 1, 0]))
    assert (ages(found), telling(found)) == ([24, 31], (2, 0, 0))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_file_that_names_its_encoding_is_read_in_it(tmp_path, encoding):
    found = as_csv(tmp_path, lines(["é", 24, 9.5, 1]), encoding=encoding)
    assert ages(found) == [24]


@pytest.mark.parametrize(
    ("encoding", "said"), [("cp1252", 'codering = "cp1252"'), ("utf-16-le", "utf-16-le")]
)
def test_a_file_that_does_not_is_refused_with_what_to_do(tmp_path, encoding, said):
    text = lines(["Zoë €", 24, 9.5, 1], *PEOPLE)
    if encoding == "utf-16-le":
        text = text.replace("ë €", "")
    with pytest.raises(OngeldigeInvoer, match=re.escape(said)):
        as_csv(tmp_path, text, encoding=encoding)


def test_text_with_the_noise_of_a_float_is_that_float(tmp_path):
    found = as_csv(
        tmp_path,
        lines(["A", "24.0", "0.30000000000000004", "1.0"], ["B", 31, "9,499999999999998", 0]),
    )
    assert found.tabel["afstand_km"].tolist() == [0.3, 9.5]
    assert found.tabel["heeft_auto"].tolist() == [True, False]


@pytest.mark.parametrize(
    ("text", "number"), [("0.010000000000000002", 0.01), ("0.00020000000000000004", 0.0002)]
)
def test_a_small_number_has_its_noise_further_behind_the_point(tmp_path, text, number):
    found = as_csv(tmp_path, lines(["A", "24", text, "1"]))
    assert found.tabel["afstand_km"].tolist() == [number]


# Parquet ----------------------------------------------------------------------------------


def as_parquet(tmp_path, **columns):
    path = tmp_path / "mensen.parquet"
    pq.write_table(pa.table(columns), path)
    return lees_caseload(path, mapping(tmp_path))


def test_whole_numbers_that_became_floats_and_narrow_floats(tmp_path):
    """As pandas writes a column in which something is missing."""
    found = as_parquet(
        tmp_path,
        Lft=pa.array([24.0, None, 45.0]),
        **{"Afstand (km)": pa.array([3.1, 12, None], pa.float32())},
        Auto=pa.array([1.0, 0.0, None]),
    )
    assert found.tabel["leeftijd"].tolist() == [24, pd.NA, 45]
    assert found.tabel["afstand_km"].tolist()[:2] == [3.1, 12]
    assert found.tabel["heeft_auto"].tolist() == [True, False, pd.NA]
    assert telling(found) == (3, 0, 0)


def test_a_yes_of_a_program_is_found_among_the_codes(tmp_path):
    columns = {"Lft": [24, 31], "Afstand (km)": [1, 2], "Auto": [True, False]}
    assert as_parquet(tmp_path, **columns).tabel["heeft_auto"].tolist() == [True, False]


def test_a_second_column_of_that_name_is_refused_without_a_hint(tmp_path):
    with pytest.raises(OngeldigeInvoer, match=r"De kolom «Lft» staat er meer dan één keer\.$"):
        as_csv(tmp_path, lines(*PEOPLE, head=["Lft", "Lft", "Afstand (km)", "Auto"]))


# What is told -----------------------------------------------------------------------------


def test_every_row_is_accounted_for_or_the_file_is_refused(tmp_path, monkeypatch):
    """Whatever a library leaves out."""
    from reintegratie.caseload import bestand, uit_csv

    def forgetful(path, koppeling):
        content = uit_csv.lees(path, koppeling)
        return content._replace(rijen=iter(list(content.rijen)[1:]))

    monkeypatch.setitem(bestand.LEZERS, ".csv", forgetful)
    with pytest.raises(OngeldigeInvoer, match="heeft 3 rijen, en er zijn er 2 te lezen"):
        as_csv(tmp_path, lines(*PEOPLE))


# Without end ------------------------------------------------------------------------------


def test_a_file_without_end_is_refused_before_it_is_read(tmp_path):
    """A file of which nobody wrote the noughts takes no room, and is as large as it says."""
    path = tmp_path / "mensen.csv"
    with path.open("wb") as file:
        file.truncate(500_000_001)
    with pytest.raises(OngeldigeInvoer, match="te groot: meer dan 500 MB"):
        lees_caseload(path, mapping(tmp_path))
    if Path("/dev/zero").exists():
        path.unlink()
        path.symlink_to("/dev/zero")
        with pytest.raises(OngeldigeInvoer, match="is geen bestand"):
            lees_caseload(path, mapping(tmp_path))


def test_a_workbook_that_is_large_when_unpacked_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(uit_excel, "GROOTSTE", 20_000)
    assert ages(as_excel(tmp_path, [HEAD, *PEOPLE])) == [24, 31, 45]
    with pytest.raises(OngeldigeInvoer, match="uitgepakt te groot"):
        as_excel(tmp_path, [HEAD, *PEOPLE * 500])


def test_a_parquet_file_with_more_rows_than_a_caseload_has_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(uit_parquet, "MEESTE_RIJEN", 2)
    columns = {"Afstand (km)": [1, 2, 3], "Auto": [1, 0, 1]}
    with pytest.raises(OngeldigeInvoer, match="Dit bestand heeft 3 rijen"):
        as_parquet(tmp_path, Lft=[24, 31, 45], **columns)
