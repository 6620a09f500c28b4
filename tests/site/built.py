"""The pages of the built site, by their addresses."""

from functools import cache
from pathlib import Path

from bs4 import BeautifulSoup

from reintegratie.site.zoeken import ARTICLE

SITE = Path(__file__).parents[2] / "_build" / "html"
PAGES = sorted(
    path.relative_to(SITE).as_posix()
    for path in SITE.rglob("*.html")
    if "_static" not in path.parts and path.parent != SITE / "rekenhulp"  # a test of their own
)


@cache
def article(address):
    """Return the text of a page without its frame, read once for all tests of this process."""
    text = (SITE / address).read_text("utf-8")
    return BeautifulSoup(text, "html.parser", parse_only=ARTICLE)
