"""What a page holds to answer by itself: the rules of its calculators as data."""

import json
from functools import cache

from docutils import nodes

from reintegratie import wetboek
from reintegratie.graaf.pakket import pakket

from .bundel import NAME

AT_ONCE = {"async": "async", "fetchpriority": "high"}  # it waits for no style and no theme


@cache
def wet(names: tuple[str, ...]) -> str:
    """These rules as JSON that may stand in a page; the words of an answer come with its script."""
    found = pakket(wetboek().regeling(name) for name in names)
    del found["teksten"]
    return json.dumps(found, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def add(app, pagename, templatename, context, doctree):
    """Give a page its script, if it has a live part, and the rules of its calculators."""
    parts = [node for node in doctree.findall(nodes.raw) if "regels" in node] if doctree else []
    if parts:
        app.add_js_file(NAME, type="module", **AT_ONCE)
    names = {name: None for node in parts for name in node["regels"]}
    context["wet"] = wet(tuple(names)) if names else ""


def setup(app):
    """Register with Sphinx."""
    app.connect("html-page-context", add)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
