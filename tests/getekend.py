"""HTML as a reader gets it: what is drawn of an answer, in its place."""

import json
import subprocess
from functools import cache
from pathlib import Path

from reintegratie.site.node import node
from reintegratie.weergave.teksten import teksten

SCRIPT = Path(__file__).parent / "tekenen.mjs"


@cache
def drawer():
    """Return the program that draws, started once."""
    return subprocess.Popen(
        [node(), SCRIPT],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        bufsize=1,
    )


def drawn(html):
    """Return HTML with every place in it filled."""
    if "data-beeld" not in html:
        return html
    program = drawer()
    program.stdin.write(f"{json.dumps({'teksten': teksten(), 'html': html})}\n")
    program.stdin.flush()
    return json.loads(program.stdout.readline())
