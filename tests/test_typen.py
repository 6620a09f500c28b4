"""Types made from the registers: an editor completes a fact, and a misspelt name is an error."""

import ast
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from itertools import count
from pathlib import Path

import jedi
import pytest

from reintegratie.core.lawbook import Wetboek
from tests.core.invented import LAW
from tools.typen import stubs, write

TYPES = {"f": {"Feiten"}, "lezing": {"Lezing"}}
RULES = sorted(Path("reintegratie/regelingen").rglob("*.py"))
RULE = """
from . import Cijfers, Feiten


def hoogte(f: Feiten, p: Cijfers):
    return f.{fact} * p.{figure} + p.uit("maat").{other}
"""


def names(text):
    """Return the names of each class of a stub file, with what stands below each."""
    found = {}
    for one in ast.parse(text).body:
        if isinstance(one, ast.ClassDef):
            said = [part.value.value for part in one.body[1:] if isinstance(part, ast.Expr)]
            keys = [part.target.id for part in one.body if isinstance(part, ast.AnnAssign)]
            found[one.name] = dict(zip(keys[-len(said) :], said, strict=True)) if said else {}
    return found


def test_each_fact_stands_there_with_its_label_and_unit():
    facts = names(stubs(LAW)[""])["Feiten"]
    assert facts.keys() == LAW.begrippen.keys()
    for name, concept in LAW.begrippen.items():
        assert facts[name].startswith(f"{concept.label} ({concept.eenheid or concept.type})")


@pytest.mark.parametrize("room", LAW.kamers)
def test_each_figure_stands_there_with_its_unit(room):
    figures = names(stubs(LAW)[room])["Cijfers"]
    assert figures.keys() == LAW.parameters[room].keys()
    for name, parameter in LAW.parameters[room].items():
        assert figures[name].startswith(parameter.omschrijving)
        assert (parameter.eenheid or "") in figures[name]


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    """The invented law with its types, in a package of its own."""
    folder = tmp_path_factory.mktemp("wet")
    write(copied(folder / "leenwet"))
    return folder


def copied(folder):
    """The invented law in a folder of its own."""
    shutil.copytree("tests/verzonnen_wet", folder)
    return Wetboek("leenwet", folder, "0")


@pytest.fixture(scope="module")
def seconds():
    """A clock for the rule's file: mypy takes a file of the same size and second for unchanged."""
    return count(1_700_000_000)


@pytest.fixture
def check(package, seconds):
    """What mypy says of a rule that asks these names."""

    def run(**asked):
        path = package / "leenwet" / "regelingen" / "fietsbel" / "hoogte.py"
        path.write_text(RULE.format(**asked), encoding="utf-8")
        os.utime(path, times=(second := next(seconds), second))
        module = "leenwet.regelingen.fietsbel.hoogte"
        command = [sys.executable, "-m", "mypy", "--config-file=", "--follow-imports=silent"]
        environment = {"MYPYPATH": f"{package}:{Path.cwd()}", "PATH": ""}
        return subprocess.run(
            [*command, "--module", module],
            cwd=package,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        ).stdout

    return run


RIGHT = {"fact": "prijs", "figure": "deel_van_de_prijs", "other": "grens_kind"}


def test_a_misspelt_name_is_an_error_before_anything_runs(check):
    assert "Success" in check(**RIGHT)
    assert '"Feiten" has no attribute "prjis"' in check(**RIGHT | {"fact": "prjis"})
    assert '"Cijfers" has no attribute "prijs"' in check(**RIGHT | {"figure": "prijs"})
    assert '"Cijfers" has no attribute "boete"' in check(**RIGHT | {"other": "boete"})


def test_a_name_that_the_register_gets_is_right_the_next_time(package, check):
    """Mypy remembers what it found: a new fact must make it look at the rules again."""
    assert "error" in check(**RIGHT | {"fact": "korting"})
    more = Wetboek("leenwet", package / "leenwet", "0")
    more.begrippen = LAW.begrippen | {"korting": replace(LAW.begrippen["prijs"], naam="korting")}
    write(more)
    assert "Success" in check(**RIGHT | {"fact": "korting"})


def test_the_types_of_a_room_that_went_go_too(tmp_path):
    """And its folder, unless something else stands there."""
    law = copied(tmp_path / "leenwet")
    gone, kept = (law.folder / "regelingen" / name for name in ("weg", "deels"))
    for folder in (gone, kept):
        folder.mkdir()
        (folder / "__init__.pyi").write_text("", "utf-8")
    (kept / "eigen.md").write_text("", "utf-8")
    write(law)
    assert not gone.exists() and [one.name for one in kept.iterdir()] == ["eigen.md"]
    assert (law.folder / "regelingen" / "trapper" / "__init__.pyi").exists()


@pytest.mark.parametrize(
    ("typed", "name", "said"),
    [
        ("f.leef", "leeftijd", "Leeftijd (jaar). "),
        ("p.deel_v", "deel_van_de_prijs", "Deel van de prijs (procent)."),
    ],
)
def test_an_editor_completes_a_name_with_its_label_and_unit(package, typed, name, said):
    """By jedi: what Jupyter and several editors complete with."""
    rule = RULE.format(**RIGHT).rpartition("return")[0] + f"return {typed}"
    path = package / "leenwet" / "regelingen" / "fietsbel" / "hoogte.py"
    script = jedi.Script(
        rule, path=path, project=jedi.Project(package, added_sys_path=[Path.cwd()])
    )
    (found,) = script.complete()
    assert found.name == name
    assert found.docstring().startswith(said)


@pytest.mark.parametrize("path", RULES, ids=str)
def test_every_function_of_the_law_says_what_its_facts_and_readings_are(path):
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef):
            for one in node.args.args:
                said = one.annotation and ast.unparse(one.annotation)
                assert one.arg not in TYPES or said in TYPES[one.arg], (node.name, one.arg)
                assert one.arg != "p" or said, (node.name, one.arg)
