"""The six oordelen, and for each result a value or the reason why there is none."""

from datetime import date
from decimal import Decimal

import pytest

from reintegratie.core import BEREKEND, KAN, RECHT, Bedrag, Eis, Kanttekening, Resultaat, Uitkomst
from reintegratie.core.errors import InvoerFouten, OnbekendeRegeling

from .invented import DAY, LAW, PLACE, ask

OLD_ENOUGH = {"leeftijd": 20, "heeft_fiets": True}
BELLS = {"aantal_bellen": 2, "prijs": "10,00"}


def bell(**facts):
    """Return the answer of the invented law on the allowance for a bell."""
    return LAW.bereken("belvergoeding", facts, peildatum=DAY)


def test_power_stays_a_power():
    """Where the source says «kan», the outcome is never a right, and says who decides."""
    answer = bell(**OLD_ENOUGH, **BELLS).als_dict()
    assert (answer["oordeel"], answer["wie"]) == ("kan", "de koning")
    assert answer["gevolg"] == "De koning kan de bel vergoeden."
    assert answer["resultaten"]["vergoeding"]["waarde"] == "10.00"


def test_failing_requirement_is_a_no_whatever_is_unknown():
    """One requirement that fails decides; nothing else is asked any more."""
    answer = bell(heeft_fiets=False)
    assert (answer.oordeel, answer.ontbrekende_feiten) == ("nee", [])
    assert answer.gevolg == "De bel wordt niet vergoed."
    assert answer.gevonden["vergoeding"].reason == "niet van toepassing"


@pytest.mark.parametrize(
    ("facts", "missing"),
    [
        ({}, ["leeftijd", "aantal_bellen", "prijs", "heeft_fiets"]),
        ({"leeftijd": 20}, ["aantal_bellen", "prijs", "heeft_fiets"]),
        ({"leeftijd": 11}, []),
        ({"leeftijd": 12, "heeft_fiets": False}, []),
        (BELLS, ["leeftijd", "heeft_fiets"]),
        (OLD_ENOUGH, ["aantal_bellen", "prijs"]),
    ],
)
def test_only_facts_that_can_still_change_the_outcome_are_missing(facts, missing):
    """What is asked is what still matters, in the order in which the rule asks it."""
    asked = LAW.regeling("belvergoeding").feiten
    assert bell(**facts).ontbrekende_feiten == sorted(missing, key=asked.index)


def test_power_is_clear_while_the_amount_is_not():
    """The oordeel may be known before the amount is."""
    answer = bell(**OLD_ENOUGH)
    assert (answer.oordeel, answer.resultaten) == ("kan", {"vergoeding": None})
    assert answer.gevonden["vergoeding"].reason == "feit ontbreekt"


@pytest.mark.parametrize(
    ("age", "oordeel", "sentence"),
    [
        (18, "recht", "De toeter moet weg."),
        (17, "kan", "De toeter kan weg."),
    ],
)
def test_force_of_the_outcome_may_depend_on_a_fact(age, oordeel, sentence):
    """The same rule may bind for one and give a power for another."""
    answer = LAW.bereken("toeterverbod", {"leeftijd": age}, peildatum=DAY)
    assert (answer.oordeel, answer.gevolg) == (oordeel, sentence)


def test_force_of_the_outcome_may_be_unknown():
    """Without the age nobody knows whether it must or may."""
    answer = LAW.bereken("toeterverbod", peildatum=DAY)
    assert (answer.oordeel, answer.ontbrekende_feiten) == ("onbekend", ["leeftijd"])


def test_missing_figure_is_named_and_does_not_hide_the_rest():
    """The amount that no source gives is missing; the oordeel and the other amount stand."""
    answer = LAW.bereken("toeterverbod", {"leeftijd": 18}, peildatum=DAY)
    found = answer.als_dict()
    assert (answer.oordeel, answer.resultaten) == ("recht", {"boete": None, "premie": 5})
    assert found["resultaten"]["boete"]["reden"] == "parameter ontbreekt"
    assert found["ontbrekende_parameters"] == [
        {
            "naam": "fietsbel.boete",
            "omschrijving": "Boete voor een toeter",
            "reden": "De Belwet noemt geen bedrag.",
            "wie": "de koning",
        }
    ]


