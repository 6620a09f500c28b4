"""Article 3, third paragraph: the seven municipalities and the seven grounds."""

import pytest

from reintegratie import bereken, wetboek

PEILDATUM = "2019-12-20"
SEVEN = {"hoorn", "koggenland", "medemblik", "enkhuizen", "drechterland", "stede_broec", "opmeer"}
FINE = {
    "uitkering_werksaam": True,
    "indicatie_wsw": False,
    "besluit_beschut_werk": False,
    "verplichting_nagekomen": True,
    "betaald_werk": False,
    "voorziening_niet_meer_nodig": False,
    "voorziening_draagt_genoeg_bij": True,
    "voorziening_geschikt": True,
    "gebruik_naar_behoren": True,
    "nieuwe_gemeente": "niet_verhuisd",
    "voorziening": "scholing",
}


def ending(**facts):
    """Return the answer on ending a provision that goes well, except for these facts."""
    return bereken("voorziening_beeindiging", FINE | facts, peildatum=PEILDATUM)


def test_only_a_move_out_of_the_seven_is_a_ground():
    """Of every municipality one can choose, only one outside the seven is a ground."""
    choices = wetboek().begrippen["nieuwe_gemeente"].keuzes
    grounds = {name for name in choices if ending(nieuwe_gemeente=name).oordeel == "kan"}
    assert grounds == {"andere"}
    assert set(choices) == SEVEN | {"andere", "niet_verhuisd"}


@pytest.mark.parametrize(
    "facts",
    [
        {"verplichting_nagekomen": False, "plan_en_wet_niet_nagekomen": True},
        {"betaald_werk": True, "voorziening_niet_meer_nodig": True},
        {"voorziening_draagt_genoeg_bij": False},
        {"voorziening_geschikt": False},
        {"gebruik_naar_behoren": False},
        {"nieuwe_gemeente": "andere"},
    ],
    ids=["a", "c", "d", "e", "f", "g"],
)
def test_one_ground_is_enough_and_shows(facts):
    """One ground gives a power, never a duty, and the steps show just that ground."""
    answer = ending(**facts)
    shown = [s for s in answer.als_dict()["stappen"] if s["soort"] == "stap" and s["waarde"]]
    assert answer.oordeel == "kan"
    assert len(shown) == 1


def test_one_known_ground_needs_no_other_facts():
    """With one ground known, nothing else is asked."""
    facts = {"voorziening_draagt_genoeg_bij": False}
    answer = bereken("voorziening_beeindiging", facts, peildatum=PEILDATUM)
    assert (answer.oordeel, answer.ontbrekende_feiten) == ("kan", [])
