"""What a page holds to answer by itself: the rules of its calculators as data."""

import json
from collections.abc import Iterable
from functools import cache

from docutils import nodes

from reintegratie import wetboek
from reintegratie.core.drawings import Kromme, Tekening
from reintegratie.graaf.pakket import pakket

from .bundel import NAME, PER_PART, WITH_CURVES, WITH_DRAWINGS

# Carried out as soon as the page is read, before a browser lays it out; and what is drawn first
# waits for it: nothing then moves or is drawn twice.
AT_ONCE = {"fetchpriority": "high", "blocking": "render"}

FIRST = 100  # asked for before the scripts of every page


@cache
def wet(names: tuple[str, ...]) -> str:
    """These rules as JSON that may stand in a page; the words of an answer come with its script."""
    found = pakket(wetboek().regeling(name) for name in names)
    del found["teksten"]
    return json.dumps(found, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def whole(names: Iterable[str]) -> str:
    """The script that draws all that belongs to the answers of these rules."""
    rules = (version for name in names for version in wetboek().regeling(name).versies)
    outcomes = [rule.trace.outcome for rule in rules]
    if any(one.of(Kromme) for one in outcomes):
        return WITH_CURVES
    return WITH_DRAWINGS if any(one.of(Tekening) for one in outcomes) else NAME


def scripts(names: Iterable[str], block: str) -> list[str]:
    """What a page needs for the calculators of these rules, drawn in this block of it."""
    return [*([PER_PART] if "data-onderdeel" in block else []), whole(names)]


def add(app, pagename, templatename, context, doctree):
    """Give a page its script, if it has a live part, and the rules of its calculators."""
    parts = [node for node in doctree.findall(nodes.raw) if "regels" in node] if doctree else []
    names = {name: None for node in parts for name in node["regels"]}
    own = [node["script"] for node in parts if node["script"]]
    rest = [node for node in parts if not node["script"]]
    if rest:
        asked = [name for node in rest for name in node["regels"]]
        own.extend(scripts(asked, "".join(node.astext() for node in rest)))
    for script in dict.fromkeys(own):
        app.add_js_file(script, type="module", priority=FIRST, **AT_ONCE)
    context["wet"] = wet(tuple(names)) if names else ""


def setup(app):
    """Register with Sphinx."""
    app.connect("html-page-context", add)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
