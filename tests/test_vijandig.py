"""Hostile input: whatever comes from outside has no effect, and ends in one clear sentence.

Each fuzzer tries a sample in every run and twenty times as much in the full sweep.
"""

import contextlib
import io
import json
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from reintegratie import bereken, cli, wetboek
from reintegratie.beleid import vergelijk_voorbeelden, wat_als
from reintegratie.caseload import lees_caseload, lees_koppeling, schrijf, vergelijk_mensen
from reintegratie.core.errors import ReintegratieFout
from reintegratie.loket import beantwoord
from reintegratie.wegwijzer.bestand import lees_tekst
from tests.beleid.bestanden import csv_files, mapping, parquet_files, workbooks
from tests.evil import EVIL
from tests.scale import cases

SLOW = {"suppress_health_check": list(HealthCheck)}
LONG = 5_000  # characters: no message is longer
CHANGE = """titel = "x"
vanaf = 2018-01-01
[[parameter]]
naam = "e_bike.minimale_afstand"
waarde = 5
"""
FACTS = sorted(wetboek().begrippen)
RULES = sorted(wetboek().regelingen)
TEXTS = st.one_of(st.sampled_from(EVIL), st.text(max_size=20))
NUMBERS = st.one_of(st.integers(), st.floats(), st.sampled_from([10**400, -(10**20), True, 1e-300]))
LEAVES = st.one_of(st.none(), NUMBERS, TEXTS)
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXTS, inner, max_size=3)),
    max_leaves=6,
)


def nested(depth):
    found = []
    for _ in range(depth):
        found = [found]
    return found


ANYTHING = st.one_of(
    VALUES,
    st.builds(nested, st.just(3_000)),
    st.builds(object),
    st.binary(max_size=5),
    st.just(complex(1, 2)),
)
NAMES = st.one_of(st.sampled_from(FACTS), TEXTS)


def command(*arguments, given=""):
    """Carry out a command; return its exit code and what it printed on each stream."""
    out, err, before = io.StringIO(), io.StringIO(), sys.stdin
    sys.stdin = io.TextIOWrapper(io.BytesIO(given.encode("utf-8", "surrogatepass")))
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = cli.main([str(one) for one in arguments])
    finally:
        sys.stdin = before
    return code, out.getvalue(), err.getvalue()


def harmless(code, out, err):
    """Check that a command gave an answer, or one sentence; nothing in it steers the screen."""
    assert code in (0, 2), err
    assert (code == 2) == bool(err) and len(err.strip().split("\n")) <= 1
    assert len(err) < LONG and "Traceback" not in err
    steering = set("\x00\x07\x1b\x9b\r\u202e")
    assert not steering & set(out + err)


def told_shortly(function):
    """Carry out a function; check that it gives something, or one short refusal."""
    refusal = None
    try:
        return function()
    except ReintegratieFout as fault:
        refusal = fault
    assert len(refusal.melding) < LONG and len(str(refusal.als_dict())) < 10 * LONG
    return None


def without_end(data):
    """Return data as JSON, with the numbers that Python itself will not write."""
    text = json.dumps(data, default=str, skipkeys=True)
    return text.replace("Infinity", "1e999999999999999999999")


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """Return an empty folder in which everything is written."""
    return tmp_path_factory.mktemp("vijandig")


@given(facts=st.dictionaries(NAMES, VALUES, max_size=4), json_out=st.booleans())
@settings(cases(50), **SLOW)
def test_hostile_facts_in_json(facts, json_out):
    try:
        text = without_end(facts)
    except ValueError:  # Python writes no number of 5,000 digits; the text of one is tried too
        text = '{"leeftijd": ' + "9" * 5_000 + "}"
    more = ["--json"] if json_out else []
    harmless(*command("bereken", "flextensie", "--feiten", "-", *more, given=text))


@given(text=st.one_of(st.text(max_size=200), st.sampled_from(EVIL)), cut=st.integers(0, 80))
@settings(cases(50), **SLOW)
def test_hostile_text_where_json_should_be(text, cut):
    whole = '{"leeftijd": 30, "duur_uitkering_maanden": 4, "plaatsbaar": true, "gemotiveerd": true}'
    harmless(
        *command("bereken", "flextensie", "--feiten", "-", given=whole[:cut] + text + whole[cut:])
    )


@given(name=NAMES, value=TEXTS, rule=st.one_of(st.sampled_from(RULES), TEXTS), day=TEXTS)
@settings(cases(50), **SLOW)
def test_hostile_options(name, value, rule, day):
    if any(one.startswith("-") for one in (rule, day)) or "\x00" in rule + day + name + value:
        rule, day = "flextensie", "2017-07-01"
    options = ["--feit", f"{name}={value}", "--lezing", f"K03={value}", "--peildatum", day]
    harmless(*command("bereken", rule, *options, "--json"))


@given(
    facts=st.one_of(
        st.dictionaries(st.one_of(NAMES, st.integers()), ANYTHING, max_size=3), ANYTHING
    ),
    day=st.one_of(st.none(), ANYTHING),
    readings=ANYTHING,
    rule=st.one_of(st.sampled_from(RULES), ANYTHING),
)
@settings(cases(100), **SLOW)
def test_a_host_with_wrong_types(facts, day, readings, rule):
    told_shortly(lambda: bereken(rule, facts, peildatum=day, lezingen=readings))


