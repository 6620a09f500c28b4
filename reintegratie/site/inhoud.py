"""The contents of the book and of a page: the menu, the crumbs, the headings, the foot."""

from pathlib import Path
from typing import NamedTuple

from docutils import nodes

from reintegratie.weergave.onderdeel import gesteld

from .hoofdstuk import EXAMPLES, OTHERS

SERVICE = (
    "over-dit-handboek",
    "toegankelijkheid/index",
    "privacy",
    "licenties",
)  # at the foot of every page

NAMELESS = "Deel {nummer}"  # a part of which the table of contents gives no caption


class Entry(NamedTuple):
    """A page in the contents, with the pages below it."""

    page: str
    title: str
    below: tuple = ()

    def holds(self, page):
        """Return whether `page` is this one or stands below it."""
        return page == self.page or any(entry.holds(page) for entry in self.below)


class Part(NamedTuple):
    """A part of the book: its title, the anchor of its list in the contents, its pages."""

    title: str
    anchor: str
    entries: tuple

    def holds(self, page):
        """Return whether `page` stands in this part."""
        return any(entry.holds(page) for entry in self.entries)


class Heading(NamedTuple):
    """A heading of a page: its text, the link to it, the headings below it."""

    title: str
    anchor: str
    below: tuple = ()


def anchor(caption):
    """Return the anchor of a part on the page with all chapters."""
    return "-".join(caption.lower().strip("?").split())


def parts(env):
    """Return the parts of the book in order, as the table of contents gives them."""
    site_map = env.external_site_map
    return [Part(title, anchor(title), _entries(env, site_map, tree)) for title, tree in lists(env)]


def lists(env):
    """Yield each list of the table of contents with its title; one without gets its number."""
    for number, tree in enumerate(env.external_site_map.root.subtrees, 1):
        yield tree.caption or NAMELESS.format(nummer=number), tree


def _entries(env, site_map, tree):
    """The pages of one list of the contents, each with those below it."""
    return tuple(
        Entry(
            page,
            env.titles[page].astext(),
            tuple(
                entry
                for below in site_map[page].subtrees
                for entry in _entries(env, site_map, below)
            ),
        )
        for page in tree.files()
        if page in env.titles
    )


def headings(env, page):
    """Return the headings of a page in two steps, below its title; none where it asks for none.

    None of those that stand together in a list of folds: other questions, and worked examples.
    """
    if "zonder_kopjes" in env.metadata.get(page, {}) or page not in env.tocs:
        return ()
    title = env.tocs[page].next_node(nodes.list_item)
    return _headings(title, 2) if title else ()


def _headings(item, depth):
    """The headings below an entry of the contents of a page."""
    lists = [child for child in item.children if isinstance(child, nodes.bullet_list)]
    return tuple(
        Heading(said := link.astext(), link["anchorname"].lstrip("#"), _below(said, below, depth))
        for found in lists[:1]
        if depth
        for below in found.children
        if (link := below.next_node(nodes.reference)) and link.get("anchorname")
    )


def _below(title, item, depth):
    """The headings below one, where these are no folds."""
    return () if title in (OTHERS, EXAMPLES) else _headings(item, depth - 1)


def asked(env, part):
    """Yield each question of the book to this part, page by page."""
    files = (Path(env.doc2path(page)) for page in sorted(env.found_docs))
    each = (one for path in files if path.suffix == ".ipynb" for one in gesteld(path))
    return (one for one in each if one["soort"] == part.soort)


def add_contents(app, pagename, templatename, context, doctree):
    """Give the templates the contents, the part and headings of a page, the pages of the foot."""
    if not hasattr(app, "handboek_inhoud"):
        app.handboek_inhoud = parts(app.env)
    context["inhoud"] = app.handboek_inhoud
    context["deel"] = next((part for part in app.handboek_inhoud if part.holds(pagename)), None)
    context["kopjes"] = headings(app.env, pagename)
    context["dienstpaginas"] = [
        Entry(page, app.env.titles[page].astext()) for page in SERVICE if page in app.env.titles
    ]


def setup(app):
    """Register the contents with Sphinx."""
    app.connect("html-page-context", add_contents)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
