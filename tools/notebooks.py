"""Re-run notebooks in place, so that their stored outcomes are those of today's rules.

    python tools/notebooks.py                     every notebook of the book
    python tools/notebooks.py book/x.ipynb …      only these

A file changes only where an outcome does: no times, no kernel versions, no widget ids. Notebooks
are run one after the other in the shell that a kernel has too, emptied in between: that saves
starting a kernel for each. The tests do run each notebook in a kernel of its own, and compare.
"""

import os
import sys
from concurrent.futures import ProcessPoolExecutor
from contextlib import chdir, redirect_stdout
from functools import cache
from io import StringIO
from pathlib import Path
from types import ModuleType

import nbformat
from IPython.core.displayhook import CapturingDisplayHook
from IPython.core.displaypub import CapturingDisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from nbformat.v4 import new_output
from traitlets.config import Config

from reintegratie.weergave.onderdeel import MIME

FOLDERS = ("book", "notebooks")
KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}
WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"  # left by a front end; holds a random id


def find(root):
    """Return every notebook under `root` that belongs to the book, in order."""
    found = (path for folder in FOLDERS for path in (root / folder).rglob("*.ipynb"))
    return sorted(path for path in found if ".ipynb_checkpoints" not in path.parts)


class Shell(InteractiveShell):
    """A shell that keeps what went wrong in a cell, also while its outcome was shown: to a reader
    of the notebook it is all the same, and IPython only prints it."""

    fault = None

    def showtraceback(self, *args, **kwargs):
        """Keep the error that is being handled, and print it."""
        self.fault = sys.exc_info()[1]
        super().showtraceback(*args, **kwargs)


@cache
def shell():
    """The shell of this process; it keeps no history, and leaves our own main module alone."""
    quiet = Config({"HistoryManager": {"enabled": False}})
    return Shell.instance(config=quiet, user_module=ModuleType("notebook_cells"))


def carry_out(source):
    """Run the code of a cell; return what it shows, as a notebook stores it, and its error."""
    shown: list[dict] = []
    printed, displayed = StringIO(), CapturingDisplayPublisher()
    shell().display_trap.hook = CapturingDisplayHook(shell=shell(), outputs=shown)
    shell().display_pub, shell().fault = displayed, None
    with redirect_stdout(printed):
        done = shell().run_cell(source)
    outputs = [new_output("stream", name="stdout", text=printed.getvalue())]
    outputs += [new_output("display_data", data=one["data"]) for one in displayed.outputs]
    outputs += [new_output("execute_result", data=one["data"]) for one in shown]
    error = done.error_in_exec or done.error_before_exec or shell().fault
    return [one for one in outputs if one.get("text", True)], error


def fill(notebook):
    """Run each cell of `notebook`, with nothing left of another; return the error that stops it."""
    shell().reset()
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    for number, cell in enumerate(code, 1):
        cell.outputs, error = carry_out(cell.source)
        if error:
            return error
        cell.execution_count = number
        for output in cell.outputs:
            if output.output_type == "execute_result":
                output.execution_count = number
    return None


def tidy(notebook):
    """Remove from `notebook` what differs from run to run, and what a front end left in it."""
    notebook.metadata = {"kernelspec": KERNEL, "language_info": {"name": "python"}}
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
        for output in cell.get("outputs", ()):
            data = output.get("data", {})
            data.pop(WIDGET_VIEW, None)
            if data.get(MIME, {}).get("dicht"):
                cell.metadata["jupyter"] = {"outputs_hidden": True}  # closed in Jupyter as well


def run(path):
    """Run the notebook at `path`; return what happened: changed, unchanged or the error."""
    before = path.read_text(encoding="utf-8")
    notebook = nbformat.reads(before, as_version=4)
    with chdir(path.parent):
        error = fill(notebook)
    if error:
        return f"error\n{type(error).__name__}: {error}"
    tidy(notebook)
    after = nbformat.writes(notebook).rstrip("\n") + "\n"
    if after == before:
        return "unchanged"
    path.write_text(after, encoding="utf-8")
    return "changed"


def main(arguments):
    """Run the notebooks named, or all; return 1 when one of them fails."""
    paths = [Path(name) for name in arguments] or find(Path())
    if not paths:
        print(f"no notebook in {' or '.join(f'{one}/' for one in FOLDERS)} here", file=sys.stderr)
        return 1
    with ProcessPoolExecutor(min(os.cpu_count() or 1, len(paths))) as pool:
        results = []
        for path, result in zip(paths, pool.map(run, paths), strict=True):
            print(f"{path}: {result}", flush=True)
            results.append((path, result))
    failed = [f"{path}: {result}" for path, result in results if result.startswith("error")]
    print(*failed, sep="\n", end="\n" * bool(failed), file=sys.stderr)  # last, where it is seen
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
