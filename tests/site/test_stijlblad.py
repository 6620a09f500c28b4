"""The style sheets of a page become one that says the same, in the same order."""

import re

import pytest

from reintegratie.site.stijlblad import Sheets

PAGE = """<head>
    <link href="../_static/styles/theme.css?digest=1" rel="stylesheet" />
  <script src="../_static/a.js"></script>
    <link rel="stylesheet" type="text/css" href="../_static/own.css?v=2" />
    <link rel="next" href="b.html" />
</head>"""


@pytest.fixture
def raw(tmp_path):
    """Return a small site as Sphinx leaves it."""
    styles = tmp_path / "_static" / "styles"
    styles.mkdir(parents=True)
    (styles / "theme.css").write_text(
        '@charset "UTF-8";\n@import "../basic.css";\na { src: url("../font.woff2") }'
    )
    (styles.parent / "basic.css").write_text("b { background: url(file.png) }")
    (styles.parent / "own.css").write_text("c { background: url(data:image/svg+xml,x) }")
    return tmp_path


def joined(raw, page, address="map/page.html"):
    """Return the page, and what the one style sheet says."""
    page = Sheets(raw).join(page, address)
    (name,) = re.findall(r'<link rel="stylesheet" href="\.\./(.*)">', page)
    return page, (raw / name).read_text()


def test_the_rest_of_the_page_stays(raw):
    page, _ = joined(raw, PAGE)
    assert [line.strip().partition(" ")[0] for line in page.splitlines()] == [
        "<head>",
        "<link",
        "<script",
        "<link",
        "</head>",
    ]


def test_it_says_everything_in_order_with_links_that_hold(raw):
    _, text = joined(raw, PAGE)
    assert [line for line in text.splitlines() if line] == [
        "/* theme.css */",
        "/* basic.css */",
        "b { background: url(file.png) }",
        'a { src: url("font.woff2") }',
        "/* own.css */",
        "c { background: url(data:image/svg+xml,x) }",
    ]


def test_pages_with_the_same_sheets_share_one(raw):
    sheets = Sheets(raw)
    one, other = (sheets.join(PAGE, address) for address in ("map/page.html", "map/other.html"))
    assert one == other
    top = sheets.join(PAGE.replace("../", ""), "index.html")
    assert top == one.replace("../", "")


def test_a_page_without_sheets_stays_as_it_is(raw):
    assert Sheets(raw).join("<p>Tekst</p>", "index.html") == "<p>Tekst</p>"
