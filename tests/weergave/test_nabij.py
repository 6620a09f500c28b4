"""A page names its own places, and those of its source, by what it does not say itself."""

import pytest

from reintegratie.weergave.nabij import genoemd, nabij

ARTICLE = "verordening/artikel-10"


@pytest.mark.parametrize(
    ("place", "called"),
    [
        ("verordening/artikel-10#lid-1", "deze pagina, lid 1"),
        ("verordening/artikel-10", "deze pagina"),
        ("verordening/artikel-16#lid-2", "artikel 16, lid 2"),
        ("verordening/artikel-1#begripsomschrijving", "artikel 1, begripsomschrijving"),
        ("bijlage-8/flextensie#premie", "Bijlage 8, flextensie, premie"),
    ],
)
def test_a_place_is_called_from_where_it_is_read(place, called):
    """An article whose number begins alike is another page."""
    assert nabij(place, ARTICLE) == called


def test_every_place_in_plain_data_is_called_so_and_nothing_else():
    step = {
        "bron": f"{ARTICLE}#lid-1",
        "vindplaats": "Verordening, artikel 10, lid 1",
        "tekst": "x",
    }
    empty = {"bron": "", "vindplaats": "", "tekst": None}
    found = genoemd({"stappen": [step, empty]}, ARTICLE)
    assert found == {"stappen": [step | {"vindplaats": "deze pagina, lid 1"}, empty]}
