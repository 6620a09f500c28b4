"""When one yes or no, or one choice, is all that is missing, each answer to it is carried out."""

import pytest

from reintegratie.core import BEREKEND, KAN, Bedrag, Eis, Kanttekening, Resultaat, Uitkomst, kies
from reintegratie.core import answer as answer_of
from reintegratie.core.concepts import Begrip
from reintegratie.core.errors import RegisterFout, WaardeBuitenGrenzen

from .invented import PLACE, ask


def permission(f, p, lezing):
    """Toestemming."""
    return Uitkomst(
        KAN,
        Eis("oud genoeg", f.leeftijd >= 12, bron=PLACE),
        Eis("heeft een fiets", f.heeft_fiets, bron=PLACE),
        Bedrag("bedrag", f.prijs, bron=PLACE),
        gevolg="Het mag.",
        anders="Het mag niet.",
        wie="de koning",
    )


def colours(f, p, lezing):
    """Kleur."""
    return Uitkomst(
        BEREKEND,
        Resultaat("maanden", kies((f.kleur == "rood", 3), anders=6), "maanden", bron=PLACE),
        gevolg="Zo lang duurt het.",
    )


def test_each_answer_to_the_one_missing_question_is_shown():
    """A yes and a no side by side, each with what follows."""
    rows = ask(permission, leeftijd=20, prijs=3).als_dict()["mogelijkheden"]
    assert [(row["feit"], row["weergave"], row["oordeel"]) for row in rows] == [
        ("heeft_fiets", "ja", "kan"),
        ("heeft_fiets", "nee", "nee"),
    ]
    assert rows[0]["resultaten"]["bedrag"]["waarde"] == "3.00"


def test_each_choice_is_shown_in_its_order():
    """A choice is shown by its words."""
    rows = ask(colours).als_dict()["mogelijkheden"]
    assert [(row["weergave"], row["resultaten"]["maanden"]["waarde"]) for row in rows] == [
        ("Rood", 3),
        ("Blauw", 6),
    ]


def test_an_answer_to_a_missing_question_is_carried_out_once(monkeypatch):
    """Whichever parts tell it: the possibilities, and each result from lowest to highest."""
    given, carried_out = [], answer_of.answer
    monkeypatch.setattr(
        answer_of, "answer", lambda *asked: given.append(asked[1]) or carried_out(*asked)
    )
    found = ask(permission, leeftijd=20, prijs=3)
    assert found.als_dict() == found.als_dict()
    assert [one["heeft_fiets"] for one in given] == [True, False]


def test_nothing_is_shown_when_more_or_something_else_is_missing():
    """Two missing facts, or a missing number, have too many answers to show."""
    assert ask(permission, prijs=3).als_dict()["mogelijkheden"] == []
    assert ask(permission, heeft_fiets=True, prijs=3).als_dict()["mogelijkheden"] == []


def test_nothing_is_shown_when_the_outcome_is_known():
    """An outcome that is there needs no possibilities."""
    assert ask(permission, leeftijd=3, prijs=3).als_dict()["mogelijkheden"] == []


def tax(f, p, lezing):
    """Belasting op wielen."""
    each = lezing("V01", twaalf=f.prijs, dertien=2 * f.prijs)
    return Uitkomst(
        BEREKEND,
        Bedrag("bedrag", each * f.wielen, eenheid="euro per jaar", bron=PLACE),
        Kanttekening("Zo weinig wielen?", als=f.wielen < 2, bij="wielen"),
        gevolg="Zo hoog is zij.",
    )


def told(**facts):
    """Return the result of the tax as it is told."""
    return ask(tax, **facts).als_dict()["resultaten"]["bedrag"]


def test_over_usual_values_and_readings_there_is_one_range_that_names_the_values():
    """From the lowest reading with two wheels to the highest with three."""
    found = told(prijs=10)
    assert found["tekst"] == "€ 20,00 tot € 60,00 per jaar (hangt af van «Wielen»: 2 of 3 wielen)"
    assert (found["bereik"]["laagste"], found["bereik"]["hoogste"]) == ("20.00", "60.00")
    assert found["waarde"] is None and found["reden"] == "feit ontbreekt"


def test_each_usual_value_is_shown_with_its_own_range():
    """Who knows it after all finds it there."""
    rows = ask(tax, prijs=10).als_dict()["mogelijkheden"]
    assert [row["weergave"] for row in rows] == ["2 wielen", "3 wielen"]
    assert rows[1]["resultaten"]["bedrag"]["tekst"].startswith("€ 30,00 tot € 60,00 per jaar")


def test_a_value_that_is_given_stands_alone_also_where_it_is_not_usual():
    """Nothing is filled in for who answers, and five wheels are no fault."""
    assert told(prijs=10, wielen=5)["tekst"].startswith("€ 50,00 tot € 100,00 per jaar")


def test_nothing_is_told_where_something_else_is_missing_too():
    """A price has no usual values: then there is no range at all."""
    assert told()["tekst"] == "nog niet bekend" and told()["bereik"] is None


def test_a_result_that_has_no_order_gets_no_range():
    """A yes or a no is not told from the lowest to the highest."""

    def both(f, p, lezing):
        """Of het mag."""
        more = Resultaat("meer", f.wielen > 2, "ja/nee", bron=PLACE)
        return Uitkomst(BEREKEND, more, gevolg="Zo is het.")

    assert ask(both).als_dict()["resultaten"]["meer"]["tekst"] == "nog niet bekend"


def test_values_of_a_yes_or_no_make_a_range_too():
    """Where a requirement fails for one of them there may be no outcome."""
    found = ask(permission, leeftijd=20, prijs=3).als_dict()["resultaten"]["bedrag"]
    assert found["tekst"] == "€ 3,00, of geen uitkomst (hangt af van «Heeft een fiets»)"


@pytest.mark.parametrize(("wielen", "said"), [(1, True), (2, False), (None, False)])
def test_what_is_unlikely_is_said_at_its_question_and_only_when_it_is_known(wielen, said):
    """Just under the bound, on it, and with nothing filled in."""
    notes = ask(tax, prijs=10, wielen=wielen).als_dict()["kanttekeningen"]
    assert [note["tekst"] for note in notes if note["feit"] == "wielen"] == (
        ["Zo weinig wielen?"] if said else []
    )


def test_usual_values_are_those_of_a_number_within_its_bounds():
    """A register that says otherwise is refused."""
    row = {"label": "x", "vraag": "x?", "herkomst": "opgave"}
    with pytest.raises(RegisterFout):
        Begrip("x", type="ja_nee", gangbaar=[1, 2], **row)
    with pytest.raises(WaardeBuitenGrenzen):
        Begrip("x", type="getal", minimum=5, gangbaar=[1, 8], **row)
