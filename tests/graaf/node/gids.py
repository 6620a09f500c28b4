"""The questionnaire as JavaScript carries it out, by rules and a register in a file."""

import json
import subprocess
from pathlib import Path

SCRIPT = Path(__file__).parents[1] / "wegwijzer.mjs"


def in_node(node, package, states):
    """Return what JavaScript shows of states, by the rules and the register in a file."""
    lines = "\n".join(map(json.dumps, states))
    run = [node, SCRIPT, package]
    done = subprocess.run(run, input=lines, capture_output=True, check=True, encoding="utf-8")
    return [json.loads(line) for line in done.stdout.splitlines()]
