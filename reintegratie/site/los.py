"""A page for each calculator with nothing around it: to be shown inside another site.

`rekenhulp/NAAM.html` begins empty, with the day of the chapter that has the calculator. Only these
pages may be framed, where the host sends the headers that the build makes.
"""

import json
from html import escape
from pathlib import Path

from reintegratie import wetboek
from reintegratie.weergave.onderdeel import MIME
from reintegratie.weergave.rekenhulp import REKENHULP

from . import stellingen
from .bundel import NAME, WITH_DRAWINGS
from .inhoud import parts
from .vindbaar import shortened
from .wet import draws, wet

FOLDER = "rekenhulp"
SOMEWHERE = "https://ADRES-VAN-HET-HANDBOEK/"  # a build that knows no address leaves it to fill in


def asked(paths):
    """The first question of each calculator in these notebooks, by its name."""
    found: dict[str, dict] = {}
    for path in paths:
        for cell in json.loads(path.read_text("utf-8"))["cells"]:
            for out in cell.get("outputs", ()):
                question = out.get("data", {}).get(MIME, {})
                if question.get("soort") == REKENHULP.soort:
                    found.setdefault(question["naam"], question)
    return found


def block(question):
    """The calculator without any answer; its title is that of the page."""
    empty = REKENHULP.gegevens(question | {"feiten": {}})
    shown = REKENHULP.blok(empty, f"ri-{question['naam']}", "../")
    return shown.replace("<h3", "<h1", 1).replace("</h3>", "</h1>", 1)


def context(question, address):
    """What the template shows of a calculator."""
    name = question["naam"]
    rule = wetboek().regeling(name)
    place = wetboek().bepalingen[rule.bepalingen[0]].vindplaats
    source = wetboek().vindplaatsen.bron(place)
    frame = (
        f'<iframe src="{address or SOMEWHERE}{FOLDER}/{name}.html" title="{escape(rule.titel)}"'
        ' width="100%" height="900" loading="lazy"></iframe>'
    )
    return {
        "title": rule.titel,
        "over": shortened(f"Rekenhulp. {rule.titel} Volgens {source.naam}, {source.datum}."),
        "body": block(question),
        "script": WITH_DRAWINGS if draws([name]) else NAME,
        "graaf": wet((name,)),
        "bron": source,
        "hoofdstuk": stellingen.chapter(place),
        "kader": frame,
    }


def pages(app):
    """Yield the page of each calculator that a page of the book has."""
    found = (entry.page for part in parts(app.env) for entry in part.entries)
    paths = [Path(app.env.doc2path(page)) for page in found]
    for name, question in asked(one for one in paths if one.suffix == ".ipynb").items():
        yield f"{FOLDER}/{name}", context(question, app.config.html_baseurl), "los.html"


def setup(app):
    """Register the pages with Sphinx."""
    app.connect("html-collect-pages", pages)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
