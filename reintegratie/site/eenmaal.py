"""What a chapter says once: not again in each of its parts."""

import json

from reintegratie import wetboek
from reintegratie.weergave.gedeeld import gedeeld
from reintegratie.weergave.onderdeel import vragen
from reintegratie.weergave.onduidelijk import ONDUIDELIJK
from reintegratie.weergave.rekenhulp import REKENHULP
from reintegratie.weergave.voorbeeld import VOORBEELD


def said_once(notebook, page):
    """Ask each example of the notebook of a page without what the others, or the page, say too.

    The first of a calculation says above itself what all say. Of several in a row only the first
    says the title of the calculation. What is unclear is told of the calculations of the page.
    """
    over = [one["naam"] for one in vragen(notebook) if one["soort"] == REKENHULP.soort]
    for one in vragen(notebook):
        if one["soort"] == ONDUIDELIJK.soort:
            one |= {"over": over, "hier": page}
    asked = [one for one in vragen(notebook) if one["soort"] == VOORBEELD.soort]
    shared = gedeeld(one["naam"] for one in asked)
    told: list[list[str]] = []
    rules = [wetboek().voorbeelden[one["naam"]]["regel"] for one in asked]
    for one, rule, before in zip(asked, rules, ["", *rules], strict=False):
        texts = shared[one["naam"]]
        one |= {"gezegd": texts, "vooraf": texts not in told, "hier": page, "weer": rule == before}
        told.append(texts)


def add_notes(app, docname, source):
    """Do so in a chapter of a source."""
    if not wetboek().vindplaatsen.kent(docname) or not app.env.doc2path(docname).endswith(".ipynb"):
        return
    whole = json.loads(source[0])
    said_once(whole, docname)
    source[0] = json.dumps(whole, ensure_ascii=False)


def setup(app):
    """Register with Sphinx."""
    app.connect("source-read", add_notes)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
