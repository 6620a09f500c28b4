"""A page for each calculator with nothing around it: to be shown inside another site.

`rekenhulp/NAAM.html` begins empty, with the day of the chapter that has the calculator: of the
chapters of several texts the one that stands on the day of the reader. Only these pages may be
framed, where the host sends the headers that the build makes.
"""

from datetime import date
from functools import partial
from html import escape
from pathlib import Path

from reintegratie import wetboek
from reintegratie.weergave import geldend
from reintegratie.weergave.onderdeel import gesteld
from reintegratie.weergave.rekenhulp import REKENHULP

from . import leesdag
from .inhoud import parts
from .vindbaar import shortened
from .wet import scripts, wet

FOLDER = "rekenhulp"
SOMEWHERE = "https://ADRES-VAN-HET-HANDBOEK/"  # a page then fills in the address at which it stands


def asked(notebooks):
    """Of each calculator by its name the pages that ask it, each with the day with which it begins.

    ``notebooks`` are pages with their files.
    """
    found: dict[str, dict[str, str]] = {}
    for page, path in notebooks:
        for question in gesteld(path):
            if question["soort"] == REKENHULP.soort:
                found.setdefault(question["naam"], {}).setdefault(page, question["peildatum"])
    return found


def read_on(asking, day):
    """Of the pages that ask a calculator the one to read it on a day: with how it begins there.

    Chapters come first, and of those what stands.
    """

    def rank(page):
        return wetboek().vindplaatsen.kent(page), geldend.aandeel(wetboek(), page, day)

    page = max(asking, key=rank)
    return page, asking[page]


def block(name, peildatum, prefix):
    """The calculator without any answer."""
    question = {"naam": name, "peildatum": peildatum, "feiten": {}}
    return REKENHULP.getoond(question, prefix, "../")


def blocks(name, asking):
    """The same for each day of a reader on which it begins otherwise, with its attributes."""
    days = leesdag.per_dag(lambda day: read_on(asking, day)[1])
    return [
        (attributes, block(name, day, f"ri-{name}-{number}" if number else f"ri-{name}"))
        for number, (attributes, day) in enumerate(days)
    ]


def context(name, asking, address):
    """What the template shows of a calculator; ``asking`` are the pages that ask it (``asked``)."""
    places, shown = leesdag.per_dag(partial(read_on, asking)), blocks(name, asking)
    rule = wetboek().regeling(name).op(date.fromisoformat(places[0][1][1]))
    place = wetboek().bepalingen[rule.bepalingen[0]].vindplaats
    source = wetboek().vindplaatsen.bron(place)
    said = according_to(source)
    frame = (
        f'<iframe src="{address or SOMEWHERE}{FOLDER}/{name}.html" title="{escape(rule.titel)}"'
        ' width="100%" height="900" loading="lazy"></iframe>'
    )
    chooses = [leesdag.SCRIPT] if len(places) > 1 else []
    return {
        "title": rule.titel,
        "over": shortened(f"Rekenhulp. {rule.titel} {said}"),
        "rekenhulpen": shown,
        "scripts": [*chooses, *scripts([name], "".join(body for _, body in shown))],
        "graaf": wet((name,)),
        "bron": source,
        "volgens": said,
        "hoofdstukken": [(attributes, page) for attributes, (page, _) in places],
        "kader": frame,
        "zonder_adres": None if address else SOMEWHERE,
    }


def according_to(source):
    """What the foot says of a source: of several texts an answer itself says of which it is."""
    dated = f" ({source.gegeven[0].datum})" if len(source.gegeven) == 1 else ""
    return f"Volgens {source.genoemd}{dated}."


def pages(app):
    """Yield the page of each calculator that a page of the book has."""
    found = [entry.page for part in parts(app.env) for entry in part.entries]
    files = [(page, Path(app.env.doc2path(page))) for page in found]
    notebooks = [(page, path) for page, path in files if path.suffix == ".ipynb"]
    for name, asking in asked(notebooks).items():
        yield f"{FOLDER}/{name}", context(name, asking, app.config.html_baseurl), "los.html"


def setup(app):
    """Register the pages with Sphinx."""
    app.connect("html-collect-pages", pages)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
