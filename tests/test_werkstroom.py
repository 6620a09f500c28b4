"""The workflow takes of others only what was read, and gives each job no more than it uses."""

import re
from pathlib import Path

import pytest
import yaml

WORKFLOWS = sorted(Path(".github/workflows").glob("*.yml"))
USES = re.compile(r"(?m)^\s*(?:- )?uses: (.+)$")
PINNED = re.compile(r"[\w-]+/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")


@pytest.fixture(params=WORKFLOWS, ids=lambda path: path.stem)
def text(request):
    """The text of each workflow."""
    return request.param.read_text("utf-8")


def test_an_action_is_pinned_by_its_commit_and_names_its_version(text):
    found = USES.findall(text)
    assert found
    assert [one for one in found if not PINNED.fullmatch(one)] == []


def test_a_job_has_the_permissions_that_it_names(text):
    workflow = yaml.safe_load(text)
    assert workflow["permissions"] == {}
    for job in workflow["jobs"].values():
        assert job["permissions"]
        writes = {name for name, right in job["permissions"].items() if right == "write"}
        runs_ours = any("run" in step for step in job["steps"])
        assert not (runs_ours and writes), "what carries out our code may only read"


def test_no_token_stays_behind_for_the_code_that_is_tested(text):
    steps = [step for job in yaml.safe_load(text)["jobs"].values() for step in job["steps"]]
    checkouts = [step for step in steps if step.get("uses", "").startswith("actions/checkout@")]
    assert checkouts
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)
