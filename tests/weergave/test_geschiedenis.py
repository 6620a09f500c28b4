"""The history of a source in words: its texts, and what each of them changed."""

from dataclasses import replace

import pytest

from reintegratie.core.readings import Conflict
from reintegratie.overzicht import teksten
from reintegratie.weergave import geschiedenis
from tests.core.invented import LAW

SOURCE = LAW.bronnen["trapwet"]
LOST, FIRST, SECOND, THIRD = SOURCE.versies


def changes(text):
    """Return what a text changed: the kind, the new provision, and the old ones."""
    found = geschiedenis.wijzigingen(LAW, SOURCE, text)
    return [(one.soort, one.nieuw and one.nieuw.id, [old.id for old in one.oud]) for one in found]


def test_each_text_tells_what_it_changed_lid_by_lid():
    """The first at hand changed nothing that is known."""
    assert changes(LOST) == changes(FIRST) == []
    assert changes(SECOND) == [("Anders", "T013", ["T011"]), ("Vervallen", None, ["T012"])]
    assert changes(THIRD) == [("Anders", "T014", ["T013"]), ("Nieuw", "T015", [])]


def test_each_text_tells_which_calculations_began_with_it():
    def began(text):
        found = geschiedenis.berekeningen(LAW, SOURCE, text)
        return [(rule.naam, rule.nummer) for rule in found]

    assert began(FIRST) == []
    assert began(SECOND) == [("trapvergoeding", 2)]
    assert began(THIRD) == [("trapvergoeding", 3), ("trapper_overgang", 1)]


def test_each_text_tells_beside_which_day_it_is_laid():
    """After a gap that is the last day on which the text before it held."""
    said = [geschiedenis.naast(LAW, SOURCE, text) for text in (SECOND, THIRD)]
    assert said == ["de laatste dag waarop de vorige gold (31 december 2002)", "de dag ervoor"]


def test_each_text_tells_which_calculations_ended_with_it():
    """One that has another version goes on; so does one of which every lid stays."""

    def ended(text):
        return [rule.naam for rule in geschiedenis.vervallen(LAW, SOURCE, text)]

    assert [ended(one) for one in SOURCE.versies] == [[], [], ["trapverbod"], []]


def test_the_days_of_a_text_are_told_with_what_is_not_known():
    assert list(geschiedenis.dagen(LOST)) == [
        ("Vastgesteld", "niet bekend. ?"),
        ("Bekendgemaakt", "niet bekend. ?"),
        ("Geldt vanaf", "niet bekend. ?"),
        ("Geldt tot", "1 juni 2001"),
    ]
    assert list(geschiedenis.dagen(THIRD))[2:] == [
        ("Geldt vanaf", "1 januari 2006"),
        ("Geldt tot", "niet bekend. De Trapwet noemt geen einde."),
        ("Door ons nagegaan tot en met", "31 december 2007"),
    ]


def test_a_day_that_is_not_sure_says_so_before_it_says_why():
    doubt = {"vanaf": "Na bekendmaking.", "tot": "Tot de volgende."}
    text = replace(FIRST, niet_bekend=doubt)
    assert list(geschiedenis.dagen(text))[2:] == [
        ("Geldt vanaf", "1 juni 2001, niet zeker. Na bekendmaking."),
        ("Geldt tot", "1 januari 2003, niet zeker. Tot de volgende."),
    ]


def test_what_came_in_the_place_of_a_text_is_named_as_a_sentence_names_it():
    """Where a gap follows, nothing did."""
    said = list(geschiedenis.regels(LAW, SOURCE))
    came = [one.strip() for one in said if "Trapwet van " in one]
    assert came == [
        "Wat ervoor in de plaats kwam: de Trapwet van 2001",
        "Deels vervangen door: de Trapwet van 2006. Gelijk gebleven: 1 van de 2 bepalingen.",
    ]


def test_a_text_of_which_lids_stay_is_not_said_to_have_ended():
    """Where a gap follows, all of it did; the lid that changed tells its own days."""
    said = [one.strip() for one in geschiedenis.regels(LAW, SOURCE) if "tot: 1 januari" in one]
    assert said == ["Geldt tot: 1 januari 2003", "Geldt zo tot: 1 januari 2006"]


def test_a_title_that_stays_is_named_once():
    old, *_ = LAW.bepalingen.values()
    same, other = (
        replace(old, vindplaats="belwet/artikel-9", titel=one) for one in (old.titel, "?")
    )

    def told(new, *gone):
        return geschiedenis.plaatsen(LAW, geschiedenis.Wijziging(new, gone))

    one, nine = "Belwet, artikel 1, lid 1", "Belwet, artikel 9"
    assert told(same, old) == f"Belvergoeding ({nine}), in plaats van {one}"
    assert told(other, old) == f"? ({nine}), in plaats van Belvergoeding ({one})"
    assert told(same, old, other) == f"Belvergoeding ({nine}), in plaats van {one}, ? ({nine})"
    assert told(same) == f"Belvergoeding ({nine})"
    assert told(None, old) == f"Belvergoeding ({one})"


def test_a_place_that_a_later_text_brought_says_of_which():
    """So that two lids of one number are told apart."""
    places = LAW.vindplaatsen
    assert places.tekst("trapwet/artikel-1#lid-2") == "Trapwet, artikel 1, lid 2"
    later = "Trapwet (1 november 2003), artikel 1, lid 2"
    assert places.tekst("trapwet-2004/artikel-1#lid-2") == later
    assert places.verwijzing("trapwet-2004/artikel-1#lid-2") == "trapwet-2004/artikel-1.html#lid-2"
    told = f"Anders: Vergoeding naar leeftijd ({later}), in plaats van Vergoeding per trapper"
    assert told in "\n".join(geschiedenis.regels(LAW, SOURCE))


def test_a_provision_tells_in_which_texts_it_stands_where_there_are_several():
    assert geschiedenis.staat_in(LAW, "T013") == ["1 november 2003"]
    assert len(geschiedenis.staat_in(LAW, "T010")) == 3
    assert geschiedenis.staat_in(LAW, "T001") == []


@pytest.mark.parametrize(
    ("places", "texts"),
    [
        (["trapwet/artikel-1#lid-1"], ["trapwet", "trapwet-2004", "trapwet-2006"]),
        (["trapwet/artikel-2", "belwet/artikel-2"], ["belwet", "trapwet"]),
        (["trapwet-2004/artikel-1#lid-2"], ["trapwet-2004"]),
        (["beltoelichting"], ["beltoelichting"]),
    ],
)
def test_a_conflict_stands_in_the_texts_of_its_places(places, texts):
    conflict = Conflict("V99", "?", "laag", tuple(places), "?")
    assert [one.naam for one in teksten(LAW, conflict)] == texts
