"""Pages look as they did: boxes, what a screen reader gets, pictures. `looks.py` stores them again."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from PIL import Image, ImageChops

from reintegratie import wetboek
from reintegratie.onderdelen import ONDERDELEN
from reintegratie.weergave.woorden import BINDEND, OORDELEN
from tests.stored import outcomes

from .cover import kinds
from .looks import BLOCKS, PAGES, STORED, WIDTHS, device, look, major, paths

AGAIN = "Look at it; if it is meant: python -m tests.site.looks"
# What binds has its own name; no rule exempts anybody, and none is known to have ended.
NEVER = {"Recht of plicht", "Hoeft niet", "Geldt niet"}
POINTS = 2  # by which a box may differ
STATES = ("p.ri-fout", "div.ri-fouten", "p.ri-twijfel", "div.ri-feedback", "li")
TILE, SHADES = (
    12,
    24,
)  # of a picture: the side of what is compared, and how far it may differ of 255


@pytest.fixture(scope="module")
def looks(visitors):
    """Return a function that gives how a page looks at a width, seen once."""
    seen = {}

    def of(name, width):
        if (name, width) not in seen:
            seen[name, width] = look(visitors(**device(width)), name)
        return seen[name, width]

    return of


def read(path):
    """Return the lines that are stored of a page."""
    return path.read_text("utf-8").splitlines()


def strange(boxes, others):
    """Return the boxes that none of the others is like, within a few points."""
    return [one for one in boxes if not any(alike(one, other) for other in others)]


def alike(one, other):
    """Return whether two lines are of the same kind of box, of almost the same size."""
    (name, *sides), (called, *known) = one.split(), other.split()
    near = (abs(int(a) - int(b)) <= POINTS for a, b in zip(sides, known, strict=False))
    return name == called and len(sides) == len(known) and all(near)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", PAGES)
def test_boxes_and_what_a_screen_reader_gets_are_as_they_were(looks, browser, name, width):
    found = looks(name, width)
    boxes, tree, _ = paths(name, width, major(browser))
    known = read(boxes)
    assert (strange(found.boxes, known), strange(known, found.boxes)) == ([], []), AGAIN
    assert found.tree == read(tree), AGAIN


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", PAGES)
def test_pictures_are_as_they_were(looks, browser, name, width):
    """Only with the Chromium that made what is stored: another draws letters in its own way."""
    picture = paths(name, width, major(browser))[2]
    if not picture.parent.exists():
        (kept,) = STORED.glob("chromium-*")
        pytest.skip(f"The pictures are of {kept.name}, and this is {major(browser)}")
    found = looks(name, width).pictures
    assert {str(picture).format(kind) for kind in found} == {
        str(one) for one in picture.parent.glob(f"{name}-{width}-*.webp")
    }
    different = [
        kind
        for kind, seen in found.items()
        if differs(Image.open(str(picture).format(kind)).convert("RGB"), seen)
    ]
    assert different == [], AGAIN


def differs(known, seen):
    """Return whether somewhere in two pictures the shades differ, or their sizes do."""
    if any(abs(a - b) > POINTS for a, b in zip(known.size, seen.size, strict=True)):
        return True
    size = tuple(map(min, known.size, seen.size))
    over = ImageChops.difference(known.crop((0, 0, *size)), seen.crop((0, 0, *size))).convert("L")
    tiles = over.resize(tuple(-(-side // TILE) for side in size), Image.Resampling.BOX)
    return tiles.getextrema()[1] > SHADES


def test_a_picture_that_differs_somewhere_is_seen():
    known = Image.new("RGB", (120, 120), "white")
    moved = known.copy()
    moved.paste((0, 94, 108), (60, 60, 72, 66))
    assert differs(known, moved) and not differs(known, known.copy())
    assert differs(known, known.crop((0, 0, 120, 110)))


def test_every_part_and_every_outcome_stands_on_the_page_with_the_building_blocks(site):
    """Each word for an outcome; each part; each kind of question, drawing and piece of an outcome."""
    page = BeautifulSoup((site / PAGES[BLOCKS]).read_text("utf-8"), "html.parser")
    said = {one.text for one in page.select(".ri-soort b") if not one.find_parent("template")}
    words = {word for _, word, _ in OORDELEN.values()} | {word for _, word in BINDEND.values()}
    assert said == words - NEVER
    asked = [question for question, _ in outcomes(Path("book/bouwstenen.ipynb"))]
    assert {one["soort"] for one in asked} == set(ONDERDELEN) - {"beleid"}  # a page of its own
    assert shown(rules(asked)) == shown(wetboek().regelingen.values())


def rules(asked):
    """Return the rules of the calculators and worked examples that a page asks."""
    law = wetboek()
    names = [one["naam"] for one in asked if one["soort"] == "rekenhulp"]
    examples = [one["naam"] for one in asked if one["soort"] == "voorbeeld"]
    return [law.regeling(name) for name in names] + [
        law.voorbeeld(one)[1].regel for one in examples
    ]


def shown(some):
    """Return the kinds of questions and of pieces of an outcome that these rules show."""
    found = set().union(*map(kinds, some))
    return {kind for kind in found if kind.partition(":")[0] in ("vraag", "deel", "weet")}


@pytest.mark.parametrize("state", STATES)
def test_what_a_reader_brings_about_is_shown_there_too(looks, state):
    assert [box for box in looks(BLOCKS, 360).boxes if state in box.split()[0]]
