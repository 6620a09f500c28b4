"""What the set-up does beside installing."""

import re
import subprocess
from pathlib import Path

import nbformat
import pytest

from tools import opzetten

COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def notebook(path, words, count=1):
    """Write a notebook with one outcome in words."""
    output = nbformat.v4.new_output("execute_result", data={"text/plain": words})
    cell = nbformat.v4.new_code_cell("x", id="een", outputs=[output], execution_count=count)
    nbformat.write(nbformat.v4.new_notebook(cells=[cell]), path)


@pytest.fixture
def repository(tmp_path, monkeypatch):
    """Return a repository with a notebook of which one line changed, where set-up was done."""
    venv = Path(".venv").absolute()
    monkeypatch.chdir(tmp_path)
    git("init", "--quiet")
    (tmp_path / ".venv").symlink_to(venv)
    (tmp_path / ".gitattributes").write_text("*.ipynb text diff=jupyternotebook\n")
    notebook(tmp_path / "een.ipynb", "Kop\n- langer dan drie maanden\n- plaatsbaar")
    git("add", "een.ipynb", ".gitattributes")
    notebook(tmp_path / "een.ipynb", "Kop\n- meer dan drie maanden\n- plaatsbaar", count=2)
    opzetten.show_notebooks_in_git()
    return tmp_path


def git(*arguments):
    """Run git here; return what it says."""
    return subprocess.run(
        ["git", *arguments], capture_output=True, encoding="utf-8", check=True
    ).stdout


def test_git_shows_a_changed_word_of_a_notebook_as_a_changed_line(repository):
    told = [COLOUR.sub("", line) for line in git("diff").splitlines()]
    changed = [line for line in told if re.match(r"[+-]- ", line)]
    assert changed == ["-- langer dan drie maanden", "+- meer dan drie maanden"]
    assert not [line for line in told if "execution_count" in line]


def test_the_driver_is_the_one_that_the_attributes_name():
    lines = Path(".gitattributes").read_text("utf-8").splitlines()
    assert f"*.ipynb text diff={opzetten.NOTEBOOK_DRIVER}" in lines


def test_without_git_the_set_up_goes_on(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    opzetten.show_notebooks_in_git()
