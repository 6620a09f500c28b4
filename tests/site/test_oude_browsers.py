"""Scripts and style of our own are in the language of browsers of five years ago; the fences know what these offer."""

import json
import subprocess
from pathlib import Path

import pytest

from reintegratie.site.node import node

SCRIPT = Path(__file__).with_name("oude_browsers.mjs")
STYLE = Path(__file__).with_name("oude_stijl.mjs")
OFFER = "es2021"  # what these browsers have, as `lib` of TypeScript names it
CAN_BE_MISSED = {  # what such a browser does instead
    "css-container-queries": "the strip stays as narrow as on a phone",
    "css-content-visibility": "what is folded is drawn as well",
    "css-focus-visible": "the ring of the browser itself",
    "css-has": "no line, no weight, no room beside it: each in a rule of its own",
    "css-media-scripting": "every question of a form is in sight at once",
    "css-overflow-anchor": "it holds on to nothing in sight, so not to the menu either",
    "css-paged-media": "the margins of the printer",
    "css-scroll-behavior": "it is `auto` already",
    "css-text-box-trim": "a button is somewhat higher",
    "css-widows-orphans": "a line by itself on paper",
    "extended-system-fonts": "the next letter of the list",
    "text-size-adjust": "the letters of a phone that lies on its side",
}


def test_no_script_asks_more_of_the_language(site):
    """Syntax and regular expressions: a script that cannot be read does nothing at all."""
    scripts = [site / "dienstwerker.js", *(site / "_static").glob("*.js")]
    assert len(scripts) > 10
    done = subprocess.run(
        [node(), SCRIPT, *scripts], capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout.split() == []


@pytest.mark.parametrize("room", ["reintegratie/site/pagina/x.js", "reintegratie/rekenaar/x.mjs"])
def test_the_fences_know_no_newer_function(project, room):
    """A function that an old browser lacks, of the language or of the page, stops `make hekken`."""
    wanting = "[1].at(-1); Object.hasOwn({}, 'a'); navigator.userActivation; structuredClone(1);"
    command = ["npx", "eslint", "--stdin", "--stdin-filename", room, "--format", "json"]
    told = subprocess.run(
        command, check=False, input=wanting, capture_output=True, encoding="utf-8", cwd=project
    )
    (seen,) = json.loads(told.stdout)
    assert [one["ruleId"] for one in seen["messages"]].count("compat/compat") == 4


def test_the_types_know_no_newer_function(project):
    """Of the pages, and of the workers beside them; what Node carries out is of today."""
    configs = {path.name for path in project.glob("tsconfig*.json")} - {"tsconfig.node.json"}
    assert configs == {"tsconfig.json", "tsconfig.site.json", "tsconfig.workers.json"}
    for name in configs:
        options = json.loads((project / name).read_text("utf-8"))["compilerOptions"]
        assert options.get("lib", [OFFER])[0] == OFFER


@pytest.fixture(scope="module")
def style(site):
    """Return what the style of the site asks of an old browser in vain."""
    sheets = [*(site / "_static").glob("*.css")]
    assert len(sheets) > 1
    done = subprocess.run([node(), STYLE, *sheets], capture_output=True, check=True)
    return json.loads(done.stdout)


def test_what_an_old_browser_leaves_out_of_the_style_can_be_missed(style):
    assert set(style["missed"]) <= {*CAN_BE_MISSED}


def test_no_rule_is_lost_for_a_selector_beside_it(style):
    """A browser drops a whole list for one selector that it cannot read."""
    assert style["lost"] == []
