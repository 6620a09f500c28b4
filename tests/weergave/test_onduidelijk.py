"""What is unclear: of a room, of a calculation, or of a provision without one."""

import pytest

from reintegratie.core.errors import OnbekendeRegeling
from reintegratie.weergave.onduidelijk import ONDUIDELIJK


def conflicts(naam):
    """Return the numbers of the conflicts that the cell shows."""
    return [one["id"] for one in shown(naam)["conflicten"]]


def shown(naam):
    """Return what the cell shows, as data."""
    return ONDUIDELIJK.gegevens(ONDUIDELIJK.vraag(naam))


def test_a_room_shows_the_conflicts_of_all_its_rules():
    """A room is wider than one of its calculations."""
    assert set(conflicts("flextensie_verplichten")) < set(conflicts("flextensie"))


def test_a_provision_without_a_calculation_shows_the_conflicts_of_its_place():
    """A mere pointer has no rule, and still the gap it leaves is said."""
    titles = [one["titel"] for one in shown("P029")["conflicten"]]
    assert "K11" in conflicts("P029") and all(
        title in ONDUIDELIJK.tekst(shown("P029")) for title in titles
    )
    assert shown("P029")["open_normen"] == []


def test_a_conflict_of_no_provision_is_named_itself():
    """The basis of a whole source belongs to no provision of it."""
    assert conflicts("K59") == ["K59"]


def test_a_later_day_is_asked_for_and_stored():
    """Without one a chapter is of the first text; so nothing in it waits for what is to come."""
    assert ONDUIDELIJK.vraag("P029").keys() == {"soort", "naam"}
    assert ONDUIDELIJK.vraag("P029", peildatum="2027-07-01")["peildatum"] == "2027-07-01"


def test_an_unknown_name_is_refused():
    """A typing mistake in a chapter stops the notebook."""
    with pytest.raises(OnbekendeRegeling):
        ONDUIDELIJK.vraag("P999")


def test_a_judgement_names_who_judges_only_where_a_text_does():
    """Bijlage 8 leaves open who judges a motivation; the verordening lets WerkSaam judge a need."""
    assert "Gemotiveerd voor Flextensie. Wie dit beoordeelt, staat niet in de tekst." in (
        ONDUIDELIJK.tekst(shown("flextensie"))
    )
    assert "Dit beoordeelt WerkSaam." in ONDUIDELIJK.tekst(shown("voorziening_evenredigheid"))


def test_a_page_tells_it_of_its_own_calculations_and_of_what_lies_on_it():
    """The room holds the verordening too: what is unclear of that is told in its own chapter."""
    page = "regelingen-per-doelgroep/loonkostensubsidie-gemeente"
    asked = ONDUIDELIJK.vraag("loonkostensubsidie")
    own = asked | {"over": ["loonkostensubsidie_hoogte"], "hier": page}
    found = [one["id"] for one in ONDUIDELIJK.gegevens(own)["conflicten"]]
    assert {"K12", "K36", "K44"} <= set(conflicts("loonkostensubsidie")) - set(found)
    assert "K31" in found, "its calculation asks it"
    assert "K33" in found, "it lies there"
    elsewhere = ONDUIDELIJK.gegevens(
        asked | {"over": ["flextensie"], "hier": "bijlage-8/flextensie"}
    )
    assert elsewhere == shown("loonkostensubsidie"), "a page without one of them tells it of all"
