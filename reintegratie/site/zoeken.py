"""Search: an index of the finished pages that a browser searches by itself, made by Pagefind.

Pagefind finds beginnings of words and knows the anchors of a page. `_static/vind.js` asks it: with
`zoekwoorden.toml`, the words that people use and the book does not; with what `verruim.js` makes of
typing errors, hyphens and compounds; for a place («art. 8 lid 2») or a heading by its filter. What
no longer stands, or not yet, on the day of the reader weighs less: `_static/geldend.js`. What
`tests/site/zoekvragen.toml` asks was written down before it was measured.
"""

import json
import re
import shutil
import subprocess
import sys
import unicodedata
from functools import partial
from html import escape, unescape
from pathlib import Path
from tempfile import TemporaryDirectory

from bs4 import BeautifulSoup, SoupStrainer
from sphinx.errors import ExtensionError

from reintegratie import wetboek
from reintegratie.weergave import geldend

from . import leesdag
from .inhoud import SERVICE, parts
from .naslag import PAGES
from .onderwerpen import FOLDER

REGISTER = "site/zoekwoorden"  # in the folder of the lawbook
SCHEMA = Path(__file__).with_name("zoekwoorden.schema.json")
PAGE = "zoeken"
SHIPPED = (
    "pagefind.js",
    "pagefind-worker.js",
    "pagefind-entry.json",
    "*.pf_meta",
    "wasm.nl.pagefind",
    "index",
    "fragment",
    "filter",
)
# Calculators, examples and what repeats from elsewhere: not what somebody looks for on this page.
SKIPPED = ("altijd-waar", "oefen", "uitgewerkte-voorbeelden", "wat-onduidelijk-is", "zie-ook")
LEFT_OUT = (".headerlink", ".handboek-bron", ".cell", *(f"[data-deel={part}]" for part in SKIPPED))
ARTICLE = SoupStrainer("article", class_="handboek-tekst")
HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"]
# Most of a page, and left out of the index: not even handed over.
NOT_TEXT = "form, svg, article.ri-voorbeeld, .handboek-betekenis, .handboek-bepalingen details"
TOP = ("in-het-kort", "wat-de-bron-regelt")  # found there, a visitor goes to the top of the page
NOT_SEARCHED = {"inhoud", "voorbeelden", "bouwstenen"}  # what stands there stands in the chapters
NAMES_ALL = {*PAGES, *SERVICE, "index", "coach", "werkgever", "beleid", "data"}
LIGHT = 0.2
SUBJECT = 1.25  # it says what all of its chapters say, and leads to them
OLD = 0.5  # of a page of which nothing stands in the text of the day
TAG = re.compile(r"<[^>]*>")
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
JOINED = re.compile(r"(s|en)$")
SHORTEST = 4  # letters of a word, its hyphens left out
PLACE = re.compile(r"(Artikel|Bijlage) \d+(?=\.)")


def synonyms():
    """Return the words that people use, each with the words that the book has for it."""
    return wetboek().register(REGISTER, SCHEMA).rows.get("woorden", {})


def searchable(docname, html, book):
    """Return the page as Pagefind must read it: its own text, with the anchors at the headings."""
    part = next((part.title for part in book if part.holds(docname)), "")
    article = BeautifulSoup(html, "html.parser", parse_only=ARTICLE)
    title = article.find("h1")
    if not title:
        raise ExtensionError(f"{docname}: the page has no article with a title; look at ARTICLE.")
    for tag in article.select(NOT_TEXT):
        tag.decompose()
    for fold in article.select(".handboek-vouw"):
        unfold(fold)
    for word in article.select(".handboek-woord"):  # Pagefind passes over what a button says
        word.unwrap()
    for section in article.select("section[id]:has(> h1, > h2, > h3, > h4, > h5, > h6)"):
        mark(section, docname in PAGES)
    about = "".join([*said_of(docname, part, title.get_text()), opening(docname, article)])
    return f'<html lang="nl"><body>{about}{article}</body></html>'


def gone_from(docname, day):
    """Return the anchors of a chapter at which nothing stands on a day."""
    anchors: dict[bool, set[str]] = {True: set(), False: set()}
    for one in geldend.van(wetboek(), docname):
        anchors[one.op(day)].add(one.bepaling.vindplaats.partition("#")[2])
    return sorted(anchors[False] - anchors[True])


def weight(docname, day):
    """Return what a page weighs on a day: what does not stand weighs less."""
    if docname in NAMES_ALL:
        return LIGHT
    stands = geldend.aandeel(wetboek(), docname, day)
    return SUBJECT if docname.startswith(FOLDER) else OLD + (1 - OLD) * stands


def unfold(fold):
    """Leave what a fold of a chapter holds, with its heading; the section is around the fold."""
    if fold.summary.find(HEADINGS):
        fold.summary.unwrap()
    else:
        fold.summary.decompose()
    fold.unwrap()


def said_of(docname, part, title):
    """Yield what the index is told of a page beside its text: its part, its weight, its places.

    Of a source with several texts it is told which one brought the page. Of each day from which on
    the page weighs something else: what, and at which anchors nothing stands.
    """
    text = geldend.tekst(wetboek(), docname)
    of_text = f", tekst van {text.datum}" if text else ""
    days = leesdag.vanaf(lambda day: (weight(docname, day), gone_from(docname, day)))
    yield f'<p data-pagefind-meta="deel:{escape(part + of_text)}"></p>'
    yield f'<p data-pagefind-meta="geldend:{escape(json.dumps(days))}"></p>'
    places = [found[0] for text in (title, f"{part}.") if (found := PLACE.match(text))]
    for place in places:
        yield f'<p data-pagefind-filter="plek:{place.lower()}"></p>'


