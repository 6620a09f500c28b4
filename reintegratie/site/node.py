"""Node, which carries out what a build needs in JavaScript."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from sphinx.errors import ExtensionError


def node() -> str:
    """Node: the one that set-up put beside Python, or that of the machine; else ExtensionError."""
    beside = str(Path(sys.executable).parent)
    if found := shutil.which("node", path=os.pathsep.join([beside, os.environ["PATH"]])):
        return found
    raise ExtensionError("There is no Node. Set it up first: make boek.")


def carry_out(script: Path, *arguments: object, given: str, fault: str) -> None:
    """Let Node carry out a script that reads `given`; ExtensionError says the fault, and why."""
    done = subprocess.run(
        [node(), script, *map(str, arguments)],
        input=given,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise ExtensionError(f"{fault}:\n{done.stderr[-2000:]}")


def npm_folder() -> Path:
    """The nearest ``node_modules`` from this package upwards, as Node finds it for our scripts;
    raises ExtensionError."""
    for folder in Path(__file__).parents:
        if (found := folder / "node_modules").is_dir():
            return found
    raise ExtensionError("What npm installs is missing: run `npm ci` (or `make boek`) first.")
