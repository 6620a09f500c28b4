"""The glossary: words that a reader meets, on a page of their own, and in a chapter or about a
subject where one first occurs: pressed, such a word says what it means. No script is needed.
"""

import re
from functools import cache
from html import escape
from pathlib import Path

from docutils import nodes
from sphinx.transforms import SphinxTransform

from reintegratie import wetboek

from .hoofdstuk import SHORT, html, parts
from .onderwerpen import FOLDER

REGISTER = "site/woordenlijst"  # in the folder of the lawbook
SCHEMA = Path(__file__).with_name("woordenlijst.schema.json")
PAGE = "begrippen"
NOT_HERE = (nodes.title, nodes.reference, nodes.literal, nodes.term, nodes.raw, nodes.table)


class Word(nodes.inline):
    """A word of the glossary in running text; ``naam`` is its anchor there."""


@cache
def words():
    """Each word of the glossary by its anchor, in the order of the alphabet."""
    rows = wetboek().register(REGISTER, SCHEMA).rows.items()
    found = {name: {"bronnen": [], "ook": []} | row for name, row in rows}
    return dict(sorted(found.items(), key=lambda row: row[1]["woord"].lower()))


@cache
def _pattern(name):
    """A word in each of its forms; what is written in capitals is not the same word without."""
    row = words()[name]
    forms = "|".join(map(re.escape, (row["woord"], *row["ook"])))
    flags = re.IGNORECASE if row["woord"].islower() else re.NOFLAG
    return re.compile(rf"(?<![\w-])({forms})(?![\w-])", flags)


def places(text, told):
    """Where words stand in a text that were not ``told`` before: the first of each, none within
    another. Yields anchor, begin and end, in the order of the text.
    """
    found = [
        (one.start(), -one.end(), name)
        for name in words()
        if name not in told and (one := _pattern(name).search(text))
    ]
    after = 0
    for begin, end, name in sorted(found):
        if begin >= after:
            after = -end
            yield name, begin, after


class WordsOfAPage(SphinxTransform):
    """Mark the words of a chapter or a subject where they first occur, and say what they mean."""

    default_priority = 836  # after the order of a chapter (835), before its anchors (840)

    def apply(self, **kwargs):
        """Mark the words of this page."""
        page = self.env.docname
        if SHORT not in parts(self.document) and not page.startswith(FOLDER):
            return
        self.env.note_dependency(str(wetboek().folder / f"{REGISTER}.toml"))
        told: dict[str, dict] = {}
        for text in [one for one in self.document.findall(nodes.Text) if is_prose(one)]:
            mark(text, told)
        top = self.document.next_node(nodes.section)
        if told and top is not None:
            top.append(html(meanings(told, "../" * page.count("/"))))


def is_prose(text):
    """Whether a text runs: no heading, no link, no name of code, and nothing that a cell shows."""
    above = text.parent
    in_paragraph = False
    while above is not None:
        if isinstance(above, NOT_HERE) or "cell_output" in above.get("classes", ()):
            return False
        in_paragraph |= isinstance(above, nodes.paragraph)
        above = above.parent
    return in_paragraph


def mark(text, told):
    """Put the words in a text that are not ``told`` yet in nodes of their own, and tell them."""
    said, pieces, after = text.astext(), [], 0
    for name, begin, end in places(said, told):
        told[name] = words()[name]
        pieces += [nodes.Text(said[after:begin]), Word("", said[begin:end], naam=name)]
        after = end
    if pieces:
        text.parent.replace(text, [*pieces, nodes.Text(said[after:])])


def open_word(writer, node):
    """Begin a word: a button that shows what it means."""
    name = node["naam"]
    writer.body.append(
        f'<button class="handboek-woord" popovertarget="woord-{name}" type="button">'
    )


def close_word(writer, node):
    """End a word."""
    writer.body.append("</button>")


def meanings(told, root):
    """What each word means, to be shown when it is pressed, and the way to all words."""
    return "".join(
        f'<div class="handboek-betekenis" id="woord-{name}" popover>'
        f"<p><b>{escape(row['woord'])}</b>: {escape(row['uitleg'])}</p>"
        f'<p><a href="{root}{PAGE}.html#{name}">Alle woorden</a></p></div>'
        for name, row in told.items()
    )


def setup(app):
    """Register the words of a page with Sphinx."""
    app.add_node(Word, html=(open_word, close_word))
    app.add_transform(WordsOfAPage)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