def opening(docname, article):
    """Return for the index how the page of a subject begins: the rest of it is lists of links."""
    if not docname.startswith(FOLDER):
        return ""
    return f'<p data-pagefind-meta="opening:{escape(article.p.get_text())}"></p>'


def mark(section, is_reference):
    """Tell Pagefind of a section the anchor at its heading, and what it weighs.

    A register names everything: what it says weighs less than the chapter that explains it.
    """
    heading, anchor = section.find(HEADINGS, recursive=False), section.attrs.pop("id")
    if heading.name != "h1":  # a page is no part of itself, though it is called like a part
        section["data-deel"] = anchor
    section["data-pagefind-weight"] = LIGHT if is_reference else 1
    if anchor in TOP:
        heading["data-pagefind-ignore"] = ""
    else:
        heading["id"] = anchor
        heading["data-kop"] = plain("".join(heading.find_all(string=True, recursive=False)))
        heading["data-pagefind-filter"] = "kop[data-kop]"
    if is_reference:
        heading["data-pagefind-weight"] = 1


def plain(text):
    """Return a text without its signs, as `plat` of `_static/woord.js` does: «ebike»."""
    letters = unicodedata.normalize("NFD", text.lower())
    return "".join(one for one in letters if unicodedata.category(one)[0] in "LN")


def words(texts):
    """Return every word of four letters or more in these pages, once, in order.

    A hyphen belongs to the word that it stands in: «e-bike», «no-riskpolis».
    """
    found = set()
    for text in texts:
        found.update(WORD.findall(unescape(TAG.sub(" ", text)).lower()))
    return sorted(word for word in found if len(word.replace("-", "")) >= SHORTEST)


def not_looked_up(pages, day):
    """Return the words of these pages, `{docname: html}`, that a question is not looked up in.

    Such a word stands in nothing that holds on the day, and is two words of what does, written as
    one: it is then found by those two, as in `splits` of `_static/verruim.js`.
    """
    now = {*words(html for name, html in pages.items() if geldend.aandeel(wetboek(), name, day))}
    known = set(map(plain, now))
    return [one for one in words(pages.values()) if one not in now and in_two(plain(one), known)]


def in_two(word, known):
    """Return whether a word is two of these known ones, with or without what joins them."""
    pairs = ((word[:at], word[at:]) for at in range(SHORTEST, len(word) - SHORTEST + 1))
    return any(
        end in known and not known.isdisjoint({begin, JOINED.sub("", begin)})
        for begin, end in pairs
    )


def index(pages, target):
    """Write the index of these pages, `{docname: html}`, to the folder `target`.

    By the command of Pagefind, which ends when its files are whole. Its interface for Python may
    stop it before that, and then leaves files cut off (Pagefind issue 1271).
    """
    with TemporaryDirectory() as folder:
        for docname, html in pages.items():
            path = Path(folder, f"{docname}.html")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(html, encoding="utf-8")
        subprocess.run(
            [
                sys.executable,
                "-m",
                "pagefind",
                "--site",
                folder,
                "--output-path",
                target,
                "--silent",
                "--root-selector",
                "body",
                "--force-language",
                "nl",
                "--keep-index-url",
                "--exclude-selectors",
                ", ".join(LEFT_OUT),
            ],
            check=True,
        )


def make_index(app, exception):
    """At the end of a build: index the pages, and keep only what the search page loads."""
    if exception or app.builder.format != "html":
        return
    out, book = Path(app.outdir), parts(app.env)
    pages = {
        docname: searchable(docname, (out / f"{docname}.html").read_text(encoding="utf-8"), book)
        for docname in sorted(app.env.found_docs - NOT_SEARCHED)
    }
    write(pages, out / "pagefind")


def write(pages, target):
    """Write all that the search page loads of these pages, `{docname: html}`, to a folder."""
    shutil.rmtree(target, ignore_errors=True)
    index(pages, target)
    remove_all_but(SHIPPED, target)
    entry = json.loads((target / "pagefind-entry.json").read_text(encoding="utf-8"))
    register = {
        "index": entry["languages"]["nl"]["hash"],
        "synoniemen": synonyms(),
        "woorden": words(pages.values()),
        "zonder": leesdag.vanaf(partial(not_looked_up, pages)),
        "paginas": len(pages),
    }
    (target / "woorden.json").write_text(json.dumps(register, ensure_ascii=False), encoding="utf-8")


def remove_all_but(names, folder):
    """Remove from `folder` the interfaces of Pagefind itself: the search page has its own."""
    kept = {path for name in names for path in folder.glob(name)}
    for path in set(folder.iterdir()) - kept:
        path.unlink()


def without_sphinx(app):
    """Leave out the index and the search page of Sphinx itself."""
    app.builder.search = False


def search_page(app):
    """Yield the page where the results appear."""
    yield PAGE, {"title": "Zoeken"}, "zoeken.html"


def setup(app):
    """Register the search with Sphinx."""
    app.connect("builder-inited", without_sphinx)
    app.connect("html-collect-pages", search_page)
    app.connect("build-finished", make_index)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
