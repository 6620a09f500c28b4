"""The command line keeps its contract: what other programs read, and how it refuses."""

import json
import subprocess
import sys
from datetime import date

import pytest

from reintegratie import cli, overzicht, wetboek
from reintegratie.core.readings import Conflict
from tests.core.invented import LAW, OneRule

FACTS = ["--feit", "leeftijd=27", "--feit", "heeft_uitkering=ja"]
AGE_27 = ["flextensie_soort_beloning", *FACTS, "--peildatum", "2017-07-01"]


def run(capsys, *arguments):
    """The exit code, standard output and standard error of one command."""
    code = cli.main(arguments)
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def test_every_calculation_is_listed_with_what_it_asks_and_gives(capsys):
    _, out, _ = run(capsys, "regelingen", "--json")
    row = next(row for row in json.loads(out) if row["naam"] == "flextensie")
    assert row["bepalingen"] == ["P024"]
    assert {"naam", "type", "eenheid", "keuzes", "herkomst", "vraag"} <= row["feiten"][0].keys()
    row = next(row for row in json.loads(out) if row["naam"] == "flextensie_soort_beloning")
    assert {"naam": "krijgt_premie", "eenheid": "ja/nee"}.items() <= row["resultaten"][0].items()


def test_an_answer_has_every_part_of_the_contract(capsys):
    code, out, _ = run(capsys, "bereken", *AGE_27, "--json")
    answer = json.loads(out)
    assert code == 0
    assert answer["oordeel"] == "tegenstrijdig"
    assert {row["conflict"] for row in answer["lezingen"]} == {"K03"}
    assert {"tekst", "waarde", "bron"} <= answer["stappen"][0].keys()
    assert {
        "naam",
        "peildatum",
        "resultaten",
        "ontbrekende_feiten",
        "ontbrekende_parameters",
        "kanttekeningen",
        "ontvangstbewijs",
    } <= answer.keys()


def test_what_is_proven_of_a_rule_is_told_with_whom_it_does_not_hold_for(capsys):
    code, out, _ = run(capsys, "bewijs", "flextensie_soort_beloning", "--json")
    found = json.loads(out)
    assert code == 0 and found["werkeloos"] == []
    row = next(one for one in found["stellingen"] if one["naam"] == "flextensie/premie-of-budget")
    assert row["uitkomst"] == "weerlegd" and row["uitleg"]
    assert set(row["tegenvoorbeeld"]["feiten"]) == {"leeftijd", "heeft_uitkering"}
    code, out, _ = run(capsys, "bewijs", "flextensie_soort_beloning")
    assert code == 0 and "niet altijd waar" in out and "bewezen voor elke persoon" in out
    assert "Niet voor, op 1 januari 2020: Krijgt deze persoon een uitkering? Ja. Hoe oud" in out
    assert "Zo gelezen: De premie geldt vanaf" in out
    assert "heeft_uitkering" not in out and "beide_op" not in out


def test_what_is_idle_is_told_by_its_label_and_its_reason_by_the_name_of_a_figure(capsys):
    code, out, _ = run(capsys, "bewijs", "flextensie_beloning")
    assert code == 0 and "resultaat «Scholingsbudget» komt nooit voor" in out
    assert "lezing «De cliënt krijgt het bedrag voor elk gewerkt uur.» verandert niets" in out
    assert "geen bron geeft hier: Jaar waarvoor het premiebedrag geldt" in out
    assert "per_uur" not in out and "flextensie.premie" not in out


def test_amounts_are_decimal_strings(capsys):
    _, out, _ = run(
        capsys,
        "bereken",
        "flextensie_beloning",
        "--json",
        "--peildatum",
        "2017-07-01",
        "--feit",
        "heeft_uitkering=ja",
        "--feit",
        "leeftijd=30",
        "--feit",
        "gewerkte_uren=40,5",
        "--lezing",
        "K05=per_uur",
    )
    assert json.loads(out)["resultaten"]["premie"]["waarde"] == "81.00"


