"""Make the locks again: every package that set-up installs, with its version and its hashes.

    python -m tools.slot                what pyproject.toml asks, with as little change as can be
    python -m tools.slot --upgrade      the newest versions

One file for each goal of `opzetten.py`, for Python 3.11 and newer on every system. They name no
address: any index will do, and the hashes say whether it gave the right file.
"""

import subprocess
import sys

from tools.opzetten import EXTRAS, LOCKS

OLDEST = "3.11"
OPTIONS = (
    "--quiet",
    "--universal",
    "--generate-hashes",
    "--no-annotate",
    f"--python-version={OLDEST}",
    "--custom-compile-command=make slot",
)
WHOLE = "test"  # holds all that the others hold, in the versions that they follow
NODE = "node"


def lock(goal, *options):
    """Make the lock of one goal."""
    target = f"--output-file={LOCKS / goal}.txt"
    subprocess.run(["uv", "pip", "compile", *OPTIONS, target, *options], check=True)


def main(*options):
    """Make all locks; `options` go to uv."""
    for goal in sorted(EXTRAS, key=lambda goal: goal != WHOLE):
        follow = () if goal == WHOLE else (f"--constraint={LOCKS / WHOLE}.txt",)
        extras = f"--extra={EXTRAS[goal]}"
        lock(goal, "pyproject.toml", extras, "--group=opzet", *follow, *options)
    lock(NODE, f"--group={NODE}", *options)


if __name__ == "__main__":
    main(*sys.argv[1:])
