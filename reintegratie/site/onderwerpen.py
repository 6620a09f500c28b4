"""Subjects: a page for each instrument or theme, over all sources.

A subject is a page in ``book/onderwerpen`` that says in plain words what it is about and, in its
head, which chapters are. What those can answer, where their texts differ and what was proven of
them together comes from the registers, and is put below it when the book is built.
"""

import re
from functools import cache
from pathlib import Path

from reintegratie import wetboek
from reintegratie.core.readings import MET_DE_WET, TUSSEN
from reintegratie.site import sjabloon, stellingen
from reintegratie.site.aanwezig import match
from reintegratie.site.koppelingen import Links
from reintegratie.site.overzichtspagina import chapter
from reintegratie.weergave.onderdeel import gesteld
from reintegratie.weergave.rekenhulp import REKENHULP

FOLDER = "onderwerpen/"
HEAD = re.compile(r"\A---\nhoofdstukken:\n(.*?)\n---\n", re.DOTALL)
NAMED = re.compile(r"^  - (\S+)$", re.MULTILINE)
LIST = "% onderwerpen\n"
AT_ONCE = 2  # questions of a chapter that stand open


def chapters(path):
    """The chapters of a subject, as the head of its page names them."""
    return NAMED.findall(match(HEAD, path.read_text("utf-8"))[1])


@cache
def subjects(folder):
    """The chapters of each subject in this folder of the book, by the subject's page."""
    return {f"{FOLDER}{path.stem}": chapters(path) for path in sorted(folder.glob("*.md"))}


def of_chapter(folder, page):
    """The subject of a chapter, and the chapters that are about it; None for another page."""
    found = subjects(folder).items()
    return next(((name, pages) for name, pages in found if page in pages), None)


def shown(env, page):
    """What the page of a subject shows of its chapters."""
    pages = subjects(Path(env.srcdir, FOLDER))[page]
    return {
        "hoofdstukken": [_chapter(env, one) for one in pages],
        "verschillen": [_difference(one) for one in _differences(pages)],
        "samen": [row for row in stellingen.proven() if _about_several(row, pages)],
        **stellingen.words(),
    }


def _chapter(env, page):
    """A chapter with its source, its first sentence, and the questions that it answers."""
    places = wetboek().vindplaatsen
    asked = _questions(Path(env.doc2path(page)))
    return chapter(env, page) | {
        "bron": places.bron(page).naam,
        "volgens": places.bron(page).genoemd,
        "datum": places.versie(page).datum,
        "vragen": [(f"{page}#ri-{name}", _question(name)) for name in asked],
    }


def _questions(path):
    """The calculators of a chapter, in its order."""
    return list(
        dict.fromkeys(one["naam"] for one in gesteld(path) if one["soort"] == REKENHULP.soort)
    )


def _question(name):
    """What a calculation asks, without the instrument that every page names already."""
    title = wetboek().regeling(name).titel
    said = title.partition(": ")[2] or title
    return said[0].upper() + said[1:]


def _differences(pages):
    """The conflicts between the sources of these chapters, or with the law."""
    law = wetboek()
    return [
        one
        for one in law.conflicten.values()
        if one.van
        and one.soort(law.bronnen) in (TUSSEN, MET_DE_WET)
        and any(stellingen.chapter(place) in pages for place in one.vindplaatsen)
    ]


def _difference(conflict):
    """A conflict as a question, and what each source says to it."""
    law = wetboek()
    said: dict[str, list[str]] = {}
    for reading, sources in conflict.van.items():
        for source in sources:
            said.setdefault(law.bronnen[source].naam, []).append(conflict.lezingen[reading])
    return {"vraag": conflict.titel, "bronnen": said}


def _about_several(row, pages):
    """Whether a claim rests on chapters of two sources of this subject."""
    places = {stellingen.chapter(place["bron"]) for place in row["vindplaatsen"]}
    source = wetboek().vindplaatsen.bron
    return len({source(place).id for place in places.intersection(pages)}) > 1


def add_chapters(app, docname, source):
    """Put what its chapters say below the page of a subject."""
    if docname.startswith(FOLDER):
        links = Links(app.env.found_docs, "../")
        found = shown(app.env, docname) | {"open": AT_ONCE}
        filters = {"link": links.to, "plaats": links.place}
        source[0] = f"{source[0]}\n\n{sjabloon.rendered('onderwerp', found, **filters)}"


def add_list(app, docname, source):
    """Put a list of all subjects where a page asks it: in a comment of MyST."""
    if LIST in source[0]:
        pages = [chapter(app.env, page) for page in subjects(Path(app.env.srcdir, FOLDER))]
        rows = sorted(f"- [{one['titel']}](/{one['adres']})" for one in pages)
        listed = "\n".join(["::::{container} handboek-onderwerpen", *rows, "::::", ""])
        source[0] = source[0].replace(LIST, listed)


def setup(app):
    """Register the subjects with Sphinx."""
    app.connect("source-read", add_list)
    app.connect("source-read", add_chapters, priority=stellingen.LATER)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
