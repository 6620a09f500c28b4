"""The lanes: every test is in one, nothing is in two, and what holds for all tests."""

import ast
from collections import namedtuple
from datetime import date
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.scale import SWEEP, cases, sampled
from tests.site.longest import in_order
from tools import banen

Item = namedtuple("Item", "nodeid path")
TESTS = sorted(Path("tests").rglob("*.py"))
MODULES = [path for path in TESTS if path.name.startswith("test_")]


def imported(path):
    """Return what a file imports by name: pairs of module and name."""
    tree = ast.parse(path.read_text("utf-8"))
    found = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    return [(node.module or "", alias.name) for node in found for alias in node.names]


def collects(name, path):
    """Return whether a lane tells pytest to look at a file: in its folders, and not left out."""
    given = banen.arguments(name)
    folders = [one for one in given if not one.startswith("-")]
    left_out = [one.removeprefix("--ignore=") for one in given if one.startswith("--ignore=")]
    return within(path, folders) and not within(path, left_out)


def within(path, folders):
    """Return whether a file stands in one of these folders."""
    return any(path.is_relative_to(folder) for folder in folders)


@pytest.mark.parametrize(
    ("path", "lane"),
    [
        ("tests/core/test_x.py", "snel"),
        ("tests/een/nieuwe/map/test_x.py", "snel"),
        ("tests/site/test_x.py", "scherm"),
        ("tests/site/dieper/test_x.py", "scherm"),
        ("tests/siteplan/test_x.py", "snel"),
        ("tests/bewijs/test_x.py", "bewijs"),
        ("tests/graaf/test_x.py", "snel"),
        ("tests/graaf/node/test_x.py", "boek"),
        ("book/x.ipynb", "boek"),
        ("notebooks/x/y.ipynb", "boek"),
        ("tools/test_x.py", None),
    ],
)
def test_a_new_test_is_in_the_lane_of_its_folder(path, lane):
    assert banen.lane_of(path) == lane


def test_every_test_is_carried_out_by_its_own_lane_and_no_other():
    notebooks = [*Path("book").rglob("*.ipynb"), *Path("notebooks").rglob("*.ipynb")]
    for path in [*MODULES, *notebooks]:
        by = [name for name in banen.LANES if collects(name, path)]
        assert by == [banen.lane_of(path)], path


def test_notebooks_are_compared_in_their_own_lane_alone():
    """What reads them takes two seconds to start, and a writer starts the tests often."""
    assert [name for name in banen.LANES if "--nbval" in banen.arguments(name)] == ["boek"]


@pytest.mark.alles
def test_the_full_sweep_fuzzes_longer():
    assert cases(15).max_examples == 15 * SWEEP


@pytest.mark.parametrize(
    ("asked", "there"), [(False, ["test_always"]), (True, ["test_long", "test_always"])]
)
def test_the_full_sweep_alone_carries_out_what_is_marked(asked, there):
    deselected = []
    config = SimpleNamespace(
        getoption={"--alles": asked}.get,
        hook=SimpleNamespace(pytest_deselected=lambda *, items: deselected.extend(items)),
    )
    items = [marked("test_long", "alles"), marked("test_always")]
    whole_project().pytest_collection_modifyitems(config, items)
    assert [item.name for item in items] == there
    assert len(deselected) == 2 - len(there)


def marked(name, *marks):
    """Return a test with these marks, as far as the selection looks at it."""
    return SimpleNamespace(name=name, get_closest_marker=lambda mark: mark in marks)


def whole_project():
    """Return the conftest of the whole project."""
    spec = spec_from_file_location("whole_project", Path("conftest.py"))
    spec.loader.exec_module(module := module_from_spec(spec))
    return module


def test_a_lane_says_what_it_took():
    taken = [banen.Taken("snel", 10, 4.4, 2.0, 0), banen.Taken("boek", 5, 1.0, 3.0, 0)]
    lines = [line.split() for line in banen.table(taken)]
    assert lines[1] == ["snel", "10", "4", "s", "2", "s"]
    assert lines[-1] == ["samen", "15", "5", "s", "5", "s"]


@pytest.mark.parametrize(
    ("red", "carried_out"),
    [
        ({}, ["snel", "boek", "site", "scherm"]),
        ({"snel": 1, "scherm": 2}, ["snel", "boek", "site", "scherm"]),
        ({"boek": 3, "site": 1}, ["snel", "boek", "site"]),
    ],
)
def test_a_lane_that_fails_stops_no_other_and_is_told_at_the_end(
    monkeypatch, capsys, red, carried_out
):
    """But what looks at a site that could not be built. The exit code is that of the first."""
    asked = []

    def carry_out(name, everything):
        asked.append(name)
        return banen.Taken(name, 1, 0, 0, red.get(name, 0))

    monkeypatch.setattr(banen, "carry_out", carry_out)
    assert banen.main(["snel", "boek", "site", "scherm"]) == next(iter(red.values()), 0)
    lines = capsys.readouterr().out.splitlines()
    assert asked == carried_out
    assert lines[len(asked) + 2 :] == [f"rood: {name}" for name in red]


def test_a_sample_is_the_same_in_every_run_and_the_rest_is_in_the_full_sweep():
    names = [str(number) for number in range(50)]
    marked = {one.id: bool(one.marks) for one in sampled(names, 7)}
    assert list(marked) == names and list(marked.values()).count(False) == 7
    assert marked == {one.id: bool(one.marks) for one in sampled(names, 7)}
    assert not any(one.marks for one in sampled(names[:3], 7))


def test_the_longest_goes_first_in_its_module_and_so_does_its_module():
    """And before all others what was never carried out."""
    took = {"a::1": 1.0, "a::2": 3.0, "b::1": 2.0, "b::2": 9.0}
    items = [Item(name, Path(name[0])) for name in [*took, "c::1"]]
    assert [one.nodeid for one in in_order(items, took)] == ["c::1", "b::2", "b::1", "a::2", "a::1"]


def test_no_test_depends_on_the_real_day():
    """The clock of all tests is set to one day, another one than that of whoever runs them."""
    assert date.today().isoformat() == "2026-11-18"


def test_nothing_comes_from_another_test_module():
    """What two modules share stands in a module of its own."""
    assert [
        (path, module, name)
        for path in TESTS
        for module, name in imported(path)
        if module.rpartition(".")[2].startswith("test_") or name.startswith("test_")
    ] == []


def test_no_fixture_is_imported():
    """It is found by its folder, or it is not for this test."""
    there = fixtures()
    assert {"site", "case"} <= there
    assert [
        (path, name)
        for path in TESTS
        for module, name in imported(path)
        if module.endswith("conftest") and name in there
    ] == []


def fixtures():
    """Return the names of all fixtures that a conftest defines."""
    trees = [ast.parse(path.read_text("utf-8")) for path in TESTS if path.name == "conftest.py"]
    functions = [
        node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)
    ]
    return {
        node.name
        for node in functions
        if any("fixture" in ast.unparse(mark) for mark in node.decorator_list)
    }
