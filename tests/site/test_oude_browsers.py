"""Every script of our own is in the language of browsers of five years ago; `tsc` knows what these offer."""

import json
import subprocess
from pathlib import Path

from reintegratie.site.node import node

SCRIPT = Path(__file__).with_name("oude_browsers.mjs")
OFFER = "es2021"  # what these browsers have, as `lib` of TypeScript names it


def test_no_script_asks_more_of_the_language(site):
    """Syntax and regular expressions: a script that cannot be read does nothing at all."""
    scripts = [site / "dienstwerker.js", *(site / "_static").glob("*.js")]
    assert len(scripts) > 10
    done = subprocess.run(
        [node(), SCRIPT, *scripts], capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout.split() == []


def test_the_fences_know_no_newer_function(project):
    """A function that an old browser lacks stops `make hekken`."""
    for name in ("tsconfig.json", "tsconfig.site.json"):
        options = json.loads((project / name).read_text("utf-8"))["compilerOptions"]
        assert options.get("lib", [OFFER])[0] == OFFER
