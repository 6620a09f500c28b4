"""The published page says of each example what its notebook stores, some of it once for all."""

import json
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from reintegratie import wetboek
from reintegratie.site.eenmaal import said_once
from reintegratie.weergave.onderdeel import vragen
from reintegratie.weergave.voorbeeld import VOORBEELD
from tests.scale import sampled
from tests.stored import NOTEBOOKS
from tests.weergave.lezer import lines, stored, words

BLOCKS = "article.ri-voorbeeld"
DRAFTS = {head.parent for head in Path("notebooks").rglob("ontwerp.toml")}
PAGES = [path for path in NOTEBOOKS if DRAFTS.isdisjoint(path.parents)]  # a draft has none yet


def asked(path):
    """The examples of a notebook, as its page asks them."""
    notebook = json.loads(path.read_text("utf-8"))
    page = path.relative_to("book").with_suffix("").as_posix() if path.parts[0] == "book" else ""
    if wetboek().vindplaatsen.kent(page):
        said_once(notebook, page)
    return [one for one in vragen(notebook) if one["soort"] == VOORBEELD.soort]


def told(question):
    """The lines of an example; of several in a row the first alone says what is computed."""
    row, text = wetboek().voorbeelden[question["naam"]], VOORBEELD.gezegd(question)
    if question.get("weer"):
        titel = wetboek().regeling(row["regel"]).op(row["peildatum"]).titel
        text = text.replace(f"{titel} (peildatum", f"{row['titel']} (peildatum", 1)
    return stored(text)


def on_page(site, path):
    """The page of a notebook."""
    folder = "book" if path.parts[0] == "book" else "."
    page = (site / path.relative_to(folder)).with_suffix(".html")
    return BeautifulSoup(page.read_text("utf-8"), "html.parser")


@pytest.mark.parametrize("path", sampled(PAGES, 8))
def test_the_page_says_what_the_notebook_stores(site, path):
    """In the same order, after all that was done to the page; what it says once is not lost."""
    soup, questions = on_page(site, path), asked(path)
    said = [lines(str(block)) for block in soup.select(BLOCKS)]
    assert said == [told(question) for question in questions]
    above = " ".join(map(words, soup.select(".ri-bij-voorbeelden li")))
    assert not [text for one in questions for text in one.get("gezegd", ()) if text not in above]
