"""What is always true: every claim with what came of it, proven when the book is built.

A chapter shows the claims about it before its practice; the page *Altijd waar* shows all of them.
"""

import json
from collections import Counter
from functools import cache
from itertools import groupby
from pathlib import Path

from reintegratie import wetboek
from reintegratie.site import sjabloon
from reintegratie.site.koppelingen import Links
from reintegratie.weergave.nabij import nabij

PROVEN = Path("_build/bewijzen.json")  # kept from one build to the next
BEFORE = ("## Oefen", "## Zie ook")  # the parts of a chapter that come after
MOST = 8  # claims in a chapter; the page with all of them has the others
LATER = 600  # than what looks at the figures in the prose: those of a claim are proven


@cache
def proven():
    """Every claim as plain data, with what came of it."""
    from reintegratie.bewijs import onthouden

    return onthouden.rijen(PROVEN)


def everywhere():
    """Every claim by its room, and how many are proven and refuted."""
    rooms = groupby(proven(), lambda row: row["naam"].partition("/")[0])
    counts = Counter(row["uitkomst"] for row in proven())
    return {
        "kamers": {_title(room): list(claims) for room, claims in rooms},
        "bewezen": counts["bewezen"],
        "weerlegd": counts["weerlegd"],
        **words(),
    }


def _title(room):
    """The name of a room for a reader."""
    return room.replace("_", " ").capitalize()


def words():
    """What a claim is shown with: somebody for whom it does not hold, in words."""
    from reintegratie.bewijs.tegenvoorbeeld import in_woorden

    return {"niet_voor": in_woorden}


def of_chapter(page, rows):
    """The claims that rest on a chapter first, those that also do, and rules without a claim.

    Where no claim rests on it first, all are its own. Those with the fewest limits come first, and
    what is more than a few is counted.
    """
    found = [row for row in rows if page in _pages(row)]
    own = [row for row in found if _pages(row)[0] == page] or found
    plainest = sorted(own, key=lambda row: len(row["alleen_als"]))
    claimed = {rule for row in rows if _of_its_days(page, row) for rule in row["regelingen"]}
    return {
        "eigen": plainest[:MOST],
        "meer": len(plainest[MOST:]),
        "ook": [row for row in found if row not in own],
        "zonder": [rule for rule in _rules(page) if rule not in claimed],
    }


def _pages(row):
    """The chapters on which a claim rests, in the order in which it names them.

    One about later days is not told in the chapter of an older text, as long as it has another.
    """
    law = wetboek()
    places = [place["bron"] for place in row["vindplaatsen"]]
    pages = [chapter(place) for place in places if law.vindplaatsen.bron(place).in_boek]
    return [page for page in pages if _of_its_days(page, row)] or pages


def _of_its_days(page, row):
    """Whether a claim is about a day of the text that brought a chapter."""
    from reintegratie.bewijs.stelling import stelling

    text, claim = wetboek().vindplaatsen.versie(page), stelling(row["naam"])
    before = text.tot and claim.vanaf and text.tot <= claim.vanaf
    after = text.vanaf and claim.tot_en_met and claim.tot_en_met < text.vanaf
    return not before and not after


def _rules(page):
    """The calculations that stand in a chapter."""
    return list(dict.fromkeys(one.naam for one in wetboek().versies if _first(one) == page))


def _first(rule):
    """The chapter of the first provision of a version of a rule."""
    law = wetboek()
    return chapter(law.bepalingen[rule.bepalingen[0]].vindplaats)


def chapter(place):
    """The page of a place in a source."""
    return place.partition("#")[0]


def shown(page, pages, rows):
    """The part of a chapter about its claims, as Markdown; empty where there are none."""
    found = of_chapter(page, rows)
    if not found["eigen"] and not found["ook"]:
        return ""
    links = Links(pages, "../" * page.count("/"))
    filters = {
        "link": links.to,
        "plaats": lambda place: links.to(place, nabij(place, page)),
        "rekenhulp": links.rule,
    }
    return sjabloon.rendered("altijd-waar-in-hoofdstuk", found | words(), **filters)


def add_claims(app, docname, source):
    """Put that part in a chapter of a source, before what a reader practises."""
    if not wetboek().vindplaatsen.kent(docname) or not app.env.doc2path(docname).endswith(".ipynb"):
        return
    text = shown(docname, app.env.found_docs, proven())
    if text:
        source[0] = with_cell(source[0], text)


def with_cell(notebook, text):
    """A notebook, as text, with one more cell of Markdown before what comes after."""
    whole = json.loads(notebook)
    cells = whole["cells"]
    heads = ["".join(cell["source"]).partition("\n")[0] for cell in cells]
    place = next((number for number, head in enumerate(heads) if head in BEFORE), len(cells))
    cell = {"cell_type": "markdown", "id": "altijd-waar", "metadata": {}, "source": text}
    cells.insert(place, cell)
    return json.dumps(whole, ensure_ascii=False)


def setup(app):
    """Register the part of the chapters with Sphinx."""
    app.connect("source-read", add_claims, priority=LATER)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
