"""Our small check of a schema says yes and no where the library for JSON Schema does."""

from datetime import date
from decimal import Decimal

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegratie.core.schema import compiled
from tests.scale import cases

NAMES = st.sampled_from(["a", "b", "B-c"])
LEAVES = st.one_of(
    st.sampled_from(["x", "", "rood", "L12", True, False, 0, -1, 7]),
    st.decimals(-5, 5, places=1),
    st.dates(date(2000, 1, 1), date(2002, 1, 1)),
)
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3).map(list) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=6,
)
TEXT = {"type": "string"}
SCHEMAS = [
    TEXT,
    {"type": "string", "enum": ["rood", "x"]},
    {"type": "string", "pattern": "^L[0-9]+$"},
    {"type": "integer", "minimum": 0, "maximum": 3},
    {"type": "number", "minimum": -1, "maximum": 2},
    {"type": "boolean"},
    {"type": ["string", "boolean"]},
    {"type": "array", "items": {"type": "number"}, "minItems": 1, "maxItems": 2},
    {"type": "object", "required": ["a"], "properties": {"a": TEXT, "b": {"type": "number"}}},
    {"type": "object", "additionalProperties": False, "properties": {"a": {}}},
    {"type": "object", "additionalProperties": TEXT, "minProperties": 1},
    {"type": "object", "propertyNames": {"pattern": "^[a-z]$"}},
    {"$ref": "#/definitions/two", "definitions": {"two": {"type": "array", "items": TEXT}}},
]


def of_json(value):
    """Return the value as JSON has it; a date is told from a text by a mark of its own."""
    if isinstance(value, dict):
        return {key: of_json(one) for key, one in value.items()}
    if isinstance(value, list):
        return [of_json(one) for one in value]
    if isinstance(value, date):
        return None  # no text, no number: of no type that is asked here
    return float(value) if isinstance(value, Decimal) else value


def is_integer(checker, value):
    """Return whether it is a whole number: 2.0 is none in TOML."""
    return isinstance(value, int) and not isinstance(value, bool)


TYPES = jsonschema.Draft7Validator.TYPE_CHECKER.redefine("integer", is_integer)
Draft7 = jsonschema.validators.extend(jsonschema.Draft7Validator, type_checker=TYPES)


@pytest.mark.parametrize("schema", SCHEMAS, ids=str)
def test_yes_and_no_are_those_of_the_library(schema):
    check, library = compiled(schema, schema.get("definitions", {})), Draft7(schema)

    @cases(40, sweep=1_000)
    @given(VALUES)
    def same(value):
        assert (check(value) is None) == library.is_valid(of_json(value))

    same()


@pytest.mark.parametrize(
    ("day", "good"), [(date(2001, 1, 1), True), ("2001-01-01", False), (1, False)]
)
def test_a_date_is_a_date_of_toml_and_not_a_text(day, good):
    assert (compiled({"type": "string", "format": "date"}, {})(day) is None) is good


def test_a_keyword_that_nobody_checks_is_refused():
    with pytest.raises(ValueError, match="minLength"):
        compiled({"type": "object", "properties": {"a": {"type": "string", "minLength": 1}}}, {})


def test_the_fault_says_where():
    schema = {"type": "object", "additionalProperties": {"type": "array", "items": TEXT}}
    assert compiled(schema, {})({"a": ["x"], "b": ["x", 1]})[0] == ("b", 1)
