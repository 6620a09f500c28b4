"""What is said first of an answer: what was asked for, also where readings differ."""

from reintegratie.core import BEREKEND, KAN, Bedrag, Eis, JaNee, Maanden, Uitkomst, kies, phrases

from .invented import PLACE, ask


def tax(f, lezing, said):
    """An amount that depends on a reading, and a number of months; ``said`` is the sentence."""
    each = lezing("V01", twaalf=f.prijs, dertien=2 * f.prijs)
    return Uitkomst(
        BEREKEND,
        Bedrag("bedrag", each * f.wielen, eenheid="euro per jaar", bron=PLACE),
        Maanden("maanden", 3, bron=PLACE),
        gevolg=said,
    )


def amounts(f, p, lezing):
    """Belasting op wielen."""
    return tax(f, lezing, "Zo hoog is zij.")


def kinds(f, p, lezing):
    """Bel of toeter."""
    bell = lezing("V01", twaalf=f.leeftijd >= 12, dertien=f.leeftijd >= 13)
    return Uitkomst(
        BEREKEND,
        JaNee("bel", bell, bron=PLACE),
        JaNee("toeter", ~(f.leeftijd >= 13), bron=PLACE),
        gevolg="Zo is het.",
    )


def permission(f, p, lezing):
    """Toestemming."""
    old = lezing("V01", twaalf=f.leeftijd >= 12, dertien=f.heeft_fiets)
    return Uitkomst(
        KAN,
        Eis("oud genoeg", old, bron=PLACE),
        Maanden("wachttijd", 1, bron=PLACE),
        Maanden("duur", kies((f.wielen > 2, 6), anders=3), bron=PLACE, hoofd=True),
        gevolg="Het mag.",
        anders="Het mag niet.",
        wie="de koning",
    )


def old_enough(f, p):
    """Oud genoeg."""
    old = Eis("oud genoeg", f.leeftijd >= 12, bron=PLACE)
    return Uitkomst(KAN, old, gevolg="Het mag.", anders="Het mag niet.")


def head(function, **facts):
    """Return what is said first, of which result, and what follows."""
    return tuple(ask(function, **facts).als_dict()["kop"].values())


def test_an_amount_is_said_before_its_sentence():
    """Of what a rule only computes it is the first; over readings the range."""
    assert head(amounts, prijs=0, wielen=2)[0] == "Bedrag: € 0,00 per jaar"
    assert head(amounts, prijs=2, wielen=2) == (
        "Bedrag: € 4,00 tot € 8,00 per jaar",
        ["bedrag"],
        "Zo hoog is zij.",
    )


def test_a_range_over_what_is_missing_is_said_and_not_that_it_is_unknown():
    """The usual answers to the one question give the ends; what has no usual answers gives none."""
    said, name, further = head(amounts, prijs=2)
    assert said.startswith("Bedrag: € ") and "hangt af van" in said
    assert (name, further) == (["bedrag"], None)
    assert head(amounts)[0] == "Maanden: 3 maanden"


def test_where_nothing_was_given_it_is_said_how_many_questions_there_are():
    """Not once a fact is given, and not where an answer is there already."""
    assert head(permission) == (
        "Er is nog niets ingevuld.",
        [],
        "Er zijn hoogstens 3 vragen.",
    )
    assert head(permission, wielen=3)[0] == "Dit is nog niet te zeggen: er ontbreken gegevens."
    assert head(old_enough)[2] == "Er is 1 vraag."
    assert head(old_enough, leeftijd=12)[0].startswith("Het mag.")


def taxes(f, p, lezing):
    """De belasting in een zin."""
    return tax(f, lezing, "U betaalt {bedrag}.")


def test_a_sentence_that_tells_its_amount_stands_alone():
    """With its range over readings and what is missing; not beside the results of a reading."""
    assert head(taxes, prijs=2, wielen=2) == (
        "U betaalt € 4,00 tot € 8,00 per jaar.",
        ["bedrag"],
        None,
    )
    answer = ask(taxes, prijs=2, wielen=2).als_dict()
    assert answer["gevolg"] == answer["kop"]["tekst"]
    assert [row["gevolg"] for row in answer["lezingen"]] == [None, None]
    said, name, further = head(taxes, prijs=2)
    assert said.startswith("U betaalt € ") and "hangt af van" in said
    assert (name, further) == (["bedrag"], None)


def test_without_the_figure_that_a_sentence_tells_that_is_said():
    def lacks(f, p):
        return Uitkomst(
            BEREKEND,
            Bedrag("bedrag", p.boete, bron=PLACE),
            Maanden("maanden", 3, bron=PLACE),
            gevolg="{bedrag}.",
        )

    answer = ask(lacks).als_dict()
    assert (answer["oordeel"], answer["gevolg"]) == (BEREKEND, phrases.NO_FIGURE)


def test_of_yes_and_no_the_one_that_is_a_yes_is_said():
    """What most readings give stands first; a no is said where nothing is a yes."""
    assert head(kinds, leeftijd=13)[0] == "Bel: ja"
    assert head(kinds, leeftijd=11)[0] == "Toeter: ja"
    assert head(kinds, leeftijd=12)[:2] == ("Bel: in 1 van de 2 lezingen ja, in 1 nee", ["bel"])


def test_what_a_rule_was_asked_for_is_said_first_where_it_says_so():
    """A power to something of some length says how long; a no says no."""
    assert head(permission, leeftijd=13, heeft_fiets=True, wielen=3) == (
        "Duur: 6 maanden",
        ["duur"],
        "Het mag.",
    )
    assert head(permission, leeftijd=11, heeft_fiets=False, wielen=3) == (
        "Het mag niet.",
        [],
        None,
    )


def permitted_by_one_or_another(f, p, lezing):
    """Toestemming van wie."""
    return Uitkomst(
        KAN, gevolg="Het mag.", wie=lezing("V01", twaalf="de koning", dertien="de raad")
    )


def test_that_nobody_is_named_is_left_to_the_kind_of_outcome():
    """Beside it stands who decides, or that nobody does; other programs read the whole sentence."""
    answer = ask(old_enough, leeftijd=12).als_dict()
    assert answer["kop"]["tekst"] == "Het mag."
    assert answer["gevolg"] == f"Het mag. {phrases.NOBODY}"
    differ = ask(permitted_by_one_or_another).als_dict()
    assert differ["kop"]["tekst"] == "Het mag."
    assert differ["gevolg"] == f"Het mag. {phrases.DECIDERS_DIFFER}"


def test_readings_that_contradict_each_other_are_counted():
    """Each sentence with how many readings give it, one that lacks a fact among them."""
    said = ask(permission, leeftijd=13, heeft_fiets=False, wielen=3).als_dict()
    assert said["kop"]["verder"] == "1 van de 2 lezingen: Het mag. 1: Het mag niet."
    lacks = ask(permission, leeftijd=13, wielen=3).als_dict()
    assert lacks["gevolg"] == "1 van de 2 lezingen: Het mag. 1: nog niet te zeggen."
