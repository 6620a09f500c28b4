"""The page with every chapter: its title, its first sentence and its days, made at build time."""

import json
import re
from pathlib import Path

from reintegratie import wetboek
from reintegratie.site.aanwezig import match
from reintegratie.site.inhoud import anchor, lists
from reintegratie.site.sjabloon import rendered
from reintegratie.weergave import geldend

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
        source[0] = f"{source[0]}\n\n{rendered(PAGE, {'delen': parts(app.env)})}"


def parts(env):
    """The parts of the book, each with its pages."""
    return [
        {
            "titel": title,
            "anker": anchor(title),
            "paginas": [chapter(env, page) for page in part.files() if page != PAGE],
        }
        for title, part in lists(env)
    ]


def chapter(env, page):
    """The title of a page, its first sentence, and on which days it stands where it has any; the
    list is made again when they change."""
    path = Path(env.doc2path(page))
    env.note_dependency(str(path))
    prose = text(path)
    return {
        "titel": match(TITLE, prose)[1],
        "opening": " ".join(filter(None, [opening(prose), geldend.dagen(wetboek(), page)])),
        "adres": f"{page}{path.suffix}",
    }


def setup(app):
    """Register the page with Sphinx."""
    app.connect("source-read", add_list)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
