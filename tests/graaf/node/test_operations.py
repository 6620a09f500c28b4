"""Each operation apart: none without its meaning, and the same in Python and in JavaScript.

Whole rules do not show every slip: they seldom stand on the edge of an operation.
"""

import json
import shutil
import subprocess
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random
from types import SimpleNamespace

import pytest

import reintegratie
from reintegratie.cohort.rows import Rows, Texts
from reintegratie.cohort.steps import step
from reintegratie.core.errors import ReintegratieFout
from reintegratie.core.graph import OPERATIONS, Node
from reintegratie.core.graph.steps import SPECIAL
from reintegratie.core.graph.steps import step as scalar_step
from reintegratie.core.parameters import Parameter, Waarde
from reintegratie.core.periods import Periode, Perioden
from reintegratie.core.values import NO_NAMES, Name, Scalar
from reintegratie.graaf.gegevens import cijfer, waarde

MODULES = Path(reintegratie.__file__).parent / "rekenaar"
SCRIPT = Path(__file__).parent / "bewerkingen.mjs"
TIMES = 300
LEAVES = {"feit", "peildatum", "vast"}
ASKED = OPERATIONS.keys() - LEAVES
LOOK_UPS = {"cijfer", "tabel", "opzoeken"}
LISTED = {name for name, one in OPERATIONS.items() if "perioden" in one.takes}
ON_COLUMNS = ASKED - LOOK_UPS - LISTED - {"lezing"}

# the carriers --------------------------------------------------------------


def test_every_operation_has_its_meaning_in_python():
    """Either it is carried out on expressions of any kind, or the graph itself knows how."""
    lacking = [name for name, one in OPERATIONS.items() if not one.on and name not in SPECIAL]
    assert not lacking, f"zonder betekenis in Python: {lacking}"


def test_every_operation_has_its_meaning_in_javascript(node):
    """And there is none that Python does not have."""
    listing = (
        "import(process.argv[1]).then(m => console.log(Object.keys(m.OPERATIONS).join('\\n')))"
    )
    run = [node, "--eval", listing, (MODULES / "operations.mjs").as_uri()]
    done = subprocess.run(run, capture_output=True, check=True, encoding="utf-8")
    known = done.stdout.split()
    assert sorted(known) == sorted(OPERATIONS), set(known) ^ OPERATIONS.keys()


@pytest.mark.parametrize("op", sorted(ON_COLUMNS))
def test_every_operation_has_its_meaning_in_a_table(op):
    """A column gives what each of its rows gives; no table holds a list of periods."""
    random = Random(op)
    for _ in range(20):
        values = draw_values(random, op)
        try:
            expected = in_python(op, [Scalar(one) for one in values], detail_of(op))
        except ReintegratieFout:
            continue
        rows = Rows(["rij"], Texts())
        columns = [rows.constant(Scalar(one)) for one in values]
        node = Node(op, tuple(range(len(values))), detail_of(op))
        found = step(node, {}).carry_out(rows, columns)
        assert near(rows.decode(found.values.reshape(1))[0], expected.value)


def near(one, other):
    """Whether a value of a table is that of core, but for the last digits of a float."""
    if isinstance(one, Decimal):
        return abs(one - Decimal(other)) <= Decimal("1E-6") + abs(other) * Decimal("1E-12")
    return one == other


# Python and JavaScript -----------------------------------------------------


@pytest.fixture(scope="module")
def cases():
    """Return many cases of each operation, the same every time."""
    random = Random(14)
    return [draw_case(random, op) for op in sorted(ASKED) for _ in range(TIMES)]


def in_javascript(node, cases, folder=MODULES):
    """Return what JavaScript gives in each case."""
    lines = "\n".join(json.dumps(written(*case)) for case in cases)
    run = [node, SCRIPT, folder]
    done = subprocess.run(run, input=lines, capture_output=True, check=True, encoding="utf-8")
    return done.stdout.splitlines()


def test_every_operation_gives_the_same_in_both(node, cases):
    """Value, kind, what is missing, and the name of an error."""
    expected = [said(*case) for case in cases]
    found = in_javascript(node, cases)
    assert len(found) == len(cases)
    wrong = [
        (case, one, other)
        for case, one, other in zip(cases, expected, found, strict=True)
        if one != other
    ]
    assert not wrong
    assert {case[0] for case in cases} == ASKED


