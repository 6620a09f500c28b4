"""The page with every chapter: its title and its first sentence, made at build time."""

import json
import re
from pathlib import Path

from reintegratie.site.aanwezig import match
from reintegratie.site.inhoud import anchor

PAGE = "inhoud"
TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
SENTENCE = re.compile(r".+?[.!?](?=\s|$)", re.DOTALL)


def text(path):
    """The prose of a page: that of a notebook without its code."""
    content = path.read_text(encoding="utf-8")
    if path.suffix != ".ipynb":
        return content
    return "\n\n".join(
        "".join(cell["source"])
        for cell in json.loads(content)["cells"]
        if cell["cell_type"] == "markdown"
    )


def opening(prose):
    """The first sentence of *In het kort*, else of the page, without links."""
    blocks = [block.strip() for block in prose.split("\n\n")]
    start = next((n for n, block in enumerate(blocks) if "## In het kort" in block), 0)
    first = next((block for block in blocks[start:] if block[:1] not in "#{-:<"), "")
    sentence = SENTENCE.match(LINK.sub(r"\1", first))
    return " ".join(sentence[0].split()) if sentence else ""


def add_list(app, docname, source):
    """Put the list of all chapters below the page's own text."""
    if docname == PAGE:
        source[0] = "\n".join([source[0], *lines(app.env)])


def lines(env):
    """The list in Markdown, part by part."""
    site_map = env.external_site_map
    for part in site_map.root.subtrees:
        yield f"\n{{#{anchor(part.caption)}}}\n## {part.caption}\n"
        for page in (page for page in part.files() if page != PAGE):
            path = Path(env.doc2path(page))
            env.note_dependency(str(path))
            prose = text(path)
            title = match(TITLE, prose)[1]
            first = opening(prose)
            yield f"- [{title}](/{page}{path.suffix})" + (f" \\\n  {first}" if first else "")


def setup(app):
    """Register the page with Sphinx."""
    app.connect("source-read", add_list)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
