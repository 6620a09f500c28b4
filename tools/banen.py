"""The lanes of the tests: what stands in each, and how it is spread over the cores.

    python -m tools.banen snel boek      two lanes in order, what they took, and which failed
    python -m tools.banen --alles snel   with what only the full sweep carries out

A test belongs to a lane by its folder, and to no other: the innermost folder that is named here.
"""

import argparse
import ctypes
import os
import subprocess
import sys
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from xml.etree import ElementTree

SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER in <linux/prctl.h>
BUILD = "site"  # a step between lanes: the screen needs a site


@dataclass(frozen=True)
class Lane:
    """The folders of a lane, how pytest-xdist spreads its tests (`--dist`), and further options."""

    folders: tuple[str, ...]
    spread: str
    options: tuple[str, ...] = ()


NOTEBOOKS = ("-pnbval", "--nbval", "--nbval-current-env", "--nbval-cell-timeout=300")
BOOK = ("book", "notebooks", "tests/boek", "tests/graaf/node")
LANES = {
    "snel": Lane(("tests",), "worksteal"),
    "bewijs": Lane(("tests/bewijs",), "worksteal"),  # the prover: minutes of processor time
    "boek": Lane(BOOK, "loadscope", NOTEBOOKS),  # a notebook stays together
    "scherm": Lane(("tests/site",), "worksteal"),  # the built site, and a browser
}


@dataclass(frozen=True)
class Taken:
    """What a lane took: how many tests, and processor and wall time in seconds."""

    lane: str
    tests: int
    processor: float
    wall: float
    code: int


def lane_of(path):
    """Return the name of the lane of a file, from the top of the project; None outside all."""
    found = [
        (len(folder), name)
        for name, lane in LANES.items()
        for folder in lane.folders
        if Path(path).is_relative_to(folder)
    ]
    return max(found)[1] if found else None


def arguments(name):
    """Return what pytest is told to carry out a lane: its folders, without those of other lanes."""
    lane = LANES[name]
    others = {folder for other in LANES.values() for folder in other.folders} - {*lane.folders}
    inner = [one for one in sorted(others) if lane_of(Path(one).parent) == name]
    left_out = [f"--ignore={folder}" for folder in inner]
    return [*lane.folders, *left_out, *lane.options, f"--dist={lane.spread}", "--numprocesses=auto"]


def command(name, everything, report):
    """Return the command of a lane or step; its tests are reported in the file `report`."""
    if name == BUILD:
        return [sys.executable, "-m", "reintegratie.site.bouwen"]
    sweep = ["--alles"] if everything else []
    pytest = [sys.executable, "-m", "pytest", "--quiet", f"--junit-xml={report}"]
    return [*pytest, *sweep, *arguments(name)]


def carry_out(name, everything):
    """Carry out a lane or step; return what it took."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "tests.xml")
        before, start = processor(), monotonic()
        code = subprocess.run(command(name, everything, report), check=False).returncode
        reap()
        return Taken(name, count(report), processor() - before, monotonic() - start, code)


def adopt():
    """Become the parent of what a browser leaves behind, so that its time counts (on Linux)."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(SUBREAPER, 1)


def reap():
    """Take leave of the processes that were adopted and that have ended."""
    if sys.platform != "linux":
        return
    with suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


def processor():
    """Return the processor time of all processes that this one started and that ended."""
    try:
        from resource import RUSAGE_CHILDREN, getrusage
    except ImportError:  # Windows does not tell
        return 0.0
    used = getrusage(RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def count(report):
    """Return how many tests a report holds."""
    if not report.exists():
        return 0
    return sum(int(suite.get("tests", 0)) for suite in ElementTree.parse(report).iter("testsuite"))


def table(taken):
    """Return the lines that say what each lane took."""
    yield f"{'baan':<8}{'tests':>8}{'processor':>12}{'wandklok':>12}"
    total = (
        "samen",
        *(sum(column) for column in zip(*(rows(one)[1:] for one in taken), strict=True)),
    )
    for name, tests, used, passed in [*map(rows, taken), total]:
        yield f"{name:<8}{tests:>8}{used:>10.0f} s{passed:>10.0f} s"


def rows(one):
    """Return what a table shows of a lane."""
    return one.lane, one.tests, one.processor, one.wall


def main(given):
    """Carry out all lanes, in order; return the exit code of the first that failed, or 0.

    What follows on a site that could not be built looks at that site, and is left out.
    """
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--alles", action="store_true", help="with what only the full sweep does")
    parser.add_argument("banen", nargs="+", choices=[*LANES, BUILD])
    asked, taken = parser.parse_args(given), []
    adopt()
    for name in asked.banen:
        taken.append(carry_out(name, asked.alles))
        if taken[-1].code and name == BUILD:
            break
    failed = [one for one in taken if one.code]
    print("\n".join([*table(taken), *(f"rood: {one.lane}" for one in failed)]), flush=True)
    return failed[0].code if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
