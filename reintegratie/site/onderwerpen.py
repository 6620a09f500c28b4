"""Subjects: a page for each instrument or theme, over all sources.

A subject is a page in ``book/onderwerpen`` that says in plain words what it is about and, in its
head, what its reader comes for and which chapters are about it. What those can answer, where their
texts differ and what was proven of them together comes from the registers, and is put below it when
the book is built.
"""

import re
from collections import Counter
from datetime import date
from functools import cache, partial
from pathlib import Path

from reintegratie import wetboek
from reintegratie.core.format import capital
from reintegratie.core.readings import MET_DE_WET, TUSSEN
from reintegratie.site import leesdag, sjabloon, stellingen
from reintegratie.site.aanwezig import match
from reintegratie.site.koppelingen import Links
from reintegratie.site.overzichtspagina import chapter
from reintegratie.weergave import geldend
from reintegratie.weergave.onderdeel import gesteld
from reintegratie.weergave.rekenhulp import REKENHULP

FOLDER = "onderwerpen/"
HEAD = re.compile(
    r"\A---\ngroep: (?P<groep>[^\n]+)\nhoofdstukken:\n(?P<lijst>.*?)\n---\n", re.DOTALL
)
NAMED = re.compile(r"^  - (\S+)$", re.MULTILINE)
LIST = "% onderwerpen\n"
AT_ONCE = 2  # questions of a chapter that stand open
SHARED = 2 / 3  # of the questions: what so many begin with, the page says already
ELSEWHERE = "wet"  # the module of a room for what no text of the book says
OTHER = "Niet uit deze teksten, maar uit de wet of een andere bron:"


def chapters(path):
    """The chapters of a subject, as the head of its page names them."""
    return NAMED.findall(match(HEAD, path.read_text("utf-8"))["lijst"])


def group(path):
    """What a reader comes for who wants this subject, in words: the heading above it."""
    return match(HEAD, path.read_text("utf-8"))["groep"]


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
    calculators = {page: _calculators(Path(env.doc2path(page))) for page in pages}
    return {
        "hoofdstukken": [_chapter(env, one) for one in pages],
        "gevraagd": leesdag.per_dag(partial(_asked, calculators)),
        "verschillen": [_difference(one) for one in _differences(pages)],
        "samen": [row for row in stellingen.proven() if _about_several(row, pages)],
        **stellingen.words(),
    }


def _chapter(env, page):
    """A chapter with its source and its first sentence."""
    places = wetboek().vindplaatsen
    source, text = places.bron(page), places.versie(page)
    return chapter(env, page) | {"bron": source.naam, "datum": text.datum}


def _calculators(path):
    """The calculators of a chapter, in its order."""
    return list(
        dict.fromkeys(one["naam"] for one in gesteld(path) if one["soort"] == REKENHULP.soort)
    )


def _asked(calculators, day):
    """The questions that chapters can answer on a day, below the text that answers them: each once.

    ``calculators`` are names by page. A chapter that only refers on may hold the calculator of
    another source: that question stands below the source of its rule.
    """
    home = _homes(calculators, day)
    asked = _questions(home)
    found: dict[str, dict[str, str]] = {}
    for page, names in calculators.items():
        for name in (one for one in names if home[one] == page):
            found.setdefault(_according_to(page, name), {})[name] = page
    return [
        {
            "volgens": text,
            "vragen": [(f"{page}#ri-{name}", asked[name]) for name, page in places.items()],
            "eerst": AT_ONCE * len(set(places.values())),
        }
        for text, places in found.items()
    ]


def _homes(calculators, day):
    """Where the question of each calculator leads: to a page of its own source if there is one.

    Of the pages of several texts of that source to the one that stands on the day.
    """
    pages: dict[str, list[str]] = {}
    for page, names in calculators.items():
        for name in names:
            pages.setdefault(name, []).append(page)
    return {name: max(found, key=partial(_answers, name, day)) for name, found in pages.items()}


def _answers(name, day, page):
    """Whether the source of a chapter is one of the rule's own, and how much of it stands then."""
    own = wetboek().vindplaatsen.bron(page) in wetboek().regeling(name).bronnen
    return own, geldend.aandeel(wetboek(), page, day)


def _according_to(page, name):
    """What a question stands below: the text that its answer is of."""
    if wetboek().regeling(name).function.__module__.rpartition(".")[2] == ELSEWHERE:
        return OTHER
    places = wetboek().vindplaatsen
    return f"Volgens {places.bron(page).genoemd} ({places.versie(page).datum}):"


def _questions(names):
    """What each calculation asks, without the instrument that nearly all of them name.

    ``names`` gives the page of each: the question is that of its text.
    """
    titles = {name: _title(page, name).partition(": ") for name, page in names.items()}
    often = Counter(first for first, *_ in titles.values())
    shared = [first for first, number in often.items() if number >= SHARED * len(titles)]
    return {
        name: capital(said) if said and first in shared else first + sign + said
        for name, (first, sign, said) in titles.items()
    }


def _title(page, name):
    """The title of a calculation in the version of a chapter's text."""
    text = wetboek().vindplaatsen.versie(page)
    return wetboek().regeling(name).op(text.vanaf or date.min).titel


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
        found = shown(app.env, docname)
        filters = {"link": links.to, "plaats": links.place}
        source[0] = f"{source[0]}\n\n{sjabloon.rendered('onderwerp', found, **filters)}"


def add_list(app, docname, source):
    """Put all subjects where a page asks them, in a comment of MyST."""
    if LIST in source[0]:
        listed = sjabloon.rendered("onderwerpen", {"groepen": grouped(app.env)})
        source[0] = source[0].replace(LIST, listed)


def grouped(env):
    """The subjects by what a reader comes for, both in the order of the contents of the book."""
    found: dict[str, list[dict[str, str]]] = {}
    for page in (one for one in env.external_site_map if one.startswith(FOLDER)):
        found.setdefault(group(Path(env.doc2path(page))), []).append(chapter(env, page))
    return found


def setup(app):
    """Register the subjects with Sphinx."""
    app.connect("source-read", add_list)
    app.connect("source-read", add_chapters, priority=stellingen.LATER)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
