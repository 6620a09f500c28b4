"""Under the title of every chapter: which source it mirrors, how old, and its subject."""

from datetime import date
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.util.nodes import make_refnode

from reintegratie import wetboek
from reintegratie.core.errors import OnbekendeBron
from reintegratie.core.format import show
from reintegratie.site import onderwerpen
from reintegratie.site.naslag import HISTORY
from reintegratie.weergave import geldend, geschiedenis


def add_source(app, doctree):
    """Put the source lines below the first title of a page that follows a source, or all three."""
    page, title = app.env.docname, doctree.next_node(nodes.title)
    source = source_of(page)
    if title is None:
        return
    if source is not None and source.in_boek:
        lines = [one_source(app, page), *gone_line(app, page), *subject_line(app, page)]
    elif str(app.env.doc2path(page)).endswith(".ipynb"):
        lines = [three_sources(app, page)]
    else:
        return
    box = nodes.container(classes=["handboek-bron"])
    box.extend(lines)
    title.parent.insert(title.parent.index(title) + 1, box)


def source_of(page):
    """The source of a chapter, whose address begins with the name of a text; None of a page."""
    try:
        return wetboek().vindplaatsen.bron(page)
    except OnbekendeBron:
        return None


def one_source(app, page):
    """The line of a chapter: its source, and date, begin and status of the text that brought it."""
    text, source = wetboek().vindplaatsen.versie(page), source_of(page)
    history, name = f"{HISTORY}{source.id}", nodes.Text(geschiedenis.titel(source, text))
    line = nodes.paragraph("", "Bron: ")
    line += make_refnode(app.builder, page, history, f"tekst-{text.naam}", name)
    said = (f" ({text.datum}).", geschiedenis.begin(source, text), geschiedenis.status(text))
    line += nodes.Text(" ".join(filter(None, said)))
    return line


def gone_line(app, page):
    """A line for each day from which on something of a chapter no longer stands.

    It says the same before that day and after it.
    """
    gone = [(end, one) for one in geldend.van(wetboek(), page) for end in one.eindes]
    for end, ended in groupby(sorted(gone, key=itemgetter(0)), key=itemgetter(0)):
        line = nodes.paragraph("", f"{end.zin}: ")
        for number, (_, one) in enumerate(ended):
            line += nodes.Text(f"{', ' if number else ''}{one.bepaling.titel}")
            for new in one.daarna if end.voorgoed else ():
                target, _, anchor = new.vindplaats.partition("#")
                line += nodes.Text(f" ({one.opvolging}: ")
                called = nodes.Text(titled(new, one.bepaling))
                line += make_refnode(app.builder, page, target, anchor, called)
                line += nodes.Text(")")
        line += nodes.Text(".")
        yield line


def titled(new, old):
    """The title of what came in the place of something; of the same title which text it is of."""
    text = wetboek().vindplaatsen.versie(new.vindplaats)
    return (text.aanduiding or text.datum) if new.titel == old.titel else new.titel


def three_sources(app, page):
    """The line of a page that uses all sources: each with its date, and those of texts to come."""
    line = nodes.paragraph("", "Bronnen: ")
    sources = [source for source in wetboek().bronnen.values() if source.in_boek]
    for number, source in enumerate(sources):
        line += nodes.Text(", " if number else "")
        line += link(app, page, source)
        line += nodes.Text(f" ({'; '.join(dates(source))})")
    line += nodes.Text(".")
    return line


def dates(source):
    """Yield of when the text of today is, and each one to come, from its first day."""
    yield source.op(date.today()).datum
    for text in source.gegeven:
        if text.nog_niet(date.today()):
            yield f"vanaf {show(text.vanaf)}: {text.datum}"


def link(app, page, source):
    """The title of a source, as a link to what is known about it."""
    return make_refnode(app.builder, page, "bronnen", source.id, nodes.Text(source.titel))


def subject_line(app, page):
    """The line with the subject of a chapter, and that other texts are about it too."""
    folder = Path(app.env.srcdir, onderwerpen.FOLDER)
    found = onderwerpen.of_chapter(folder, page)
    if found is None:
        return
    subject, chapters = found
    app.env.note_dependency(str(app.env.doc2path(subject)))
    line = nodes.paragraph("", "Onderwerp: ")
    line += pending_xref(
        "",
        nodes.inline(),
        refdomain="std",
        reftype="doc",
        reftarget=f"/{subject}",
        refexplicit=False,
        refwarn=True,
        refdoc=page,
    )
    also = ", ook in andere hoofdstukken." if len(chapters) > 1 else "."
    line += nodes.Text(also)
    yield line


def setup(app):
    """Register the source line with Sphinx."""
    app.connect("doctree-read", add_source)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
