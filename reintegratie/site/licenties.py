"""The page with the licence of everything that the site ships, read from the packages."""

import json
import re
from html import escape
from importlib.metadata import distribution
from pathlib import Path
from typing import Any, NamedTuple

from reintegratie import LICENTIE, NAAM, __version__, wetboek

from .node import npm_folder
from .thema import packages

PAGE = "licenties"
PACKAGE = Path(__file__).parents[1]
PYTHON_PACKAGES = {
    "Sphinx": "maakt de pagina's",
    "pagefind": "het zoeken",
}
TEXT = re.compile(r"(?:^|/)(?:LICENSE|COPYING)(?:\.\w+)?$")


class Part(NamedTuple):
    """Something that is shipped: what it is, what it is for, its licence and the text of that."""

    name: str
    version: str
    goal: str
    licence: str
    address: str
    text: str = ""


def parts():
    """Everything that the site ships; the handbook itself first."""
    law, text = wetboek(), (PACKAGE.parent / "LICENSE").read_text("utf-8")
    if law.folder != PACKAGE:
        yield Part(law.naam, law.versie, "dit handboek", law.licentie, "")
    goal = "dit handboek" if law.folder == PACKAGE else "rekent, en maakt de pagina's"
    yield Part(NAAM, __version__, goal, LICENTIE, "", text)
    for name, goal in PYTHON_PACKAGES.items():
        yield python_package(name, goal)
    for name in packages():
        yield npm_package(npm_folder() / name)


def python_package(name, goal):
    """A package that gives style sheets, scripts or fonts."""
    package = distribution(name)
    about: Any = package.metadata
    said = (
        about.get("License-Expression")
        or about.get("License")
        or next(
            line.rpartition(" :: ")[2]
            for line in about.get_all("Classifier", [])
            if line.startswith("License")
        )
    )
    text = next(
        (file.read_text("utf-8") for file in package.files or () if TEXT.search(str(file))), ""
    )
    return Part(name, package.version, goal, said, f"https://pypi.org/project/{name}/", text)


def npm_package(folder):
    """A part of NL Design System, of which the style sheet holds the style."""
    npm = json.loads((folder / "package.json").read_text("utf-8"))
    address = f"https://www.npmjs.com/package/{npm['name']}"
    return Part(npm["name"], npm["version"], "het uiterlijk", npm["license"], address)


def table(found):
    """The parts as HTML: a table, and below it the text of each licence, folded."""
    head = "".join(
        f'<th scope="col">{name}</th>' for name in ("Onderdeel, versie", "Waarvoor", "Licentie")
    )
    rows = "".join(
        f'<tr><th scope="row">{_link(part)} {escape(part.version)}</th>'
        f"<td>{escape(part.goal)}</td><td>{escape(part.licence)}</td></tr>"
        for part in found
    )
    yield (
        '<div class="ri-tabel ri-licenties" role="region" tabindex="0" aria-label="Licenties">'
        f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>\n"
    )
    yield "## De teksten\n"
    for part in found:
        if part.text:
            language = "" if part.licence == "EUPL-1.2" else ' lang="en"'
            text = escape(part.text.strip()).replace(
                "\n", "&#10;"
            )  # Markdown ends HTML at an empty line
            yield (
                f"<details><summary>{escape(part.name)}: de tekst van de licentie</summary>"
                f'<pre class="ri-licentie"{language}>{text}</pre></details>\n'
            )


def _link(part):
    name = escape(part.name)
    return f'<a href="{escape(part.address)}">{name}</a>' if part.address else name


def add_licences(app, docname, source):
    """Put the table below the page's own text."""
    if docname == PAGE:
        source[0] = "\n\n".join([source[0], *table(list(parts()))])


def setup(app):
    """Register the page with Sphinx."""
    app.connect("source-read", add_licences)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