MUTANTS = {
    "hoe vaak het past zonder de stap naar 1E-15": (
        "numbers.mjs",
        "decimal.floor(withoutTrace(divide(left, right)))",
        "decimal.floor(divide(left, right))",
    ),
    "een sleutel van een tabel zoals hij geschreven is": (
        "figures.mjs",
        "`#${whole(value)}`",
        "typeof value === 'bigint' ? `#${value}` : `#${value.digits}`",
    ),
    "bekend_of valt ook terug bij een ontbrekend feit": (
        "operations.mjs",
        " && missing[one].noFigure",
        "",
    ),
    "maanden alleen naar hun nummer": (
        "dates.mjs",
        "months - BigInt(addMonths(first, months).number > second.number)",
        "months - BigInt(first.day > second.day)",
    ),
    "een venster is al voorbij op zijn laatste dag": (
        "periods.mjs",
        "dates.lastDay(begin, multiply(number, months)).number >= day.number",
        "dates.lastDay(begin, multiply(number, months)).number > day.number",
    ),
    "een half naar de even buur": ("numbers.mjs", "decimal.quantizeUp(", "decimal.quantizeEven("),
    "een quotiënt dat zijn rest vergeet": (
        "decimal.mjs",
        "quotient % 5n === 0n ? quotient + 1n : quotient",
        "quotient",
    ),
}


@pytest.mark.parametrize("mutant", MUTANTS)
def test_a_slip_that_whole_rules_do_not_show_is_seen_here(node, cases, mutant, tmp_path):
    """Each of these went through all worked examples, and through random people too."""
    name, right, wrong = MUTANTS[mutant]
    folder = tmp_path / "rekenaar"
    shutil.copytree(MODULES, folder)
    text = (folder / name).read_text(encoding="utf-8")
    assert text.count(right) == 1
    (folder / name).write_text(text.replace(right, wrong), encoding="utf-8")
    found = in_javascript(node, cases, folder)
    assert any(one != said(*case) for case, one in zip(cases, found, strict=True))


# a case: an operation, its parts, and what stands fixed ----------------------

NAMES = [Name("feit", "a"), Name("feit", "b"), Name("parameter", "k.c"), Name("parameter", "k.d")]
DAY = date(2020, 7, 1)
CHOICES = ("geel", "rood")
READINGS = ("een", "twee", "drie")


def figure(*values, **rest):
    """Return a figure with values from 2018 on, a year each."""
    dated = [
        Waarde(date(2018 + at, 1, 1), one, "belwet", "officieel", date(2030, 1, 1), **rest)
        for at, one in enumerate(values)
    ]
    return Parameter("c", "Cijfer", waarden=tuple(dated))


FIGURES = {
    "k.getal": figure(5, Decimal("5.50"), Decimal("0.005")),
    "k.eindig": figure(5, tot_en_met=date(2018, 12, 30)),
    "k.niet": Parameter("c", "Cijfer", ontbreekt="Geen bron.", wie="de koning"),
    "k.tekst": figure("rood", "geel"),
}
TABLES = {
    "k.rij": figure({"15": Decimal("2.5"), "16": 2, "20": 4}, {"15": 9}),
    "k.vak": figure({"rood": {"1": Decimal("2.5"), "2": 3}, "geel": {"1": 4}}),
}
KEYS = {
    "k.rij": ([15], [Decimal("15.0")], [Decimal("16.5")], [20], [21], ["rood"]),
    "k.vak": (["rood", 1], ["rood", Decimal("2.00")], ["geel", 2], ["blauw", 1]),
}


def detail_of(op, random=None):
    """Return what stands fixed in the node of an operation."""
    if op == "een_van":
        return CHOICES
    if op == "lezing":
        return ("V9", *READINGS)
    if op == "tabel":
        return random.choice(list(TABLES))
    if op in ("cijfer", "opzoeken"):
        return random.choice([*FIGURES, *(TABLES if op == "opzoeken" else ())])
    return None


def draw_case(random, op):
    """Return an operation, its parts as values or missing names, its detail, and a choice."""
    detail = detail_of(op, random)
    values = draw_values(random, op)
    if op in LOOK_UPS:
        values = [random.choice([date(2017, 12, 31), date(2018, 1, 1), draw_day(random)])]
    if op == "opzoeken" and detail in KEYS:
        values += random.choice(KEYS[detail])
    if op == "lezing":
        values = [random.choice([1, 1, Decimal("1.0"), 2]) for _ in READINGS]
    unknown = 0 if op in ("cijfer", "tabel") else random.choice([0, 0, 0, 0.3, 1])
    parts = [
        frozenset(random.sample(NAMES, random.choice([1, 1, 2])))
        if random.random() < unknown
        else one
        for one in values
    ]
    chosen = {"V9": random.choice(READINGS)} if random.random() < 0.5 else {}
    return op, parts, detail, chosen


