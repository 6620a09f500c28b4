"""What goes together: only what a source says, and silence where it says nothing."""

import re
from itertools import combinations
from pathlib import Path

import pytest

from reintegratie import bereken, wetboek
from reintegratie.wegwijzer.html_samenloop import matrix
from reintegratie.wegwijzer.register import instrumenten
from reintegratie.wegwijzer.samenloop import _register, cellen, samenloop
from reintegratie.wegwijzer.schermtekst import _samen

# the choices of the calculator «regelingen_samen», by the instrument here
KEUZES = {
    "loonkostensubsidie": "loonkostensubsidie_gemeente",
    "loonkostensubsidie_wsw": "loonkostensubsidie_wsw",
    "loondispensatie": "loondispensatie",
    "premiekorting_beperking": "premiekorting",
    "no_riskpolis": "no_riskpolis_werkgever",
    "stimuleringspremie": "stimuleringspremie",
    "werkvoorziening_uwv": "werkvoorziening",
    "jobcoach_uwv": "jobcoach_uwv",
    "jobcoach_gemeente": "jobcoach_gemeente",
    "proefplaatsing_uwv": "proefplaatsing_uwv",
    "werkervaringsplek_uwv": "werkervaringsplek_uwv",
    "beschut_werk": "beschut_werk_webpagina",
}
BY_THE_SW_COMPANY = {"loonkostensubsidie_wsw", "werkvoorziening_uwv"}  # there it is not UWV's
SOURCES = ("bijlage-8", "regelingen-per-doelgroep", "verordening")


def rows():
    """Everything in the register that names a source."""
    register = _register()
    yield from ((row["tekst"], row["bronnen"], row.get("wet", False)) for row in register["cel"])
    yield from (
        (row["tekst"], [row["bron"]], False) for row in register["vooraf"] + register["algemeen"]
    )


def test_every_cell_has_a_source_that_exists():
    """A place in the book is an anchor on its page; the law is marked as outside the sources."""
    for text, places, law in rows():
        assert places, text
        for place in places:
            page, _, anchor = place.partition("#")
            assert (page.partition("/")[0] not in SOURCES) == law, place
            assert wetboek().vindplaatsen.tekst(place)
            if not law:
                chapter = Path(f"book/{page}.ipynb").read_text(encoding="utf-8")
                assert f'<a id=\\"{anchor}\\"></a>' in chapter, place


def test_every_cell_is_about_two_instruments():
    for pair, cell in cellen().items():
        assert pair <= set(instrumenten()) and len(pair) == 2
        assert cell["soort"] in _register()["soorten"]
    assert {row["instrument"] for row in _register()["vooraf"]} <= set(instrumenten())


def test_a_cell_is_one_plain_sentence_or_two():
    for text, _, _ in rows():
        assert all(len(one.split()) <= 20 for one in re.split(r"(?<=\.) ", text)), text


def test_no_cell_is_filled_by_analogy():
    """Most pairs have no source; they are not in the register."""
    everything = samenloop(instrumenten())
    pairs = list(combinations(instrumenten(), 2))
    assert everything["stil"] == len(pairs) - len(cellen()) > len(pairs) * 0.9
    assert len(everything["gezegd"]) == len(cellen())


def one_way(een, ander):
    """What the calculator says of two choices."""
    return bereken(
        "regelingen_samen",
        {"regeling_een": een, "regeling_twee": ander, "combinatie_kan": True},
        peildatum="2017-07-01",
    )


@pytest.mark.parametrize(("een", "ander"), list(combinations(KEUZES, 2)))
def test_the_matrix_says_what_the_calculator_says(een, ander):
    """Both read the same web page."""
    answer = one_way(een, ander)
    notes = [note["tekst"] for note in answer.als_dict()["kanttekeningen"]]
    silent = any("zegt niets over deze twee" in note for note in notes)
    cell = cellen().get(frozenset((KEUZES[een], KEUZES[ander])))
    if answer.oordeel == "nee":
        assert cell["soort"] == "niet_samen"
    elif not silent:
        assert cell and not cell["wet"] and cell["soort"] in ("samen", "voorwaarden")
    elif {een, ander} != BY_THE_SW_COMPANY:
        assert cell is None or cell["wet"] or no_page(cell)


def no_page(cell):
    """Whether the cell rests on another passage than the two that the calculator reads."""
    known = {"loonkostensubsidie-gemeente#vaste-subsidie"}
    return any(place["bron"].partition("/")[2] in known for place in cell["bronnen"])


def test_silence_is_said_in_the_matrix():
    html = matrix(samenloop(["werkervaringsplek_uwv", "jobcoach_uwv", "e_bike"]), "")
    assert html.count("De bronnen zwijgen") == 2
    assert "Niet samen" in html and "werkervaringsplek.html#geen-voorzieningen" in html


def test_a_large_matrix_leaves_out_who_is_never_named_and_counts_the_silence():
    everything = samenloop(instrumenten())
    html = matrix(everything, "")
    assert f"Over {everything['stil']} paren zwijgen de bronnen." in html
    assert '<th scope="row">E-bike</th>' not in html and html.count("<tr>") < len(instrumenten())
    assert all(cell["tekst"] in html for cell in everything["gezegd"])


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["e_bike", "jobcoach_uwv"], "Over 1 ander paar zwijgen de bronnen."),
        (["e_bike", "jobcoach_uwv", "flextensie"], "Over 3 andere paren zwijgen de bronnen."),
    ],
)
def test_silence_is_counted_in_the_terminal(names, said):
    assert list(_samen(samenloop(names))) == [said]


def test_the_law_is_not_passed_off_as_a_source():
    html = matrix(samenloop(["loonkostensubsidie", "loonkostensubsidie_wsw"]), "")
    assert "De drie bronnen zwijgen. De wet:" in html
