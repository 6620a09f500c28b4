"""The files for other programs say what the rules say, in the shape that their schemas promise."""

import csv
import json
from datetime import date, timedelta
from io import StringIO

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from reintegratie import cli, wetboek
from reintegratie.site import data

LAW = wetboek()
FILES = data.contents()
ROWS = {file.name: json.loads(FILES[f"{file.name}.json"])["gegevens"] for file in data.FILES}
SCHEMAS = {row["naam"]: row["feiten_schema"] for row in ROWS["regelingen"]}
NAMES = pytest.mark.parametrize("name", [file.name for file in data.FILES])
HOSTILE = {
    "ja_nee": [1, "ja", "true", [True], {}],
    "geheel": [1.5, "3", True, 10**12, [1]],
    "getal": ["11,5", True, 10**12, {}],
    "bedrag": ["€ 50", "49.99", True, 10**12],
    "percentage": ["50%", True, 10**12],
    "datum": [
        "2019-02-29",
        "1-1-2020",
        "2020-13-01",
        "1899-12-31",
        20200101,
        "2020-01-01T00:00:00",
    ],
    "keuze": ["bestaat niet", 1, True, ["licht"]],
    "perioden": [
        "geen",
        [{"van": "2020-01-01"}],
        [["2020-01-01", "2020-02-01"]],
        3,
        [{"van": "2020-01-01", "tot": "2020-02-30"}],
    ],
}


def figure(parameter, day):
    """Return the value in force on a day; None where there is none, or an empty table."""
    value = parameter.op(day)
    return None if value is None or value.waarde == {} else value


def faults(schema, instance):
    """Return what a schema has against an instance."""
    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    return [fault.message for fault in validator.iter_errors(instance)]


@pytest.mark.parametrize("name", [name for name in FILES if name.startswith("schema/")])
def test_every_file_keeps_to_its_own_schema(name):
    schema = json.loads(FILES[name])
    Draft202012Validator.check_schema(schema)
    described = name.removeprefix("schema/").removesuffix(".schema.json")
    assert faults(schema, json.loads(FILES[f"{described}.json"])) == []


@NAMES
def test_a_schema_refuses_a_row_that_lacks_or_adds_something(name):
    schema = json.loads(FILES[f"schema/{name}.schema.json"])
    file = json.loads(FILES[f"{name}.json"])
    row = file["gegevens"][0]
    for field in row:
        less = {key: value for key, value in row.items() if key != field}
        assert faults(schema, file | {"gegevens": [less]}), field
    assert faults(schema, file | {"gegevens": [row | {"extra": 1}]})
    assert faults(schema, file | {"gegevens": []})


def test_the_index_names_every_file_with_its_version_and_hash():
    index = json.loads(FILES["index.json"])
    named = {row["bestand"]: row["sha256"] for row in index["bestanden"]}
    assert named == {
        name: data.fingerprint(text)
        for name, text in FILES.items()
        if not name.startswith("schema/") and name != "index.json"
    }
    assert {row["schema"] for row in index["bestanden"]} - {None} < FILES.keys()
    assert index["versie"] == LAW.versie


@NAMES
def test_a_hash_follows_the_rows(name):
    file = json.loads(FILES[f"{name}.json"])
    assert file["versie"] == LAW.versie
    assert file["hash"] == data.stamped(file["gegevens"])["hash"]
    assert file["hash"] != data.stamped(file["gegevens"][1:])["hash"]


def test_the_same_rules_give_the_same_files():
    assert data.contents() == FILES


def test_the_site_has_these_files(site):
    found = {
        path.relative_to(site / "data").as_posix(): path.read_bytes().decode()
        for path in (site / "data").rglob("*")
        if path.is_file()
    }
    assert found == FILES


# figures --------------------------------------------------------------------


def test_every_figure_is_there_once():
    there = [(row["kamer"], row["naam"]) for row in ROWS["parameters"]]
    assert there == [(room, name) for room, known in LAW.parameters.items() for name in known]


