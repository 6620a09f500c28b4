"""The published page says of each example what its notebook stores."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.scale import sampled
from tests.stored import NOTEBOOKS, outcomes
from tests.weergave.lezer import lines, stored

BLOCKS = "article.ri-voorbeeld"
DRAFTS = {head.parent for head in Path("notebooks").rglob("ontwerp.toml")}
PAGES = [path for path in NOTEBOOKS if DRAFTS.isdisjoint(path.parents)]  # a draft has none yet


@pytest.mark.parametrize("path", sampled(PAGES, 8))
def test_the_page_says_what_the_notebook_stores(site, path):
    """In the same order, after all that was done to the page since."""
    folder = "book" if path.parts[0] == "book" else "."
    page = (site / path.relative_to(folder)).with_suffix(".html")
    soup = BeautifulSoup(page.read_text("utf-8"), "html.parser")
    said = [lines(str(block)) for block in soup.select(BLOCKS)]
    assert said == [
        stored(text) for question, text in outcomes(path) if question["soort"] == "voorbeeld"
    ]
