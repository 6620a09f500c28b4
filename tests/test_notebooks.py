"""Notebooks store outcomes that a test compares: without them nbval would pass and test nothing."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output, writes

from reintegratie import wetboek
from reintegratie.onderdelen import ONDERDELEN
from reintegratie.site.stuk import broken

NOTEBOOKS = sorted([*Path("book").rglob("*.ipynb"), *Path("notebooks").rglob("*.ipynb")])
SHOWN = re.compile(rf"^({'|'.join([*ONDERDELEN, 'verken'])})\(", re.MULTILINE)
TRACES = re.compile(r"/home/|/root/|/tmp/|/Users/|model_id|\"execution\"|iopub|0x[0-9a-f]{8,}")
HEADINGS = [
    "In het kort",
    "Wat de bron regelt",
    "Reken het zelf uit",
    "Uitgewerkte voorbeelden",
    "Wat onduidelijk is",
    "Oefen",
    "Zie ook",
]
WITHOUT_LAW = {"artikel-13.ipynb", "wat-kost-deze-werknemer-mij.ipynb"}  # no provision of their own


def code_cells(path):
    """The code cells of a notebook, as (source, cell)."""
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return [("".join(cell["source"]), cell) for cell in cells if cell["cell_type"] == "code"]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=str)
def test_a_cell_that_shows_something_has_a_stored_outcome(path):
    for source, cell in code_cells(path):
        assert cell["execution_count"], f"never run: {source}"
        if SHOWN.search(source):
            assert cell["outputs"], f"no outcome: {source}"
            assert "skip" not in " ".join(cell["metadata"].get("tags", [])).lower()


@pytest.mark.parametrize("path", sorted(Path("book").glob("*/*.ipynb")), ids=str)
def test_what_is_practised_is_answered_out_of_sight(path):
    """In *Oefen* each answer is folded: in the prose, in the block, and in Jupyter."""
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    whole = ["".join(cell["source"]) for cell in cells]
    start = next((n for n, text in enumerate(whole) if text.startswith("## Oefen")), len(cells))
    end = next((n for n in range(start + 1, len(cells)) if whole[n].startswith("## ")), len(cells))
    for text, cell in zip(whole[start:end], cells[start:end], strict=True):
        if cell["cell_type"] == "code":
            assert "dicht=True" in text
            assert cell["metadata"]["jupyter"] == {"outputs_hidden": True}
        elif "antwoord" in text:
            assert text.count("<details>\n<summary>") == text.count("</details>") == 1


@pytest.mark.parametrize("path", NOTEBOOKS, ids=str)
def test_a_notebook_is_read_in_jupyter_as_in_the_book(path):
    """No mark that only the book understands: it would stand there bare."""
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    text = "\n".join("".join(c["source"]) for c in cells if c["cell_type"] == "markdown")
    assert not re.findall(r"^(?::{3,}.*|`{3,}\{.*|\{#.*)$|\{[a-z-]+\}`", text, re.MULTILINE)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=str)
def test_a_notebook_holds_no_trace_of_a_machine(path):
    assert not TRACES.search(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", sorted(Path("book").glob("*/*.ipynb")), ids=str)
def test_a_chapter_has_its_parts_in_order(path):
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    text = "\n".join("".join(c["source"]) for c in cells if c["cell_type"] == "markdown")
    found = [line[3:] for line in text.splitlines() if line.startswith("## ")]
    assert found[:1] == HEADINGS[:1]
    assert [title for title in found if title in HEADINGS] == [t for t in HEADINGS if t in found]
    without = path.name in WITHOUT_LAW or path.parent.name == "routes"
    assert without or {"Wat de bron regelt", "Zie ook"} <= set(found)


@pytest.mark.parametrize("path", sorted(Path("book").glob("*/*.ipynb")), ids=str)
def test_every_provision_of_a_chapter_has_its_anchor(path):
    page = path.with_suffix("").relative_to("book").as_posix()
    anchors = set(re.findall(r"<a id=\\\"([a-z0-9-]+)\\\"></a>", path.read_text(encoding="utf-8")))
    places = [provision.vindplaats for provision in wetboek().bepalingen.values()]
    wanted = {place.partition("#")[2] for place in places if place.partition("#")[0] == page}
    assert wanted <= anchors


def test_every_provision_has_a_chapter():
    pages = {
        path.with_suffix("").relative_to("book").as_posix()
        for path in NOTEBOOKS
        if path.parts[0] == "book"
    }
    assert {p.vindplaats.partition("#")[0] for p in wetboek().bepalingen.values()} <= pages


def test_every_worked_example_is_in_a_notebook():
    shown = "".join(source for source, _ in code_cells(Path("book/voorbeelden.ipynb")))
    assert set(re.findall(r'overzicht\("(\w+)"\)', shown)) == {
        name.partition("/")[0] for name in wetboek().voorbeelden
    }


SHOWS = """
class Antwoord:
    def _repr_html_(self):
        return {what}


Antwoord()
"""


@pytest.mark.parametrize(
    ("what", "said"), [("'ja'", ": changed"), ("1 / 0", ": error"), ("{}['nee']", "KeyError")]
)
def test_a_notebook_of_which_an_outcome_cannot_be_shown_is_not_written(tmp_path, what, said):
    """IPython only prints such an error: the cell itself ended well."""
    path = tmp_path / "x.ipynb"
    path.write_text(writes(new_notebook(cells=[new_code_cell(SHOWS.format(what=what))])), "utf-8")
    before = path.read_bytes()
    command = [sys.executable, "-m", "tools.notebooks", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert said in done.stdout
    assert (done.returncode == 0) == (path.read_bytes() != before) == (said == ": changed")


def test_a_folder_without_notebooks_says_where_it_looked(tmp_path):
    command, here = [sys.executable, "-m", "tools.notebooks"], {"PYTHONPATH": str(Path.cwd())}
    done = subprocess.run(
        command, cwd=tmp_path, env=os.environ | here, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (1, "no notebook in book/ or notebooks/ here\n")


def test_a_stored_error_stops_the_building_of_a_site():
    """With the number of the cell, so that who wrote it finds it; no stored outcome of ours is."""
    fine = new_code_cell(outputs=[new_output("stream", text="Error: zo heet dit hoofdstuk")])
    wrong = new_code_cell(outputs=[new_output("error", ename="KeyError", evalue="vooraf")])
    assert list(broken(new_notebook(cells=[fine, wrong]))) == [(2, "KeyError")]
