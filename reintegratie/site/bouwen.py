"""Build the handbook: `python -m reintegratie.site.bouwen`, in the folder of the project.

The chapters stand in `book/`; the lawbook is the one of `wetboek()`.
"""

import os
import shutil
import subprocess
import sys
from itertools import takewhile
from pathlib import Path

from .afwerken import finish
from .vindbaar import ADDRESS

SITE = Path("_build/html")
SPHINX = Path("_build/sphinx")  # its own work, kept for the next build
COMMAND = (
    Path(sys.executable).with_name("jupyter-book"),
    "build",
    "book",
    "--config",
    str(Path(__file__).with_name("_config.yml")),
    "--path-output",
    str(SPHINX),
    "--warningiserror",
    "--keep-going",
    "--quiet",
)


def is_project(project=Path()):
    """Return whether the book stands there, with what it is built with."""
    builder = shutil.which(COMMAND[0].name, path=COMMAND[0].parent)
    return (project / "book" / "_toc.yml").is_file() and builder is not None


def bouw(project=Path()):
    """Build the site of `project` in `_build/html`; return the exit code, 0 when it is right.

    A page that gave a warning would be left out of the next build, and so would the warning:
    after a failure the next build reads every page again.
    """
    build = subprocess.Popen(
        COMMAND,
        cwd=project,
        text=True,
        encoding="utf-8",
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    for line in takewhile(is_message, build.stderr or ()):
        print(line, end="", file=sys.stderr, flush=True)
    build.communicate()
    if build.returncode:
        shutil.rmtree(project / SPHINX / "_build" / ".doctrees", ignore_errors=True)
        print("Het handboek is niet gebouwd.", file=sys.stderr)
    else:
        finish(project / SPHINX / "_build" / "html", project / SITE, os.environ.get(ADDRESS, ""))
        print(f"Het handboek is gebouwd in {SITE}.")
    return build.returncode


def is_message(line):
    """Return whether `line` of the build tells the reader something, and is no traceback yet."""
    return not line.startswith("Traceback")


if __name__ == "__main__":
    sys.exit(bouw())
