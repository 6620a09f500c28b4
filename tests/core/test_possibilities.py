"""When one yes or no, or one choice, is all that is missing, each answer to it is carried out."""

from reintegratie.core import BEREKEND, KAN, Bedrag, Eis, Resultaat, Uitkomst, kies

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


def test_nothing_is_shown_when_more_or_something_else_is_missing():
    """Two missing facts, or a missing number, have too many answers to show."""
    assert ask(permission, prijs=3).als_dict()["mogelijkheden"] == []
    assert ask(permission, heeft_fiets=True, prijs=3).als_dict()["mogelijkheden"] == []


def test_nothing_is_shown_when_the_outcome_is_known():
    """An outcome that is there needs no possibilities."""
    assert ask(permission, leeftijd=3, prijs=3).als_dict()["mogelijkheden"] == []