def draw_values(random, op):
    """Return a value for each part of an operation, of the kinds that it takes."""
    any_kind = random.choice(ORDERED if op in ORDERING else KINDS)
    kinds = [any_kind if kind == "alles" else kind for kind in OPERATIONS[op].takes]
    if op in ("==", "!="):
        kinds[1] = random.choice([any_kind, any_kind, random.choice(KINDS)])
    drawn = [DRAW[kind](random) for kind in kinds]
    if op in ("==", "!=", "kies") and random.random() < 0.3:
        drawn[-1] = drawn[-2]
    if op == "//" and random.random() < 0.5:  # it fits just so, but for the digits that were lost
        drawn[0] = drawn[1] * random.randint(-9, 9)
    if op in MONTHS:
        drawn[-1] = random.choice([1, 6, 12, 24, Decimal("6.0"), random.randint(1, 40)])
    if op.startswith("plus_"):
        drawn[-1] = random.choice([0, 1, 6, -13, 24, Decimal("2.0"), Decimal("0.5"), 10**9])
    if op == "afgerond":
        drawn[-1] = random.choice([Decimal("0.01"), Decimal(1)])
    return drawn


def draw_number(random):
    """Return a number that is hard: a quotient, a half that lost its last digit, a nought."""
    whole = random.choice([0, 1, 3, 7, 30, 100, 235, 10**9, random.randint(-5000, 5000)])
    third = Decimal(random.randint(1, 999)) / random.choice([3, 7, 9, 30])
    half = Decimal(random.randint(-9999, 9999)) / 1000 + Decimal("0.005")
    nudge = random.choice([0, 1, -1, 4, 6]) * Decimal("1E-16")
    back = third * random.choice([3, 7, 9, 30])
    broken = random.choice(
        [third, half, half + nudge, back, Decimal("0.00"), Decimal("12.50"), -third]
    )
    return random.choice([whole, broken, broken])


def draw_day(random):
    """Return a day: the end of a month, a leap day, the first or any other."""
    near = date(random.randint(2015, 2022), random.randint(1, 12), random.choice([1, 28]))
    end = (near.replace(day=28) + timedelta(4)).replace(day=1) - timedelta(1)
    leap = date(random.choice([2016, 2020]), 2, 29)
    return random.choice([near, end, leap, end + timedelta(random.randint(-3, 3))])


def draw_periods(random):
    """Return periods in order, some of them a day, some adjoining."""
    days = sorted({draw_day(random) for _ in range(2 * random.randint(0, 4))})
    return Perioden(Periode(*pair) for pair in zip(days[::2], days[1::2], strict=False))


DRAW = {
    "getal": draw_number,
    "datum": draw_day,
    "tekst": lambda random: random.choice(["rood", "geel", "blauw"]),
    "ja_nee": lambda random: random.random() < 0.5,
    "perioden": draw_periods,
}

KINDS, ORDERED = ("getal", "datum", "tekst", "ja_nee"), ("getal", "datum")
ORDERING = {"<", "<=", ">=", ">", "kleinste", "grootste"}
MONTHS = {"laatste_dag", "venster_na_gebruik", "aansluitend_venster", "vensters_voorbij"}

# the same case for each side -------------------------------------------------


def in_python(op, parts, detail, chosen=()):
    """Return what the parts, as expressions, give."""
    node = Node(op, tuple(range(len(parts))), detail)
    carried = SimpleNamespace(values=parts, chosen=dict(chosen), own={}, differs={})
    return scalar_step(len(parts), node, FIGURES | TABLES)(carried)


def said(op, parts, detail, chosen):
    """Return what Python gives, as ``bewerkingen.mjs`` writes it."""
    known = [
        Scalar(None, one) if type(one) is frozenset else Scalar(one, NO_NAMES) for one in parts
    ]
    try:
        found = in_python(op, known, detail, chosen)
    except (ReintegratieFout, TypeError) as fault:
        return type(fault).__name__
    if found.missing:
        return f"ontbreekt {', '.join(sorted(f'{one.kind} {one.name}' for one in found.missing))}"
    return as_text(found.value)


def as_text(value):
    """Return a value with its kind, on one line."""
    if isinstance(value, bool):
        return f"boolean {str(value).lower()}"
    if isinstance(value, int):
        return f"geheel {value}"
    if isinstance(value, date):
        return f"datum {value.isoformat()}"
    if not isinstance(value, Decimal):
        return f"string {value}"
    sign, digits, exponent = value.normalize().as_tuple()
    return f"getal {'-' * sign}{''.join(map(str, digits))}E{exponent}"


def written(op, parts, detail, chosen):
    """Return the case as JSON."""
    return {
        "op": op,
        "args": [
            {"ontbreekt": [list(name) for name in one]}
            if type(one) is frozenset
            else {"waarde": value_written(one)}
            for one in parts
        ],
        "detail": list(detail) if isinstance(detail, tuple) else detail,
        "cijfers": {name: cijfer(one) for name, one in (FIGURES | TABLES).items()},
        "gekozen": chosen,
    }


def value_written(value):
    """Return a value as JSON: also a whole number that is too long for one of JavaScript."""
    if type(value) is int:
        return {"geheel": str(value)}
    if isinstance(value, Perioden):
        return [[one.van.isoformat(), one.tot.isoformat()] for one in value]
    return {"getal": f"{value:f}"} if isinstance(value, Decimal) else waarde(value)
