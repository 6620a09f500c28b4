"""Make the whole book as one PDF: `python -m tools.pdf`, or `make pdf`.

Chromium prints it twice: after the first time the pages are known, the second time the table of
contents has them. The site is built before, to print, and after, to link to the PDF.
"""

import sys
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject, TextStringObject

from reintegratie.site.boek import Book
from reintegratie.site.bouwen import SPHINX, bouw
from reintegratie.site.download import NAME
from tools.programma import CHROMIUM

SITE = SPHINX / "_build" / "html"  # what Sphinx made: the published site is made from it
FLAGS = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")
LONG = 600_000  # milliseconds: some hundreds of pages


def make(site, target):
    """Print the book of a site, as Sphinx made it, to `target`; return how many pages it has."""
    site, target = Path(site).absolute(), Path(target).absolute()
    page, draft, book = site / "boek.html", target.with_suffix(".concept.pdf"), Book(site)
    try:
        with printer() as tab:
            print_pdf(tab, page, book.html({}), draft)
            numbers = page_numbers(draft)
            print_pdf(tab, page, book.html(numbers), draft)
        if page_numbers(draft) != numbers:
            raise RuntimeError("The page numbers moved the pages.")
        return finish(draft, target)
    finally:
        page.unlink(missing_ok=True)
        draft.unlink(missing_ok=True)


@contextmanager
def printer():
    """Give a page of a Chromium that prints, without script."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM.find(), args=FLAGS)
        tab = browser.new_page(java_script_enabled=False)
        tab.set_default_timeout(LONG)
        yield tab
        browser.close()


def print_pdf(tab, page, html, target):
    """Print this HTML, put in the site for its styles, with tags and bookmarks."""
    page.write_text(html, encoding="utf-8")
    tab.goto(page.as_uri())
    tab.pdf(
        path=target, prefer_css_page_size=True, print_background=True, tagged=True, outline=True
    )


def page_numbers(path):
    """The page number of each anchor that the book links to."""
    reader = PdfReader(path)
    found = {
        name.lstrip("/"): reader.get_destination_page_number(place)
        for name, place in reader.named_destinations.items()
    }
    return {name: number + 1 for name, number in found.items() if number is not None}


def finish(draft, target):
    """Give the PDF its title, and open it with its bookmarks; return how many pages it has."""
    writer = PdfWriter(clone_from=draft)
    writer.add_metadata({"/Title": "Re-integratie in regels", "/Subject": "Handboek re-integratie"})
    writer.page_mode = "/UseOutlines"
    outlines: Any = writer.root_object["/Outlines"]
    first = outlines["/First"].get_object()
    first[NameObject("/Title")] = TextStringObject(
        "Inhoud"
    )  # Chromium gives it twice: InhoudInhoud
    writer.write(target)
    return len(writer.pages)


def main():
    """Build, print, build again with the link; return the exit code."""
    if not CHROMIUM.find():
        return CHROMIUM.missing
    if code := bouw():
        return code
    print(f"Het handboek als pdf: {make(SITE, SITE / NAME)} bladzijden.")
    return bouw()


if __name__ == "__main__":
    sys.exit(main())
