"""Re-run notebooks in place, so that their stored outcomes are those of today's rules.

    python tools/notebooks.py                     every notebook of the book
    python tools/notebooks.py book/x.ipynb …      only these

A file changes only where an outcome does: no times, no kernel versions, no widget ids.
"""

import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

FOLDERS = ("book", "notebooks")
KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}
WIDGET_VIEW = (
    "application/vnd.jupyter.widget-view+json"  # holds a random id, empty without a kernel
)


def find(root):
    """Return every notebook under `root` that belongs to the book, in order."""
    found = (path for folder in FOLDERS for path in (root / folder).rglob("*.ipynb"))
    return sorted(path for path in found if ".ipynb_checkpoints" not in path.parts)


def tidy(notebook):
    """Remove from `notebook` what differs from run to run."""
    notebook.metadata = {"kernelspec": KERNEL, "language_info": {"name": "python"}}
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
        for output in cell.get("outputs", ()):
            output.get("data", {}).pop(WIDGET_VIEW, None)


def run(path):
    """Run the notebook at `path`; return what happened: changed, unchanged or the error."""
    before = path.read_text(encoding="utf-8")
    notebook = nbformat.reads(before, as_version=4)
    client = NotebookClient(
        notebook,
        timeout=60,
        kernel_name=KERNEL["name"],
        extra_arguments=["--log-level=ERROR"],
        record_timing=False,
        store_widget_state=False,
        coalesce_streams=True,
        resources={"metadata": {"path": str(path.parent)}},
    )
    try:
        client.execute()
    except CellExecutionError as error:
        return f"error\n{error}"
    tidy(notebook)
    after = nbformat.writes(notebook).rstrip("\n") + "\n"
    if after == before:
        return "unchanged"
    path.write_text(after, encoding="utf-8")
    return "changed"


def main(arguments):
    """Run the notebooks named, or all; return 1 when one of them fails."""
    paths = [Path(name) for name in arguments] or find(Path())
    with ProcessPoolExecutor() as pool:
        results = []
        for path, result in zip(paths, pool.map(run, paths), strict=True):
            print(f"{path}: {result}", flush=True)
            results.append(result)
    return int(any(result.startswith("error") for result in results))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
