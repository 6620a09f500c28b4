"""Every TOML file has its schema: the one that our reader carries out, and that editors show."""

import json
import re
import tomllib
from copy import deepcopy
from dataclasses import MISSING, fields
from datetime import date
from decimal import Decimal
from pathlib import Path
from random import Random

import jsonschema
import pytest

from reintegratie.core.concepts import Begrip
from reintegratie.core.errors import RegisterFout
from reintegratie.core.parameters import Parameter, Waarde
from reintegratie.core.readings import Conflict
from reintegratie.core.registers import SCHEMAS
from reintegratie.core.schema import checker
from reintegratie.core.sources import Bepaling
from reintegratie.core.toml import read_given
from reintegratie.core.toml_lines import lines
from reintegratie.core.versions import Versie

ROOT = Path(__file__).parent.parent
RULES = tomllib.loads((ROOT / ".taplo.toml").read_text("utf-8"))["rule"]
PLACES = [(ROOT / rule["schema"]["path"], rule["include"]) for rule in RULES]
FOLDERS = ("reintegratie", "tests", "notebooks")
SPHINX = ROOT / "reintegratie/site/sjablonen/theme.toml"  # reads and checks this one itself
FILES = sorted(
    path for folder in FOLDERS for path in (ROOT / folder).rglob("*.toml") if path != SPHINX
)
REGISTERS = pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
HERE = r"(?<![\w.\"-])(?<!\[\[){}(?= ?=|\])"  # a key before its sign, or in a heading of its own
KINDS = [
    ("bronnen", ("properties", "versies", "items"), Versie, {"vervangen_door", "ervoor", "erna"}),
    ("bepalingen", (), Bepaling, {"id"}),
    ("begrippen", (), Begrip, {"naam"}),
    ("conflicten", (), Conflict, {"id"}),
    ("parameters", (), Parameter, {"naam"}),
    ("parameters", ("properties", "waarden", "items"), Waarde, set()),
]


def schema_of(path):
    """Return the one schema that an editor takes for a file."""
    asked = path.relative_to(ROOT)
    found = [schema for schema, globs in PLACES if any(map(asked.match, globs))]
    assert len(found) == 1, f"{asked}: {[one.name for one in found]}, see .taplo.toml"
    return found[0]


def of_json(value):
    """Return a value of TOML as an editor has it: a date is its text."""
    if isinstance(value, dict):
        return {key: of_json(one) for key, one in value.items()}
    if isinstance(value, list):
        return [of_json(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value


def tables(value, path=()):
    """Return the place of each key in these tables."""
    items = value.items() if isinstance(value, dict) else enumerate(value)
    for key, one in items:
        if isinstance(value, dict):
            yield (*path, key)
        if isinstance(one, (dict, list)):
            yield from tables(one, (*path, key))


@REGISTERS
def test_every_file_has_one_schema_and_the_library_finds_it_good(path):
    schema = schema_of(path)
    rows = of_json(tomllib.loads(path.read_text("utf-8")))
    library = jsonschema.Draft7Validator(
        json.loads(schema.read_text("utf-8")), format_checker=jsonschema.FormatChecker()
    )
    assert [error.message for error in library.iter_errors(rows)] == []


@REGISTERS
def test_a_key_that_is_misspelt_is_named_with_its_line_and_the_right_one(path):
    """For a key of every file, chosen by chance: one that the schema names."""
    text, schema = path.read_text("utf-8"), schema_of(path)
    written = text.splitlines()
    at, key = next(misspellable(text, schema))
    written[at] = re.sub(HERE.format(key), f"{key}x", written[at])
    with pytest.raises(RegisterFout) as fault:
        read_given("\n".join(written), "proef.toml", schema, RegisterFout)
    assert fault.value.melding.startswith(f"proef.toml, regel {at + 1}, ")
    assert f"{key}x»: Dit veld bestaat niet. Bedoelde u «{key}»?" in fault.value.melding


def misspellable(text, schema):
    """Yield keys that stand once on their line, in any order, each with the number of that line."""
    rows, found = tomllib.loads(text, parse_float=Decimal), lines(text)
    places = list(tables(rows))
    for place in Random(text).sample(places, len(places)):
        above = [place[:depth] for depth in range(len(place), 0, -1) if place[:depth] in found]
        at, key = found[above[0]] - 1, place[-1]
        once = len(re.findall(HERE.format(key), text.splitlines()[at])) == 1
        if once and refuses_another(schema, rows, place[:-1]):
            yield at, key


def refuses_another(schema, rows, place):
    """Return whether the table at a place may have no key that the schema does not name."""
    changed = deepcopy(rows)
    row = changed
    for part in place:
        row = row[part]
    row["another"] = 1
    wrong = checker(schema)(changed)
    return bool(wrong) and wrong[0] == (*place, "another") and "bestaat niet" in wrong[1]


@pytest.mark.parametrize("schema", [schema for schema, _ in PLACES], ids=lambda path: path.name)
def test_a_schema_is_one_and_says_what_each_key_means(schema):
    whole = json.loads(schema.read_text("utf-8"))
    jsonschema.Draft7Validator.check_schema(whole)
    assert checker(schema)
    silent = [name for name, one in properties(whole) if not {"description", "$ref"} & one.keys()]
    assert silent == []


def properties(schema):
    """Return each key that a schema names, at any depth."""
    if isinstance(schema, dict):
        yield from schema.get("properties", {}).items()
        for one in schema.values():
            yield from properties(one)
    elif isinstance(schema, list):
        for one in schema:
            yield from properties(one)


FILLED_IN = {Waarde: {"vanaf"}}  # a figure of a text without a year has no day of its own


@pytest.mark.parametrize(("kind", "deeper", "what", "own"), KINDS)
def test_a_register_has_the_keys_of_what_is_made_of_it(kind, deeper, what, own):
    row = json.loads((SCHEMAS / f"{kind}.schema.json").read_text("utf-8"))["additionalProperties"]
    for key in deeper:
        row = row[key]
    made = {one.name: one for one in fields(what) if one.name not in own}
    needed = {
        name
        for name, one in made.items()
        if one.default is MISSING and one.default_factory is MISSING
    }
    assert row["properties"].keys() - {"vragen"} == made.keys()
    assert set(row["required"]) == needed - FILLED_IN.get(what, set())
