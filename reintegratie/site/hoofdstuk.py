"""The order of a chapter, and what of it is folded: an answer first, its ground when asked.

An author writes a chapter from its text to what follows from it. A reader comes with a question,
so the first calculator stands above the text. The other calculators stand below it, each folded to
its question; so do the worked examples, but for the first few. On a route the calculator of each
step is folded to its question. Without a script a fold opens too.
"""

import re
from html import escape
from itertools import groupby

from docutils import nodes
from sphinx.transforms import SphinxTransform
from sphinx.transforms.post_transforms import SphinxPostTransform

from .ankers import title

SHORT, CALCULATORS, EXAMPLES = "In het kort", "Reken het zelf uit", "Uitgewerkte voorbeelden"
OTHERS = "Andere vragen"
STEP = re.compile(r"Stap \d+: (.+)")
WORK_OUT = "Reken het uit: {vraag}"
SHOWN = 3  # worked examples that stand open
QUESTION = '<details class="handboek-vouw" name="andere-vragen"><summary>'  # one open at a time
MORE = '<details class="handboek-vouw handboek-meer-voorbeelden"><summary>'
CLOSED = "</summary>"
END = "</details>"


def parts(document: nodes.document) -> dict[str, nodes.section]:
    """Return the sections of a page below its title, by their heading."""
    top = document.next_node(nodes.section)
    found = top.children if top is not None else []
    return {title(one): one for one in found if isinstance(one, nodes.section)}


class AnswerFirst(SphinxTransform):
    """Put the main calculator below what a chapter says in short, and the others below the text."""

    default_priority = 835  # before the anchors of a page (840), so that they see every section

    def apply(self, **kwargs: object) -> None:
        """Move the sections of this page."""
        found = parts(self.document)
        if not found.keys() >= {SHORT, CALCULATORS}:
            return
        calculators, short = found[CALCULATORS], found[SHORT]
        asked = [one for one in calculators if isinstance(one, nodes.section)]
        others = asked if any(map(is_cell, calculators)) else asked[1:]
        for one in others:
            calculators.remove(one)
        page = short.parent
        place = page.index(calculators)
        page[place : place + 1] = [self.section(others)] if others else []
        page.insert(page.index(short) + 1, calculators)

    def section(self, others: list[nodes.section]) -> nodes.section:
        """Return a section with the calculators that are not the main one."""
        made = nodes.section("", nodes.title("", OTHERS), *others)
        made["names"].append(nodes.fully_normalize_name(OTHERS))
        self.document.note_implicit_target(made)
        return made


class Folds(SphinxPostTransform):
    """Fold the other calculators to their questions, and the worked examples beyond the first."""

    default_priority = 900
    formats = ("html",)

    def run(self, **kwargs: object) -> None:
        """Put folds in this page."""
        found = parts(self.document)
        if OTHERS in found:
            for one in [one for one in found[OTHERS] if isinstance(one, nodes.section)]:
                fold_section(one)
        if EXAMPLES in found:
            fold_examples(found[EXAMPLES])
        for heading, one in found.items():
            if step := STEP.fullmatch(heading):
                fold_step(one, step[1])


def html(text: str) -> nodes.raw:
    """Return a piece of markup."""
    return nodes.raw("", text, format="html")


def fold_section(section: nodes.section) -> None:
    """Fold a section to its heading."""
    section.insert(1, html(CLOSED))
    section.insert(0, html(QUESTION))
    section.append(html(END))


def fold_step(section: nodes.section, question: str) -> None:
    """Fold a step from its calculator on to the question of its heading."""
    first = section.next_node(is_cell)
    if first is None:
        return
    said = escape(WORK_OUT.format(vraag=question))
    first.parent.insert(first.parent.index(first), html(f"{QUESTION}{said}{CLOSED}"))
    section.append(html(END))


def fold_examples(section: nodes.section) -> None:
    """Fold the examples of a section, and of those below it, beyond the first.

    A group of which none stands open is folded to its heading.
    """
    every = list(section.findall(is_cell))
    shown = {id(one.parent) for one in every[:SHOWN]}
    for parent, cells in groupby(every[SHOWN:], key=lambda one: one.parent):
        found = list(cells)
        if parent is section or id(parent) in shown:
            fold_cells(parent, found)
        else:
            fold_group(parent, counted(found))


def is_cell(node: nodes.Node) -> bool:
    """Return whether a node is a cell of a notebook."""
    return isinstance(node, nodes.container) and "cell" in node["classes"]


def counted(cells: list[nodes.Element]) -> str:
    """Return how many examples these are, in words."""
    return f"{len(cells)}\N{NO-BREAK SPACE}voorbeeld{'' if len(cells) == 1 else 'en'}"


def fold_group(section: nodes.section, said: str) -> None:
    """Fold a group of examples to its heading, with how many they are."""
    section.insert(1, html(f' <span class="ri-hint">({said})</span>{CLOSED}'))
    section.insert(0, html(MORE))
    section.append(html(END))


def fold_cells(parent: nodes.Element, cells: list[nodes.Element]) -> None:
    """Fold cells that follow each other to the number of them."""
    parent.insert(parent.index(cells[0]), html(f"{MORE}Nog {counted(cells)}{CLOSED}"))
    parent.insert(parent.index(cells[-1]) + 1, html(END))


def setup(app):
    """Register the order and the folds with Sphinx."""
    app.add_transform(AnswerFirst)
    app.add_post_transform(Folds)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
