"""Figures in the prose need a ground: a parameter or a worked example of the chapter's instrument.

A build stops when a chapter names an amount, percentage, age, term or distance that its rooms do
not hold, so that a figure that changes in the rules cannot stay behind in the text.
"""

import json
from functools import cache

from sphinx.util import logging

from reintegratie import wetboek
from reintegratie.core.errors import ReintegratieFout
from reintegratie.naleving.gronden import figures, of_room, rooms, values
from reintegratie.onderdelen import ONDERDELEN
from reintegratie.weergave.onderdeel import vragen


def grounds(notebook):
    """What each part of a chapter is about, by the questions that its cells store."""
    return [ONDERDELEN[question["soort"]].grond(question) for question in vragen(notebook)]


def ground(names):
    """Every number and date of these rooms."""
    return set().union(*map(_of_room, names))


@cache
def _of_room(room):
    return frozenset(of_room(wetboek(), room))


def ungrounded(notebook):
    """The figures in the prose of a chapter that have no ground, as they stand there."""
    prose = "\n\n".join(
        "".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "markdown"
    )
    about = grounds(notebook)
    held = ground(rooms(wetboek(), (name for one in about for name in one.namen)))
    held.update(values([one.gegevens for one in about]))
    return [text for text, value in figures(prose) if value not in held]


def check(app, docname, source):
    """Warn about each figure without a ground; a warning stops the build."""
    if not str(app.env.doc2path(docname)).endswith(".ipynb"):
        return
    try:
        bare = ungrounded(json.loads(source[0]))
    except ReintegratieFout as error:
        bare = [error.melding]
    for text in bare:
        logging.getLogger(__name__).warning("cijfer zonder grond: «%s»", text, location=docname)


def setup(app):
    """Register the check with Sphinx."""
    app.connect("source-read", check)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