def test_figure_that_ended_is_missing_from_that_day():
    """On the day of the ending the amount is gone, and the answer says why."""
    for day, left in ((date(2001, 12, 31), 5), (date(2002, 1, 1), None)):
        answer = LAW.bereken("toeterverbod", {"leeftijd": 18}, peildatum=day)
        assert answer.resultaten["premie"] == left
    reasons = [row["reden"] for row in answer.als_dict()["ontbrekende_parameters"]]
    assert "Vervallen vanaf 1-1-2002. De proef was voorbij." in reasons


def computed(*parts):
    """Return an outcome that only computes."""
    return Uitkomst(BEREKEND, *parts, gevolg="Klaar.")


def test_computed_when_no_fact_is_missing():
    """A bare amount, term or date is computed, or unknown while a fact is missing."""
    facts = {"koopdatum": "01-06-2001", "kleur": "rood", "heeft_fiets": False}
    answer = LAW.bereken("beltermijn", facts, peildatum=DAY)
    assert (answer.oordeel, answer.resultaten["uiterlijk"]) == ("berekend", date(2001, 7, 13))
    assert answer.gevonden["toeslag"].reason == "niet van toepassing"
    del facts["koopdatum"]
    assert LAW.bereken("beltermijn", facts, peildatum=DAY).oordeel == "onbekend"


def test_nothing_is_computed_when_every_figure_is_missing():
    """An answer without any figure is no calculation; another result makes it one."""

    def bare(f, p, lezing):
        """Alleen een boete."""
        return computed(Bedrag("boete", p.boete, PLACE))

    def with_term(f, p, lezing):
        """Een boete en een termijn."""
        return computed(Bedrag("boete", p.boete, PLACE), Resultaat("weken", 6, "weken", PLACE))

    assert (ask(bare).oordeel, ask(bare).ontbrekende_feiten) == ("onbekend", [])
    assert "geen bron" in ask(bare).gevolg
    assert ask(with_term).oordeel == "berekend"


def test_result_that_stands_even_where_a_requirement_fails():
    """A prohibition holds for whoever breaks it too."""

    def ban(f, p, lezing):
        """Een verbod."""
        return Uitkomst(
            RECHT,
            Eis("heeft geen fiets", ~f.heeft_fiets, PLACE),
            Resultaat("verboden", True, "ja/nee", PLACE, altijd=True),
            Resultaat("weken", 6, "weken", PLACE),
            gevolg="Goed.",
            anders="Fout.",
        )

    assert ask(ban, heeft_fiets=True).oordeel == "nee"
    assert ask(ban, heeft_fiets=True).resultaten == {"verboden": True, "weken": None}
    assert ask(ban).resultaten == {"verboden": True, "weken": None}
    assert ask(ban, heeft_fiets=False).resultaten == {"verboden": True, "weken": 6}


def test_result_applies_where_its_own_condition_holds():
    """A result for some people is silent for the others, and asks nothing of them."""

    def some(f, p, lezing):
        """Voor wie een fiets heeft."""
        return computed(Bedrag("bedrag", f.prijs, PLACE, als=f.heeft_fiets))

    assert ask(some, heeft_fiets=False).ontbrekende_feiten == []
    assert ask(some, prijs=5).ontbrekende_feiten == ["heeft_fiets"]
    assert ask(some, prijs=5, heeft_fiets=True).resultaten == {"bedrag": Decimal("5.00")}


def test_note_that_hangs_on_something_stands_where_that_is_known():
    """A note about children is no statement about somebody whose age is unknown."""

    def notes(**facts):
        return [note["tekst"] for note in bell(**facts).als_dict()["kanttekeningen"]]

    assert "Een kind vraagt toestemming." in notes(leeftijd=17)
    assert "Een kind vraagt toestemming." not in notes()
    assert "Een kind vraagt toestemming." not in notes(leeftijd=18)


def test_note_on_a_figure_past_its_verification():
    """The last verified day is silent; the day after says so, and so does a weaker source."""

    def notes(day):
        answer = LAW.bereken("belvergoeding", peildatum=day).als_dict()
        return [note["tekst"] for note in answer["kanttekeningen"]]

    both = "«Deel van de prijs», «Leeftijdsgrens voor een kind»"
    late = f"Niet geverifieerd na 31 december 2004: {both}."
    weaker = "Uit een tweedehands bron: «Deel van de prijs»."
    assert late not in notes(date(2004, 12, 31))
    assert late in notes(date(2005, 1, 1))
    assert weaker in notes(date(2003, 1, 1))
    assert weaker not in notes(date(2002, 12, 31))