@pytest.mark.parametrize("row", ROWS["parameters"], ids=lambda row: f"{row['kamer']}.{row['naam']}")
def test_a_figure_holds_from_its_first_to_its_last_day(row):
    parameter = LAW.parameters[row["kamer"]][row["naam"]]
    values = [value for value in parameter.waarden if value.waarde != {}]
    for written, value in zip(row["waarden"], values, strict=True):
        first, last = written["vanaf"], written["tot_en_met"]
        assert parameter.op(date.fromisoformat(first) if first else date(2000, 1, 1)) is value
        assert parameter.op(date.fromisoformat(last) if last else date(2199, 12, 31)) is value
        if last:
            assert parameter.op(date.fromisoformat(last) + timedelta(days=1)) is not value


@pytest.mark.parametrize("row", ROWS["parameters"], ids=lambda row: f"{row['kamer']}.{row['naam']}")
def test_the_days_without_a_figure_are_named_with_the_reason(row):
    parameter = LAW.parameters[row["kamer"]][row["naam"]]
    for gap in row["zonder_waarde"]:
        assert gap["reden"]
        for day in {gap["vanaf"] or "2020-01-01", gap["tot_en_met"] or "2199-12-31"}:
            assert figure(parameter, date.fromisoformat(day)) is None
    silent = {
        date.fromisoformat(value["tot_en_met"]) + timedelta(days=1)
        for value in row["waarden"]
        if value["tot_en_met"]
    }
    silent = {day for day in silent if figure(parameter, day) is None}
    assert silent == {
        date.fromisoformat(gap["vanaf"]) for gap in row["zonder_waarde"] if gap["vanaf"]
    }


def test_the_table_has_every_figure_or_the_reason_why_not():
    rows = list(csv.DictReader(StringIO(FILES["parameters.csv"])))
    assert all(bool(row["waarde"]) != bool(row["reden"]) for row in rows)
    assert all(
        row["bron"] and row["graad"] and row["geverifieerd_tot"] for row in rows if row["waarde"]
    )
    values = sum(
        len(data.cells(value["waarde"])) for row in ROWS["parameters"] for value in row["waarden"]
    )
    gaps = sum(len(row["zonder_waarde"]) for row in ROWS["parameters"])
    assert len(rows) == values + gaps
    licht = next(row for row in rows if row["sleutel"] == "licht/1")
    assert (licht["naam"], licht["waarde"]) == ("bedragen_dienstbetrekking", "2700.00")


# facts ----------------------------------------------------------------------


@pytest.mark.parametrize("row", ROWS["voorbeelden"], ids=lambda row: row["id"])
def test_a_worked_example_can_be_carried_out_by_another_program(row):
    """Its facts fit the schema of its calculation, and give the outcome that stands beside them."""
    facts = json.loads(json.dumps(row["feiten"]))
    assert faults(SCHEMAS[row["regeling"]], facts) == []
    answer = LAW.bereken(
        row["regeling"], facts, peildatum=row["peildatum"], lezingen=row["lezingen"]
    )
    said = {name: one["waarde"] for name, one in answer.als_dict()["resultaten"].items()}
    assert (answer.oordeel, said) == (row["uitkomst"]["oordeel"], row["uitkomst"]["resultaten"])


@pytest.mark.parametrize("rule", LAW.regelingen.values(), ids=lambda rule: rule.naam)
def test_hostile_facts_do_not_fit(rule):
    schema = SCHEMAS[rule.naam]
    assert faults(schema, {}) == []
    assert faults(schema, {"bestaat_niet": True}) and faults(schema, []) and faults(schema, "{}")
    for name in rule.feiten:
        concept = LAW.begrippen[name]
        for value in HOSTILE[concept.type]:
            assert faults(schema, {name: value}), (name, value)
        for bound, step in ((concept.minimum, -1), (concept.maximum, 1)):
            if bound is not None:
                assert faults(schema, {name: float(bound) + step}), (name, bound)
        assert faults(schema, {name: None}) == []


# the command ----------------------------------------------------------------


def test_the_command_writes_the_same_files(tmp_path, capsys):
    assert cli.main(["data", str(tmp_path / "uit"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == json.loads(FILES["index.json"])
    found = {
        path.relative_to(tmp_path / "uit").as_posix(): path.read_bytes().decode()
        for path in (tmp_path / "uit").rglob("*")
        if path.is_file()
    }
    assert found == FILES


def test_a_folder_that_cannot_be_written_is_refused(tmp_path, capsys):
    (tmp_path / "bestand").write_text("")
    assert cli.main(["data", str(tmp_path / "bestand")]) == 2
    assert "niet te schrijven" in capsys.readouterr().err
