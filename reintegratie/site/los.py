"""A page for each calculator with nothing around it: to be shown inside another site.

`rekenhulp/NAAM.html` begins empty, with the day of the chapter that has the calculator. Only these
pages may be framed, where the host sends the headers that the build makes.
"""

from datetime import date
from html import escape
from pathlib import Path

from reintegratie import wetboek
from reintegratie.weergave import geldend
from reintegratie.weergave.onderdeel import gesteld
from reintegratie.weergave.rekenhulp import REKENHULP

from .inhoud import parts
from .vindbaar import shortened
from .wet import scripts, wet

FOLDER = "rekenhulp"
SOMEWHERE = "https://ADRES-VAN-HET-HANDBOEK/"  # a page then fills in the address at which it stands


def asked(notebooks):
    """The first question of each calculator in these notebooks, and the page that it stands on.

    ``notebooks`` are pages with their files.
    """
    found: dict[str, tuple[dict, str]] = {}
    for page, path in notebooks:
        for question in gesteld(path):
            if question["soort"] == REKENHULP.soort:
                found.setdefault(question["naam"], (question, page))
    return found


def block(question):
    """The calculator without any answer."""
    return REKENHULP.getoond(question | {"feiten": {}}, f"ri-{question['naam']}", "../")


def context(question, page, address):
    """What the template shows of a calculator, on the day with which it begins."""
    name, day = question["naam"], date.fromisoformat(question["peildatum"])
    rule = wetboek().regeling(name).op(day)
    place = wetboek().bepalingen[rule.bepalingen[0]].vindplaats
    source = wetboek().vindplaatsen.bron(place)
    said = according_to(source)
    frame = (
        f'<iframe src="{address or SOMEWHERE}{FOLDER}/{name}.html" title="{escape(rule.titel)}"'
        ' width="100%" height="900" loading="lazy"></iframe>'
    )
    body = block(question)
    return {
        "title": rule.titel,
        "over": shortened(f"Rekenhulp. {rule.titel} {said}"),
        "body": body,
        "scripts": scripts([name], body),
        "graaf": wet((name,)),
        "bron": source,
        "volgens": said,
        "hoofdstuk": page,
        "kader": frame,
        "zonder_adres": None if address else SOMEWHERE,
    }


def according_to(source):
    """What the foot says of a source: of several texts an answer itself says of which it is."""
    dated = f" ({source.gegeven[0].datum})" if len(source.gegeven) == 1 else ""
    return f"Volgens {source.genoemd}{dated}."


def _rank(page):
    """Chapters come first, and of those what stands today: that is where a calculator is read."""
    return not wetboek().vindplaatsen.kent(page), -geldend.aandeel(wetboek(), page, date.today())


def pages(app):
    """Yield the page of each calculator that a page of the book has."""
    found = [entry.page for part in parts(app.env) for entry in part.entries]
    found.sort(key=_rank)
    files = [(page, Path(app.env.doc2path(page))) for page in found]
    notebooks = [(page, path) for page, path in files if path.suffix == ".ipynb"]
    for name, (question, page) in asked(notebooks).items():
        yield f"{FOLDER}/{name}", context(question, page, app.config.html_baseurl), "los.html"


def setup(app):
    """Register the pages with Sphinx."""
    app.connect("html-collect-pages", pages)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