def test_fact_that_the_rule_does_not_ask_is_said_to_be_unused():
    """Somebody who gives too much learns what did not count."""
    notes = bell(**OLD_ENOUGH, kleur="rood").als_dict()["kanttekeningen"]
    assert notes[-1]["tekst"] == "Niet gebruikt in deze berekening: Kleur."


def test_facts_that_are_unused_are_told_in_the_same_order_however_they_are_given():
    """So a receipt, in any order, gives the same answer to the letter."""
    idle = [("wielen", 2), ("kleur", "rood")]
    each = [bell(**OLD_ENOUGH, **dict(given)) for given in (idle, idle[::-1])]
    first, second = (one.als_dict()["kanttekeningen"] for one in each)
    assert first == second and first[-1]["tekst"].endswith(": Kleur, Wielen.")


def test_receipt_gives_the_same_answer_again():
    """The facts and readings of a receipt can be given again, as they stand."""
    answer = LAW.bereken(
        "belvergoeding", OLD_ENOUGH | BELLS, peildatum=DAY, lezingen={"V01": "dertien"}
    )
    receipt = answer.als_dict()["ontvangstbewijs"]
    again = LAW.bereken(
        "belvergoeding", receipt["feiten"], peildatum=DAY, lezingen=receipt["lezingen"]
    )
    assert again.als_dict() == answer.als_dict()


def test_receipt_holds_a_hash_of_the_figures_that_were_used():
    """The same figures give the same hash, whoever asks; other figures give another."""

    def figures(name, **facts):
        return LAW.bereken(name, facts, peildatum=DAY).ontvangstbewijs()["parameters"]

    assert figures("belvergoeding") == figures("belvergoeding", leeftijd=20)
    assert figures("belvergoeding") != figures("toeterverbod")


def test_every_fault_in_the_facts_is_reported_at_once():
    """A visitor sees each fault at its own field."""
    with pytest.raises(InvoerFouten) as raised:
        bell(leeftijd=-1, heeft_fiets="misschien", leeftijdd=5, prijs="5,00")
    assert [fault.veld for fault in raised.value.fouten] == ["leeftijd", "heeft_fiets", "leeftijdd"]


def test_rule_that_does_not_exist():
    """A typing mistake in the name of a calculation is met with the name that comes near."""
    with pytest.raises(OnbekendeRegeling, match="Bedoelde u «belvergoeding»"):
        LAW.bereken("belvergoedin")


def test_steps_stand_in_the_order_of_the_law():
    """Each step has its words, what was found, where it stands, and the facts behind it."""
    steps = bell(**OLD_ENOUGH, **BELLS).als_dict()["stappen"]
    assert [(step["soort"], step["weergave"]) for step in steps] == [
        ("eis", "ja"),
        ("eis", "ja"),
        ("stap", "€ 20,00"),
        ("resultaat", "€ 10,00"),
    ]
    assert steps[0]["verwijzing"] == "belwet/artikel-1.html#lid-1"
    assert [fact["naam"] for fact in steps[1]["gevonden"]] == ["leeftijd"]
    assert [one["weergave"] for one in steps[3]["parameters"]] == ["50%"]


def test_step_that_differs_per_reading_says_so():
    """Where the readings part, the step shows both."""
    steps = bell(leeftijd=12, heeft_fiets=True, **BELLS).als_dict()["stappen"]
    assert steps[1]["waarde"] == "verschilt per lezing"
    assert steps[1]["weergave"] == "verschilt per lezing: ja of nee"


def test_note_may_stand_without_a_source():
    """A remark of the makers has no place in a source."""

    def remark(f, p, lezing):
        """Een opmerking."""
        return Uitkomst(KAN, Kanttekening("Let op."), gevolg="Ja.", wie="de koning")

    assert ask(remark).als_dict()["kanttekeningen"] == [
        {"tekst": "Let op.", "bron": None, "vindplaats": None, "verwijzing": None, "feit": None}
    ]