def test_facts_that_cannot_be_together_are_an_answer_that_names_them(capsys):
    """No error, and no silent outcome: the facts, and why not."""
    facts = ("--feit", "uitkering_werksaam=ja", "--feit", "recht_op_uitkering=nee")
    given = ("--peildatum", "2020-01-01", "--json")
    code, out, _ = run(capsys, "bereken", "nugger", *facts, *given)
    answer = json.loads(out)
    assert (code, answer["oordeel"]) == (0, "strijdig")
    names = [fact["naam"] for fact in answer["strijdig"][0]["feiten"]]
    assert names == ["uitkering_werksaam", "recht_op_uitkering"]
    assert not answer["stappen"]


def test_facts_come_from_a_file_too(capsys, tmp_path):
    (tmp_path / "feiten.json").write_text('{"verplicht": true}', encoding="utf-8")
    code, out, _ = run(
        capsys,
        "bereken",
        "flextensie_verplichten",
        "--feiten",
        str(tmp_path / "feiten.json"),
        "--peildatum",
        "2017-07-01",
        "--json",
    )
    assert (code, json.loads(out)["aard"]) == (0, "verbod")


def test_a_chosen_reading_settles_a_conflict(capsys):
    _, out, _ = run(capsys, "bereken", *AGE_27, "--lezing", "K03=premie_vanaf_27", "--json")
    assert json.loads(out)["oordeel"] == "berekend"


def test_the_ledger_has_all_provisions(capsys):
    _, out, _ = run(capsys, "dekking", "--json")
    rows = json.loads(out)
    assert [row["id"] for row in rows] == list(wetboek().bepalingen)
    assert next(row for row in rows if row["id"] == "P025")["functie"] == "flextensie_verplichten"
    [norm] = next(row for row in rows if row["id"] == "P025")["contract"]
    assert (norm["betreft"], norm["modaliteit"], norm["beslist"]) == (["cliënt"], "mag niet", [])


def test_the_register_has_all_conflicts(capsys):
    _, out, _ = run(capsys, "conflicten", "--json")
    rows = json.loads(out)
    assert [row["id"] for row in rows] == [id for id in wetboek().conflicten if "/" not in id]
    touched = next(row for row in rows if row["id"] == "K03")["raakt"]
    assert "flextensie_soort_beloning" in touched


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["bereken", "flextensi"], id="an unknown calculation"),
        pytest.param(["bereken", "flextensie", "--feit", "lefttijd=3"], id="an unknown fact"),
        pytest.param(["bereken", "flextensie", "--feit", "leeftijd=oud"], id="a wrong type"),
        pytest.param(["bereken", "flextensie", "--feit", "leeftijd=-1"], id="a negative number"),
        pytest.param(["bereken", "flextensie", "--feit", "leeftijd=NaN"], id="not a number"),
        pytest.param(["bereken", "flextensie", "--feit", f"leeftijd={'9' * 400}"], id="400 digits"),
        pytest.param(["bereken", "flextensie", "--feit", "leeftijd"], id="no value"),
        pytest.param(
            ["bereken", "flextensie", "--feit", "leeftijd=1", "--feit", "leeftijd=2"],
            id="a fact twice",
        ),
        pytest.param(["bereken", "flextensie", "--peildatum", "2019-02-29"], id="29 February 2019"),
        pytest.param(["bereken", "flextensie", "--lezing", "K99=x"], id="an unknown conflict"),
        pytest.param(["bereken", "flextensie", "--lezing", "K03=x"], id="an unknown reading"),
        pytest.param(["bereken", "flextensie", "--feiten", "bestaat-niet.json"], id="no such file"),
        pytest.param(["bereken"], id="no calculation"),
        pytest.param(["raad"], id="an unknown command"),
    ],
)
def test_bad_input_gets_one_message_and_code_2(capsys, arguments):
    code, out, err = run(capsys, *arguments)
    assert (code, out) == (2, "")
    assert len(err.strip().splitlines()) == 1
    code, out, err = run(capsys, *arguments, "--json")
    assert (code, out) == (2, "")
    assert json.loads(err)["fout"]


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        "3",
        '{"leeftijd": NaN}',
        '{"leeftijd": 1e999999}',
        '{"leeftijd": [1]}',
        '{"leeftijd": 1' + "0" * 400 + "}",
        '{"leeftijd": 1, "leeftijd": 2}',
        "[" * 100_000,
        '{"leeftijd": Infinity}',
        '{"leeftijd": true}',
        '{"plaatsbaar": 1}',
    ],
)
def test_bad_json_gets_one_message_and_code_2(capsys, tmp_path, text):
    place = tmp_path / "feiten.json"
    place.write_text(text, encoding="utf-8")
    code, out, err = run(capsys, "bereken", "flextensie", "--feiten", str(place))
    assert (code, out) == (2, "")
    assert len(err.strip().splitlines()) == 1


