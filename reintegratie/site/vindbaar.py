"""What search engines and social media get to know: descriptions, the address, a map, a picture.

Only whoever publishes the book knows its address: the environment variable `HANDBOEK_ADRES`
(or `html_baseurl`) gives it. Without it nothing claims one: no canonical link, map or picture.
"""

import os
import re
from html import escape
from pathlib import Path

from docutils import nodes
from markupsafe import Markup
from sphinx.errors import ConfigError

from .deelbeeld import SIZE, draw

ADDRESS = "HANDBOEK_ADRES"
PICTURE = "deelbeeld.png"
LONGEST = 160  # what search engines show of a description
OF_A_DAY = re.compile(r"</?span[^>]*>")  # around what a page says of today: leesdag.py
SENTENCE = re.compile(r".+?[.!?](?=\s+[A-ZÀ-Ý]|\s*$)")
QUESTION = re.compile(r"(?<=[.!?]) [^.!?]+\?$")  # at the end, without its answer
HIDDEN = ("zoeken", "404")  # pages that hold nothing to find


def know_address(app, config):
    """Take the address from the environment; refuse one that is none."""
    address = os.environ.get(ADDRESS) or config.html_baseurl
    if address and not re.fullmatch(r"https?://[^\s\"<>?#]+", address):
        raise ConfigError(f"{ADDRESS} is no address of a site: {address!r}")
    config.html_baseurl = f"{address.rstrip('/')}/" if address else ""


def description(doctree):
    """Return the first sentences of *In het kort*, else of the page, as far as they fit."""
    section = next(
        (part for part in doctree.findall(nodes.section) if "in-het-kort" in part["ids"]), doctree
    )
    prose = " ".join(
        OF_A_DAY.sub("", paragraph.astext())
        for paragraph in section.findall(nodes.paragraph)
        if "handboek-bron" not in paragraph.parent["classes"]
    )
    return shortened(" ".join(prose.split()))


def shortened(prose):
    """Return as many whole sentences as fit; of a first one that is too long, its whole words."""
    fitting = ""
    for sentence in SENTENCE.findall(prose):
        longer = f"{fitting} {sentence.strip()}".strip()
        if len(longer) > LONGEST:
            break
        fitting = longer
    if fitting or not prose:
        return QUESTION.sub("", fitting)
    return f"{prose[: LONGEST - 1].rsplit(' ', 1)[0]}…"


def add_tags(app, pagename, templatename, context, doctree):
    """Give a page its description, and when its address is known what it looks like when shared."""
    if pagename in HIDDEN:
        context["metatags"] = '\n<meta name="robots" content="noindex">'
        context["pageurl"] = None
        return
    if doctree is None:
        return
    about, base = description(doctree), app.config.html_baseurl
    tags = [meta("name", "description", about)]
    if base:
        context["pageurl"] = address(app, pagename)
        title = Markup(context["title"]).striptags()
        tags += [
            meta("property", f"og:{name}", text)
            for name, text in (
                ("type", "website"),
                ("locale", "nl_NL"),
                ("site_name", app.config.html_title),
                ("title", title),
                ("description", about),
                ("url", context["pageurl"]),
                ("image", f"{base}{PICTURE}"),
                ("image:type", "image/png"),
                ("image:width", str(SIZE[0])),
                ("image:height", str(SIZE[1])),
                ("image:alt", app.config.html_title),
            )
        ]
        tags.append(meta("name", "twitter:card", "summary_large_image"))
    context["metatags"] += "\n" + "\n".join(tags)


def meta(kind, name, text):
    """Return one tag of the head of a page."""
    return f'<meta {kind}="{name}" content="{escape(text)}">'


def address(app, pagename):
    """Return the one address of a page: that of the first is the address of the site."""
    base = app.config.html_baseurl
    return base if pagename == app.config.root_doc else f"{base}{pagename}.html"


def ship(app, exception):
    """At the end of a build: the rules for robots, and with an address the map and the picture."""
    if exception or app.builder.format != "html":
        return
    out, base = Path(app.outdir), app.config.html_baseurl
    robots = "User-agent: *\nAllow: /\n"
    if base:
        pages = sorted(address(app, page) for page in app.env.found_docs if page not in HIDDEN)
        urls = "".join(f"<url><loc>{escape(page)}</loc></url>\n" for page in pages)
        sitemap = (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{urls}</urlset>\n'
        )
        (out / "sitemap.xml").write_text(sitemap, encoding="utf-8")
        draw(app.config.html_title, out / PICTURE)
        robots += f"Sitemap: {base}sitemap.xml\n"
    else:
        for stale in ("sitemap.xml", PICTURE):
            (out / stale).unlink(missing_ok=True)
    (out / "robots.txt").write_text(robots, encoding="utf-8")


def setup(app):
    """Register the tags and files with Sphinx."""
    app.connect("config-inited", know_address)
    app.connect("html-page-context", add_tags)
    app.connect("build-finished", ship)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
