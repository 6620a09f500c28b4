"""A vindplaats is a place in a source, in words, and a link that stays."""

import pytest

from reintegratie.core.errors import OnbekendeBron

from .invented import LAW

PLACES = LAW.vindplaatsen


def test_place_in_the_book_is_a_page_and_an_anchor():
    """A source of the book has a page for each of its parts."""
    assert PLACES.verwijzing("belwet/artikel-1#lid-1") == "belwet/artikel-1.html#lid-1"
    assert PLACES.verwijzing("belwet/artikel-2") == "belwet/artikel-2.html"


def test_place_outside_the_book_is_the_address_of_the_document():
    """Another document is linked at its own address, or not at all."""
    assert PLACES.verwijzing("beltoelichting/lid-2") == "https://trappenland.example/toelichting"


def test_place_in_words():
    """People read the title and the place in it."""
    assert PLACES.tekst("belwet/artikel-1#lid-1") == "Belwet, artikel 1, lid 1"
    assert PLACES.tekst("beltoelichting") == "Toelichting op de Belwet"


def test_place_as_data():
    """A program gets all three; without a place all three are empty."""
    assert PLACES.als_dict("belwet/artikel-2") == {
        "bron": "belwet/artikel-2",
        "vindplaats": "Belwet, artikel 2",
        "verwijzing": "belwet/artikel-2.html",
    }
    assert set(PLACES.als_dict(None).values()) == {None}


@pytest.mark.parametrize(
    ("page", "known"),
    [("trapwet-2004/artikel-1", True), ("belwet/artikel-1", True), ("wat-als", False)],
)
def test_a_chapter_is_of_a_text_also_of_a_later_one(page, known):
    """A page that begins with no name of a text is no place in a source."""
    assert PLACES.kent(page) is known


def test_document_that_is_not_registered():
    """A place in an unknown document is refused, with the name that comes near."""
    with pytest.raises(OnbekendeBron, match="Bedoelde u «belwet»"):
        PLACES.tekst("belwett/artikel-1")
