"""The page with the licence of everything that the site ships, read from the packages."""

import json
import re
from html import escape
from importlib.metadata import distribution
from pathlib import Path
from typing import Any, NamedTuple

from reintegratie import __version__

from .pyodide import npm_folder
from .thema import packages

PAGE = "licenties"
PACKAGE = Path(__file__).parents[1]
PYTHON_PACKAGES = {
    "Sphinx": "maakt de pagina's",
    "pagefind": "het zoeken",
}
# What is within a file that no notice names, by a word that the file holds if it is there.
BUNDLED = {
    "pyodide.asm.wasm": {
        "inflate": ("zlib", "ingepakte bestanden", "Zlib", "https://zlib.net/"),
        "PyInit__bz2": (
            "bzip2",
            "ingepakte bestanden",
            "bzip2-1.0.6",
            "https://sourceware.org/bzip2/",
        ),
        "PyInit__lzma": ("XZ Utils", "ingepakte bestanden", "0BSD", "https://tukaani.org/xz/"),
        "PyInit__zstd": (
            "Zstandard",
            "ingepakte bestanden",
            "BSD-3-Clause",
            "https://facebook.github.io/zstd/",
        ),
        "PyInit__sqlite3": (
            "SQLite",
            "niet gebruikt",
            "publiek domein",
            "https://www.sqlite.org/copyright.html",
        ),
        "PyInit_pyexpat": ("Expat", "niet gebruikt", "MIT", "https://libexpat.github.io/"),
        "PyInit__decimal": (
            "libmpdec",
            "rekenen tot op de cent",
            "BSD-2-Clause",
            "https://www.bytereef.org/mpdecimal/",
        ),
        "ffi_call": ("libffi", "Python en JavaScript", "MIT", "https://sourceware.org/libffi/"),
        "malloc": ("musl", "de bibliotheek van C", "MIT", "https://musl.libc.org/"),
    },
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


def parts(project):
    """Everything that the site of `project` ships; the handbook itself first."""
    yield Part(
        "Re-integratie in regels",
        __version__,
        "dit handboek",
        "EUPL-1.2",
        "",
        (PACKAGE.parent / "LICENSE").read_text("utf-8"),
    )
    yield from python_in_the_page(npm_folder(project))
    yield from bundled("pyodide.asm.wasm")
    for name, goal in PYTHON_PACKAGES.items():
        yield python_package(name, goal)
    for name in packages():
        yield npm_package(npm_folder(project).parent / name)


def bundled(file):
    """What a file carries that no notice beside it names; which version, it does not say."""
    for name, goal, licence, address in BUNDLED[file].values():
        yield Part(name, "", goal, licence, address)


def python_in_the_page(folder):
    """Pyodide and the Python that it carries."""
    npm = json.loads((folder / "package.json").read_text("utf-8"))
    python = json.loads((folder / "pyodide-lock.json").read_text("utf-8"))["info"]["python"]
    yield Part("Pyodide", npm["version"], "Python in de browser", npm["license"], npm["homepage"])
    yield Part(
        "CPython",
        python,
        "de taal Python zelf",
        "PSF-2.0",
        "https://docs.python.org/3/license.html",
    )


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
        f'<th scope="col">{name}</th>' for name in ("Onderdeel", "Versie", "Waarvoor", "Licentie")
    )
    rows = "".join(
        f'<tr><th scope="row">{_link(part)}</th><td>{escape(part.version)}</td>'
        f"<td>{escape(part.goal)}</td><td>{escape(part.licence)}</td></tr>"
        for part in found
    )
    yield (
        '<div class="ri-tabel" role="region" tabindex="0" aria-label="Licenties">'
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
        source[0] = "\n\n".join([source[0], *table(list(parts(Path(app.srcdir))))])


def setup(app):
    """Register the page with Sphinx."""
    app.connect("source-read", add_licences)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
