"""The glossary: words that a reader meets, on a page of their own and below what a chapter says in
short, folded, as far as the chapter uses them.
"""

import re
from functools import cache
from html import escape
from pathlib import Path

from docutils import nodes
from sphinx.transforms import SphinxTransform

from reintegratie import wetboek

from .hoofdstuk import CLOSED, END, SHORT, html, parts

REGISTER = "site/woordenlijst"  # in the folder of the lawbook
SCHEMA = Path(__file__).with_name("woordenlijst.schema.json")
PAGE = "begrippen"
OPEN = '<details class="handboek-vouw handboek-woorden"><summary>'


@cache
def words():
    """Each word of the glossary by its anchor, in the order of the alphabet."""
    rows = wetboek().register(REGISTER, SCHEMA).rows.items()
    found = {name: {"bron": None, "ook": []} | row for name, row in rows}
    return dict(sorted(found.items(), key=lambda row: row[1]["woord"].lower()))


def used(text):
    """The words of the glossary that stand in a text, by their anchors."""
    return {name: row for name, row in words().items() if _pattern(name).search(text)}


@cache
def _pattern(name):
    """A word in each of its forms; what is written in capitals is not the same word without."""
    row = words()[name]
    forms = "|".join(map(re.escape, (row["woord"], *row["ook"])))
    flags = re.IGNORECASE if row["woord"].islower() else re.NOFLAG
    return re.compile(rf"(?<![\w-])({forms})(?![\w-])", flags)


class WordsOfAPage(SphinxTransform):
    """Put the words that a chapter uses below what it says in short."""

    default_priority = 836  # after the order of a chapter (835), before its anchors (840)

    def apply(self, **kwargs):
        """Put the fold in this page."""
        short = parts(self.document).get(SHORT)
        if short is None:
            return
        prose = " ".join(one.astext() for one in self.document.findall(nodes.paragraph))
        found = used(prose)
        if found:
            self.env.note_dependency(str(wetboek().folder / f"{REGISTER}.toml"))
            short.append(html(folded(found, "../" * self.env.docname.count("/"))))


def folded(found, root):
    """The words with their meaning, and the way to all of them."""
    rows = "".join(
        f'<dt><a href="{root}{PAGE}.html#{name}">{escape(row["woord"])}</a></dt>'
        f"<dd>{escape(row['uitleg'])}</dd>"
        for name, row in found.items()
    )
    return f"{OPEN}Woorden op deze bladzijde{CLOSED}<dl>{rows}</dl>{END}"


def setup(app):
    """Register the words of a page with Sphinx."""
    app.add_transform(WordsOfAPage)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
