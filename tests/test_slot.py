"""The locks: what set-up installs is fixed to the file, and says nothing about this machine."""

import re
import tomllib
from pathlib import Path

import pytest

from tools.opzetten import EXTRAS

ROOT = Path(__file__).parents[1]
LOCKS = sorted((ROOT / "locks").glob("*.txt"))
PINNED = re.compile(
    r"(?m)^([\w.-]+)==([^\s;]+)(?: ; [^\\]*)?(?P<hashes>(?: ?\\\n {4}--hash=\S+)*)$"
)
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")


def pins(path):
    """The version and the hashes of each package in a lock."""
    found = PINNED.finditer(path.read_text("utf-8"))
    return {name(one[1]): (one[2], one["hashes"].split("\\\n")[1:]) for one in found}


def name(requirement):
    """The name of a package as an index knows it, without its version or extras."""
    return re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", requirement)[0]).lower()


def asked(goal):
    """The packages that pyproject.toml asks for a goal of the set-up."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    extras = project["project"]["optional-dependencies"]
    needed = [one for extra in EXTRAS[goal].split(",") for one in extras[extra]]
    return {name(one) for one in [*needed, *project["dependency-groups"]["opzet"]]}


def test_there_is_a_lock_for_each_goal_and_for_node():
    assert {path.stem for path in LOCKS} == {*EXTRAS, "node"}


@pytest.mark.parametrize("goal", EXTRAS)
def test_a_lock_holds_all_that_is_asked(goal):
    assert asked(goal) <= pins(ROOT / "locks" / f"{goal}.txt").keys()


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.stem)
def test_every_line_of_a_lock_is_a_package_with_hashes(path):
    text = path.read_text("utf-8")
    rest = PINNED.sub("", text)
    assert all(not line or line.startswith("#") for line in rest.splitlines())
    for _, hashes in pins(path).values():
        assert hashes and all(HASH.fullmatch(one.strip()) for one in hashes)


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.stem)
def test_a_lock_names_no_address_and_no_index(path):
    assert not re.search(r"://|--(extra-)?index|--find-links|file:| @ ", path.read_text("utf-8"))


@pytest.mark.parametrize("goal", EXTRAS)
def test_the_goals_share_their_versions(goal):
    whole = pins(ROOT / "locks" / "test.txt")
    for package, (version, hashes) in pins(ROOT / "locks" / f"{goal}.txt").items():
        assert whole[package] == (version, hashes), package