@given(
    kept=st.dictionaries(
        TEXTS, ANYTHING.filter(lambda one: not isinstance(one, (object.__class__,))), max_size=4
    )
)
@settings(cases(50), **SLOW)
def test_a_hostile_file_for_the_questionnaire(kept):
    try:
        text = without_end({"soort": "reintegratie-wegwijzer", **kept})
    except (ValueError, RecursionError):
        text = "[" * 50_000
    told_shortly(lambda: lees_tekst(text))


@given(
    kept=st.dictionaries(TEXTS, VALUES, max_size=4),
    service=st.one_of(st.sampled_from(["rekenhulp", "beleid"]), TEXTS),
)
@settings(cases(50), **SLOW)
def test_hostile_questions_of_a_page(kept, service):
    question = {
        "dienst": service,
        "stand": kept,
        "wortel": "",
        **kept,
    }
    try:
        text = json.dumps(question)
    except ValueError:
        text = '{"dienst": "rekenhulp", "velden": {"feiten": {"leeftijd": ' + "9" * 5_000 + "}}}"
    answer = json.loads(beantwoord(text))
    shown = json.dumps(answer)
    assert "<img src=x" not in shown and "<script>alert" not in shown


FIELDS = (
    "titel",
    "toelichting",
    "vanaf",
    "naam",
    "waarde",
    "procent",
    "conflict",
    "lezing",
    "regel",
    "tekst",
    "nummer",
    "vervalt",
    "grens",
)


@st.composite
def changes(draw):
    """Draw a change file, or what should have been one."""
    lines = [f'titel = "{draw(st.sampled_from(["Proef", "x", *EVIL[:3]]))}"', "vanaf = 2018-01-01"]
    for kind in draw(
        st.lists(st.sampled_from(["parameter", "lezing", "eis", "__proto__"]), max_size=2)
    ):
        lines.append(f"[[{kind}]]")
        lines.append(
            'naam = "e_bike.minimale_afstand"' if kind == "parameter" else 'conflict = "K03"'
        )
        for field in draw(st.lists(st.sampled_from(FIELDS), max_size=3, unique=True)):
            value = draw(
                st.one_of(
                    st.sampled_from(
                        [
                            "1e999999",
                            "1e-999999",
                            "9" * 5_000,
                            "nan",
                            "-inf",
                            "true",
                            "2018-02-30",
                            "[" * 3_000,
                            "{a=" * 500,
                            "0x" + "f" * 4_500,
                            "1_0",
                            '"""',
                        ]
                    ),
                    TEXTS.map(lambda one: json.dumps(one[:2_000])),
                )
            )
            lines.append(f"{field} = {value}")
    return "\n".join(lines)


@given(text=changes())
@settings(cases(50), **SLOW)
def test_a_hostile_change(place, text):
    path = place / "wijziging.toml"
    path.write_text(text, encoding="utf-8", errors="replace")
    told_shortly(lambda: wat_als(path))


@given(text=st.one_of(changes(), st.text(max_size=200)), insert=TEXTS, at=st.integers(0, 300))
@settings(cases(50), **SLOW)
def test_a_hostile_mapping(place, text, insert, at):
    path, whole = place / "koppeling.toml", mapping()
    for tried in (text, whole[:at] + insert + whole[at:]):
        path.write_text(tried, encoding="utf-8", errors="replace")
        told_shortly(lambda: lees_koppeling(path))


@given(
    found=st.one_of(csv_files(), workbooks(), parquet_files()),
    hits=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=8),
    cut=st.floats(0.2, 1),
)
@settings(cases(50), **SLOW)
def test_a_file_of_people_that_was_damaged(place, found, hits, cut):
    """Bytes that fell over, a file that was cut off: people or a refusal, never another end."""
    content = bytearray(found.inhoud[: int(len(found.inhoud) * cut) + 1])
    for where, byte in hits:
        content[min(int(where * len(content)), len(content) - 1)] = byte
    path, koppeling = place / f"mensen.{found.soort}", place / "goed.toml"
    path.write_bytes(content)
    koppeling.write_text(mapping(), encoding="utf-8")
    told_shortly(lambda: lees_caseload(path, lees_koppeling(koppeling)))


@given(texts=st.lists(TEXTS, min_size=1, max_size=4))
@settings(cases(5), **SLOW)
def test_markup_and_formulas_of_people_live_nowhere(place, texts):
    """In the page they are text, in the workbook no formula, in the CSV nothing that starts one."""
    (place / "m.toml").write_text('[kolom.Lft]\nfeit = "leeftijd"\n', encoding="utf-8")
    rows = "".join('"' + one.replace('"', '""') + '"\r\n' for one in texts if "\x00" not in one)
    (place / "m.csv").write_bytes(f"Lft\r\n30\r\n{rows}".encode("utf-8", "replace"))
    wet = wat_als(CHANGE)
    people = told_shortly(lambda: lees_caseload(place / "m.csv", lees_koppeling(place / "m.toml")))
    if people is None:
        return
    folder = place / "uit"
    schrijf(folder, vergelijk_mensen(wet, people, "2018-06-01"), vergelijk_voorbeelden(wet, {}))
    page = (folder / "rapport.html").read_text("utf-8")
    assert "<img" not in page and "<script" not in page
    for sheet in load_workbook(folder / "uitkomsten.xlsx"):
        assert all(cell.data_type != "f" for row in sheet for cell in row)
    for line in (folder / "mensen.csv").read_text("utf-8-sig").splitlines():
        assert not any(
            cell.strip('"').startswith(("=", "+", "@", "\t")) for cell in line.split(";")
        )


def test_nothing_was_carried_out(place):
    """After all of this: no file that a text asked for."""
    assert not [*place.rglob("*gevaar*"), *Path().glob("*gevaar*")]
