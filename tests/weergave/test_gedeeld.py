"""What all examples of a calculation on a page would say, it says once, above the first of them."""

from bs4 import BeautifulSoup

from reintegratie.site.eenmaal import said_once
from reintegratie.weergave.gedeeld import gedeeld
from reintegratie.weergave.onderdeel import MIME
from reintegratie.weergave.voorbeeld import VOORBEELD
from tests.getekend import drawn

TERMS = ["beschut_werk/twaalf-weken", "beschut_werk/schrikkeljaar"]
OTHER = "beschut_werk/een-vorm"
BEGIN = "De verordening zegt niet op welke dag de twaalf weken beginnen."
PAGE = "verordening/artikel-10"


def test_only_what_every_example_of_a_calculation_says_is_shared():
    found = gedeeld([*TERMS, OTHER])
    assert BEGIN in found[TERMS[0]] and found[TERMS[0]] == found[TERMS[1]]
    assert gedeeld([TERMS[0], OTHER])[TERMS[0]] == [], "it is the only one of its calculation"


def asked(*names):
    """The questions for these examples, as their page asks them."""
    questions = [VOORBEELD.vraag(name) for name in names]
    cells = [{"source": "", "outputs": [{"data": {MIME: one}}]} for one in questions]
    said_once({"cells": cells}, PAGE)
    return questions


def blocks(*names):
    """The blocks of these examples, as they stand on their page."""
    found = (drawn(VOORBEELD.getoond(one, "x", "../")) for one in asked(*names))
    return [BeautifulSoup(one, "html.parser") for one in found]


def test_the_first_says_it_above_itself_and_none_below():
    first, second = blocks(*TERMS)
    above = first.select_one(".ri-bij-voorbeelden")
    assert above.summary.text == "Let op bij deze voorbeelden" and BEGIN in above.text
    assert not second.select(".ri-bij-voorbeelden")
    assert not any(BEGIN in one.article.text for one in (first, second))


def test_of_several_in_a_row_only_the_first_says_what_is_computed():
    found = [bool(one.select(".ri-berekend")) for one in blocks(*TERMS, OTHER, TERMS[0])]
    assert found == [True, False, True, True]


def test_a_page_calls_its_own_places_by_less_than_their_name():
    first, _ = blocks(*TERMS)
    [link] = {(one.text, one["href"]) for one in first.select(".ri-voorbeeld .ri-bron a")}
    assert link == ("deze pagina, lid 1", "../verordening/artikel-10.html#lid-1")
