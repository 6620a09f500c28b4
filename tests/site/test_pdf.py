"""The book as a PDF: a small book of three chapters, printed as the whole one is."""

import re
import shutil
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from itertools import chain

import pytest
from pypdf import PdfReader

from reintegratie.caseload.rapport import STATIC
from reintegratie.machine.druk import druk
from tools import pdf

CHAPTERS = {
    "Waar begin ik?": ["wegwijzer"],
    "Verordening": ["verordening/artikel-4", "verordening/artikel-9"],
    "Bijlage 8": ["bijlage-8/proefplaatsing"],
}


FOLDED = f"<style>{(STATIC / 'rapport.css').read_text('utf-8')}</style>"


@pytest.fixture(scope="module")
def book(project, tmp_path_factory):
    """Return the reader of a PDF with some chapters of the site as Sphinx made it."""
    site = project / pdf.SITE
    folder = tmp_path_factory.mktemp("site")
    (folder / "_static").symlink_to(site / "_static")
    menu = "".join(
        f'<details class="handboek-deel"><summary>{part}</summary>'
        + "".join(f'<a href="{page}.html"></a>' for page in pages)
        + "</details>"
        for part, pages in CHAPTERS.items()
    )
    (folder / "index.html").write_text(menu, encoding="utf-8")
    for page in chain.from_iterable(CHAPTERS.values()):
        (folder / page).parent.mkdir(exist_ok=True)
        shutil.copy(site / f"{page}.html", folder / f"{page}.html")
    before = sorted(path.name for path in folder.glob("*.*"))
    with ThreadPoolExecutor() as aside:  # in this thread Playwright already drives the browser
        count = aside.submit(pdf.make, folder, folder / pdf.NAME).result()
    assert sorted(path.name for path in folder.glob("*.*")) == sorted([*before, pdf.NAME])
    reader = PdfReader(folder / pdf.NAME)
    assert len(reader.pages) == count
    return reader


@pytest.fixture(scope="module")
def texts(book):
    """Return the text of each page of that PDF."""
    return [page.extract_text() for page in book.pages]


def test_contents_lead_to_the_right_page(texts):
    """The number behind each chapter is the page on which its title stands."""
    for title in ("Artikel 4. Werkstage", "Artikel 9. Participatieplaats", "Proefplaatsing"):
        number = int(re.search(rf"{re.escape(title)}\s*(\d+)", texts[1])[1])
        found = [n for n, text in enumerate(texts, 1) if title in text.splitlines()]
        assert number in found and min(found) >= number


def test_every_page_but_the_cover_has_its_number(texts):
    """In the foot, as the contents count them."""
    feet = [text.split()[0] for text in texts]
    assert feet[1:] == [str(number) for number in range(2, len(texts) + 1)]
    assert "beslist niets" in texts[0]


def test_it_is_tagged_dutch_with_bookmarks(book):
    """A screen reader finds tags, a language, a title, and the chapters below their parts."""
    root = book.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"] and "/StructTreeRoot" in root and root["/Lang"] == "nl"
    assert book.metadata.title == "Re-integratie in regels"
    titles = [one.title for one in book.outline if not isinstance(one, list)]
    assert titles == ["Inhoud", *CHAPTERS]
    assert book.outline[4][0].title == "Artikel 4. Werkstage"


def test_chapters_print_without_controls(book):
    """The outcome of an example is read; a calculator that waits for answers is not there, nor a button."""
    text = "".join(page.extract_text() for page in book.pages)
    assert "Zo komen we hierop" in text and "Weet u iets niet?" not in text
    assert "De vragen staan alleen op de site." in text and "Toon: de hele berekening" not in text
    assert "Wis antwoorden" not in text and "Weet ik niet" not in text


def test_what_a_chapter_folds_is_printed_but_for_more_examples(book):
    """Every fold is open, also those of which a screen opens one at a time; the site has more."""
    text = "".join(page.extract_text() for page in book.pages)
    assert "Ernst: " in text and re.search(r"Op de site: nog \d+\svoorbeelden\.", text)


def test_a_report_is_printed_whole_by_the_browser_that_is_there():
    """Folded parts too, which nobody opens on paper; with numbered pages and their headings."""
    page = "<!DOCTYPE html><html lang='nl'><title>x</title><h1>Ontwerp</h1>"
    printed = druk(page + "<details><summary>Meer</summary><p>Onderaan</p></details>" + FOLDED)
    read = PdfReader(BytesIO(printed))
    text = read.pages[0].extract_text()
    assert "Ontwerp" in text and "Onderaan" in text and "1 / 1" in text
    assert [one.title for one in read.outline] == ["Ontwerp"]