def test_the_module_is_the_command_and_reads_standard_input():
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "reintegratie",
            "bereken",
            "flextensie_verplichten",
            "--feiten",
            "-",
            "--peildatum",
            "2017-07-01",
        ],
        input='{"verplicht": true}',
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
    )
    assert "Mag niet" in done.stdout


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_facts_in_a_file_with_a_mark_of_its_encoding_are_read(capsys, tmp_path, encoding):
    place = tmp_path / "feiten.json"
    place.write_text('{"verplicht": true}', encoding=encoding)
    arguments = ["flextensie_verplichten", "--feiten", str(place), "--peildatum", "2017-07-01"]
    code, out, _ = run(capsys, "bereken", *arguments, "--json")
    assert (code, json.loads(out)["aard"]) == (0, "verbod")


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["data", ""], id="no folder for the data"),
        pytest.param(["data", " "], id="a folder of blanks"),
        pytest.param(["wegwijzer", "--feit", "leeftijd=30", "--bewaar", ""], id="no file to keep"),
        pytest.param(
            ["wegwijzer", "--feit", "leeftijd=30", "--bewaar", "."], id="a folder to keep"
        ),
        pytest.param(["bouw"], id="no project to build"),
    ],
)
def test_a_place_where_nothing_can_be_made_is_refused(capsys, tmp_path, monkeypatch, arguments):
    """In one sentence, and nothing stands there afterwards."""
    monkeypatch.chdir(tmp_path)
    code, _, err = run(capsys, *arguments)
    assert code == 2 and len(err.strip().splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_without_what_builds_the_book_the_command_says_so(capsys, monkeypatch):
    """As from a wheel in a fresh environment."""
    monkeypatch.setitem(sys.modules, "reintegratie.site.bouwen", None)
    code, _, err = run(capsys, "bouw")
    assert code == 2 and "make boek" in err


def test_data_of_programs_hold_nothing_that_steers_a_screen(capsys):
    """Whatever stands in a name: as JSON it is written out."""
    _, _, err = run(capsys, "bereken", "flextensie", "--feit", "a\x1b\u202e=1", "--json")
    assert err.isascii() and "\\" in json.loads(err)["melding"]


DRAFT = "notebooks/beleidsreview/klein"
IDLE = [
    *(["beleid", DRAFT, option, "1"] for option in ("--bestand", "--koppeling", "--mensen")),
    *(["beleid", DRAFT, option, "1"] for option in ("--seed", "--peildatum")),
    ["beleid", DRAFT, "--vaststellen", "2029-11-01", "--uit", "verslag"],
    ["beleid", DRAFT, "--vaststellen", "2029-11-01", "--bestand", "klanten.csv"],
    ["beleid", DRAFT, "--terug", "--bekendgemaakt", "2029-11-01"],
    ["beleid", DRAFT, "--terug", "--mensen", "0"],
    ["bewijs", "--gewicht", "--json"],
    ["bewijs", "--gewicht", "flextensie"],
    ["bewijs", "--mutanten", "flextensie", "--json"],
    ["oefen", "--antwoord", "0"],
]


@pytest.mark.parametrize("arguments", IDLE, ids=" ".join)
def test_an_option_that_would_do_nothing_is_refused(capsys, arguments):
    """Whoever gave a file of people would think that it was counted."""
    code, out, err = run(capsys, *arguments)
    assert code == 2 and not out and "doet hier niets: " in err


def test_sources_tell_their_texts_and_what_is_not_known_of_them(capsys):
    """Of a text that was not supplied nothing is made up; the one after it says when it came."""
    _, out, _ = run(capsys, "bronnen", "--json")
    [found] = [row for row in json.loads(out) if row["id"] == "verordening"]
    before, now, *_ = found["versies"]
    assert before["niet_gegeven"] and before["vanaf"] is None and before["niet_bekend"]["vanaf"]
    assert (before["vervangen_door"], before["tot"]) == (now["naam"], now["vanaf"])
    assert (now["vastgesteld"], now["bekendgemaakt"]) == ("2019-12-12", None)
    _, out, _ = run(capsys, "bronnen")
    assert "Bekendgemaakt: niet bekend. De dag van bekendmaking staat niet in de tekst." in out


class Named(OneRule):
    """The invented law, as a handbook is called."""

    naam = "Trappenland"


@pytest.fixture
def invented(monkeypatch):
    """Let the lists be of the invented law, with a conflict about lids of several texts."""
    law = Named(LAW.package, LAW.folder, LAW.versie)
    law.regelingen, law.contract = LAW.regelingen, dict.fromkeys(LAW.bepalingen, ())
    lids = ("trapwet/artikel-2", "trapwet-2006/artikel-3")
    law.conflicten = LAW.conflicten | {
        f"V9{number}": Conflict(f"V9{number}", "?", "laag", (place,), "?")
        for number, place in enumerate(lids)
    }
    for module in (cli, overzicht):
        monkeypatch.setattr(module, "wetboek", lambda: law)


LISTED = [
    ("2001-05-31", ["trapvergoeding", "trapverbod", "trapper_telt"], ["V90"]),
    ("2003-06-01", ["belvergoeding", "beltermijn", "toeterverbod"], []),
    ("2005-12-31", ["trapvergoeding", "trapper_telt"], []),
    ("2006-01-01", ["trapvergoeding", "trapper_telt", "trapper_overgang"], ["V91"]),
]


@pytest.mark.parametrize(("day", "rules", "conflicts"), LISTED)
def test_a_list_of_a_day_holds_what_is_so_on_it(capsys, invented, day, rules, conflicts):
    """Before a first text, in a gap, and the day before a text and the day; as text and as data."""

    def listed(command, key):
        rows = json.loads(run(capsys, command, "--peildatum", day, "--json")[1])
        said = run(capsys, command, "--peildatum", day)[1]
        assert all(str(row[key]) in said for row in rows)
        return {row[key] for row in rows}

    bells = {"belvergoeding", "beltermijn", "toeterverbod"} if day > "2001-06" else set()
    assert listed("regelingen", "naam") == bells | set(rules)
    bell = {one.nummer for one in LAW.conflicten.values()} if bells else set()
    assert listed("conflicten", "id") == bell | set(conflicts)
    stand = {id for id in LAW.bepalingen if LAW.staat(id, date.fromisoformat(day))}
    assert listed("dekking", "id") == stand
    assert ("T012" in stand) == ("trapverbod" in rules)


def test_without_a_day_all_is_listed_and_what_does_not_hold_today_says_so(capsys, invented):
    _, out, _ = run(capsys, "regelingen")
    assert all(f"{name}\n" in out for name in LAW.regelingen)
    [said] = [one for one in out.split("\n    ") if "geldt" in one]
    assert said.startswith("Dit geldt niet meer sinds 1 januari 2003.\n")


def test_a_calculation_tells_the_days_of_each_version(capsys, invented):
    """A program sees by that where one begins, that it ended, and a gap."""
    rows = {row["naam"]: row for row in json.loads(run(capsys, "regelingen", "--json")[1])}
    days = {name: [one["geldt"] for one in row["versies"]] for name, row in rows.items()}
    assert days["trapverbod"] == [[{"vanaf": None, "tot": "2003-01-01"}]]
    assert days["trapper_telt"] == [
        [{"vanaf": None, "tot": "2003-01-01"}, {"vanaf": "2004-01-01", "tot": None}]
    ]
    assert days["trapvergoeding"] == [
        [{"vanaf": None, "tot": "2003-01-01"}],
        [{"vanaf": "2004-01-01", "tot": "2006-01-01"}],
        [{"vanaf": "2006-01-01", "tot": None}],
    ]


@pytest.mark.parametrize("command", ["regelingen", "dekking", "conflicten"])
def test_a_list_of_no_day_is_refused(capsys, command):
    code, out, err = run(capsys, command, "--peildatum", "straks")
    assert code == 2 and not out and "straks" in err
