"""Nothing in a rule is idle, or it is said why."""

from datetime import date

import pytest

from reintegratie import wetboek
from reintegratie.bewijs.regelproef import onderzoek
from reintegratie.bewijs.verklaard import reden, verklaard
from reintegratie.core import BEREKEND, KAN, Eis, JaNee, Resultaat, Uitkomst, kies
from tests.core.invented import LAW, PLACE, rule_of

RULES = wetboek().regelingen
# It adds up all other rules: the prover may run out of its work, and not know of a reading.
# What takes it a minute is done for some stretches here, and for all at night.
HEAVY_RULE = "{}: te zwaar om te bewijzen bij «{}»; zet haar in HEAVY, of schrijf haar eenvoudiger"
HEAVY, EVERY = {"werkgeverskosten"}, 5


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_nothing_in_a_rule_is_idle_without_a_reason(rule, request):
    """At every stretch of days: each requirement, result, comparison and reading."""
    heavy, whole = rule.naam in HEAVY, request.config.getoption("--alles")
    found = onderzoek(rule, 1 if whole or not heavy else EVERY)
    assert [one for one in found if reden(one) is None] == []
    assert (
        heavy
        or [HEAVY_RULE.format(one.regel, one.doel.wat) for one in found if not one.zeker] == []
    )
    idle = {(one.regel, one.doel.soort, one.doel.wat) for one in found if one.reden is None}
    assert {key for key in verklaard() if key[0] == rule.naam} <= idle


def idle(function):
    """Return what is idle in a rule that stands in a test, without a reason."""
    found = onderzoek(rule_of(function))
    return {(one.doel.soort, one.doel.wat) for one in found if one.reden is None}


def test_a_requirement_that_another_one_asks_too_is_found():
    """Whoever is nine or older is seven or older: that one never decides."""

    def dubbel(f, p, lezing):
        return Uitkomst(
            KAN,
            Eis("zeven of ouder", f.leeftijd >= 7, bron=PLACE),
            Eis("negen of ouder", f.leeftijd >= 9, bron=PLACE),
            gevolg="Dat kan.",
            anders="Dat kan niet.",
        )

    assert idle(dubbel) == {("eis", "zeven of ouder")}


def test_a_result_that_nobody_gets_is_found():
    """Its condition contradicts the requirement."""

    def nooit(f, p, lezing):
        return Uitkomst(
            KAN,
            Eis("heeft een fiets", f.heeft_fiets, bron=PLACE),
            JaNee("zonder_fiets", True, als=~f.heeft_fiets, bron=PLACE),
            gevolg="Dat kan.",
            anders="Dat kan niet.",
        )

    assert idle(nooit) == {("resultaat", "zonder_fiets")}


def test_a_comparison_that_goes_one_way_is_found():
    """No age is below nought."""

    def altijd(f, p, lezing):
        oud = kies((f.leeftijd >= 0, "oud"), anders="jong")
        return Uitkomst(BEREKEND, Resultaat("x", oud, "keuze", bron=PLACE), gevolg="Zo is het.")

    assert {soort for soort, _ in idle(altijd)} == {"vergelijking"}


def test_a_reading_that_changes_nobody_is_found():
    """Two readings of which only one is another condition, and that one is not used."""

    def gelijk(f, p, lezing):
        conflict, known = next(iter(LAW.conflicten.items()))
        oud = lezing(conflict, **dict.fromkeys(known.lezingen, f.leeftijd >= 9))
        return Uitkomst(BEREKEND, JaNee("oud", oud, bron=PLACE), gevolg="Zo is het.")

    assert {soort for soort, _ in idle(gelijk)} == {"lezing"}


def test_a_figure_that_no_source_gives_is_the_reason():
    """The premium of Flextensie after 2017, and the days on which it is so."""
    found = [one for one in onderzoek(RULES["detachering_vorm"]) if one.doel.soort == "resultaat"]
    assert [one.reden for one in found] == [
        "geen bron geeft hier: Vergoeding van de inlener aan WerkSaam"
    ]
    assert found[0].tijdvakken[0].van == date(1900, 1, 1)
