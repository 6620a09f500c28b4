"""Search engines and social media get true things to know, and nothing that may be false."""

import re
import subprocess
import sys
from collections import Counter
from html import unescape
from xml.etree import ElementTree

import pytest
from PIL import Image

from reintegratie.site import deelbeeld, vindbaar

CONF = """
project = html_title = "Klein boek"
language = "nl"
extensions = ["reintegratie.site.vindbaar"]
html_theme = "basic"
"""
HOME = """
Welkom
======

.. toctree::

   een

In het kort
-----------

.. _in-het-kort:

Dit is <de> eerste & beste zin. Dit is de tweede.
"""
PAGE = "Een\n===\n\n" + "Woord " * 60 + "\n"


@pytest.fixture
def build(tmp_path, project, monkeypatch):
    """Return a function that builds a small book at an address and returns its folder."""
    for name, text in (("conf.py", CONF), ("index.rst", HOME), ("een.rst", PAGE)):
        (tmp_path / name).write_text(text, encoding="utf-8")

    def at(address):
        monkeypatch.setenv(vindbaar.ADDRESS, address)
        monkeypatch.syspath_prepend(project)
        done = subprocess.run(
            [sys.executable, "-m", "sphinx", "-qW", str(tmp_path), str(tmp_path / "uit")],
            capture_output=True,
            text=True,
            encoding="utf-8",
            cwd=project,
            check=False,
        )
        return tmp_path / "uit" if not done.returncode else done.stderr

    return at


def tags(html):
    """Return the meta tags of a page: name or property with its content."""
    found = re.findall(r'<meta (?:name|property)="([^"]+)" content="([^"]*)"', html)
    return {name: unescape(content) for name, content in found}


@pytest.fixture(scope="module")
def heads(site):
    """Return the head of each page of the site, by its path."""
    pages = [path for path in site.rglob("*.html") if "_static" not in path.parts]
    return {
        path.relative_to(site).as_posix(): path.read_text("utf-8").partition("</head>")[0]
        for path in pages
    }


def test_each_page_has_a_title_of_its_own(heads):
    titles = {path: re.findall(r"<title>([^<]*)</title>", head) for path, head in heads.items()}
    assert {path: found for path, found in titles.items() if len(found) != 1} == {}
    counts = Counter(found[0] for found in titles.values())
    assert [title for title, count in counts.items() if count > 1] == []


def test_each_page_has_a_description_of_its_own_that_fits(heads):
    hidden = {f"{page}.html" for page in vindbaar.HIDDEN}
    said = {
        path: tags(head).get("description", "")
        for path, head in heads.items()
        if path not in hidden
    }
    assert [path for path, text in said.items() if not 30 <= len(text) <= vindbaar.LONGEST] == []
    assert [text for text, count in Counter(said.values()).items() if count > 1] == []


def test_each_page_is_dutch_with_an_icon(site, heads):
    for path, head in heads.items():
        assert '<html lang="nl"' in head, path
        icon = re.search(r'<link rel="icon"[^>]* href="([^"]+)"', head)[1]
        folder = site if icon.startswith("/") else (site / path).parent  # 404 counts from the top
        assert folder.joinpath(icon.lstrip("/")).resolve().is_file(), path


def test_the_page_with_results_is_not_in_search_engines(heads):
    assert tags(heads["zoeken.html"])["robots"] == "noindex"
    assert [
        path
        for path, head in heads.items()
        if "robots" in tags(head) and path.removesuffix(".html") not in vindbaar.HIDDEN
    ] == []


def test_robots_may_read_everything(site):
    assert (site / "robots.txt").read_text().startswith("User-agent: *\nAllow: /\n")


def test_with_an_address_every_page_has_its_place(build):
    out = build("https://boek.example/pad")
    home, page = ((out / name).read_text("utf-8") for name in ("index.html", "een.html"))
    assert '<link rel="canonical" href="https://boek.example/pad/" />' in home
    assert '<link rel="canonical" href="https://boek.example/pad/een.html" />' in page
    assert tags(home)["og:url"] == "https://boek.example/pad/"
    assert tags(home)["og:title"] == "Welkom"
    assert tags(home)["og:description"] == tags(home)["description"]
    assert tags(home)["description"] == "Dit is <de> eerste & beste zin. Dit is de tweede."
    assert tags(home)["og:image"] == f"https://boek.example/pad/{vindbaar.PICTURE}"
    sitemap = ElementTree.fromstring((out / "sitemap.xml").read_text("utf-8"))
    assert [place.text for place in sitemap.findall("{*}url/{*}loc")] == [
        "https://boek.example/pad/",
        "https://boek.example/pad/een.html",
    ]
    assert "Sitemap: https://boek.example/pad/sitemap.xml" in (out / "robots.txt").read_text()


def test_without_an_address_nothing_claims_one(build):
    build("https://boek.example")
    out = build("")
    html = (out / "index.html").read_text("utf-8")
    assert "canonical" not in html and "og:" not in html
    assert not (out / "sitemap.xml").exists() and not (out / vindbaar.PICTURE).exists()
    assert (out / "robots.txt").read_text() == "User-agent: *\nAllow: /\n"


@pytest.mark.parametrize(
    "address", ["boek.example", "javascript:alert(1)", 'https://a"><b>', "https://a/?b"]
)
def test_what_is_no_address_stops_the_build(build, address):
    assert vindbaar.ADDRESS in build(address)


def test_the_picture_has_the_size_it_says_and_shows_something(build):
    out = build("https://boek.example")
    with Image.open(out / vindbaar.PICTURE) as image:
        assert image.size == deelbeeld.SIZE
        assert len(image.getcolors(maxcolors=100_000)) > 3


@pytest.mark.parametrize(
    ("prose", "said"),
    [
        ("Kort. Maar krachtig.", "Kort. Maar krachtig."),
        (f"Kort. {'Lang ' * 40}.", "Kort."),
        ("woord " * 60, f"{('woord ' * 26).strip()}…"),
        ("Dat mag (ca. 2017). Mag het nu ook?", "Dat mag (ca. 2017)."),
        ("Mag het? Het mag.", "Mag het? Het mag."),
        ("", ""),
    ],
)
def test_a_description_ends_with_a_sentence_or_a_word(prose, said):
    assert vindbaar.shortened(prose) == said
