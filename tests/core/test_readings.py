"""Readings of a conflict: each is computed, none is chosen by a rule."""

import pytest

from reintegratie.core import BEREKEND, KAN, Bedrag, Eis, JaNee, Resultaat, Uitkomst, kies
from reintegratie.core.errors import LezingNietGedekt, OnbekendConflict, OnbekendeLezing
from reintegratie.core.readings import Readings, resolve, that_matter
from reintegratie.core.values import Name, Scalar, unknown

from .invented import LAW, PLACE, ask

UNKNOWN = unknown("feit", "leeftijd")


def computed(waarde, **rest):
    """Return an outcome of one result."""
    return Uitkomst(BEREKEND, Resultaat("uit", waarde, "jaar", PLACE, **rest), gevolg="Klaar.")


def limit(f, p, lezing):
    """Is iemand oud genoeg?"""
    return Uitkomst(
        KAN,
        Eis("oud genoeg", f.leeftijd >= lezing("V01", twaalf=12, dertien=13), PLACE),
        gevolg="Ja.",
        anders="Nee.",
        wie="de koning",
    )


def two_conflicts(f, p, lezing):
    """Twee conflicten in één uitkomst."""
    base = lezing("V01", twaalf=12, dertien=13)
    return computed(base + lezing("V02/toeslag", zonder=0, met=f.aantal_bellen))


@pytest.mark.parametrize(
    "given",
    [
        {"twaalf": 1},
        {"twaalf": 1, "dertien": 2, "veertien": 3},
        {"twaalf": 1, "dertig": 2},
        {},
    ],
)
def test_rule_gives_a_value_for_every_reading(given):
    """A rule that leaves a reading out would settle the conflict by itself: refused."""
    with pytest.raises(LezingNietGedekt, match="twaalf, dertien"):
        Readings(LAW.conflicten, {})("V01", **given)


def test_conflict_that_does_not_exist():
    """A conflict stands in the register, or it is a typing mistake."""
    with pytest.raises(OnbekendConflict, match="V01"):
        Readings(LAW.conflicten, {})("V1", ja=1, nee=2)


@pytest.mark.parametrize(
    ("age", "oordeel", "conflicts"),
    [
        (11, "nee", []),
        (12, "tegenstrijdig", ["V01"]),
        (13, "kan", []),
    ],
)
def test_conflict_speaks_only_where_it_matters(age, oordeel, conflicts):
    """Below both limits and above both limits the readings agree; between them they do not."""
    answer = ask(limit, leeftijd=age)
    assert (answer.oordeel, answer.conflicten) == (oordeel, conflicts)
    assert len(answer.als_dict()["lezingen"]) == 2 * len(conflicts)


def test_each_reading_is_shown_with_its_own_outcome():
    """Where readings differ, each says what it means and where it leads."""
    rows = ask(limit, leeftijd=12).als_dict()["lezingen"]
    shown = [(row["conflict"], row["keuze"], row["oordeel"], row["gevolg"]) for row in rows]
    assert shown == [("V01", "twaalf", "kan", "Ja."), ("V01", "dertien", "nee", "Nee.")]
    assert rows[0]["tekst"] == "Vanaf 12 jaar."


@pytest.mark.parametrize(("reading", "oordeel"), [("twaalf", "kan"), ("dertien", "nee")])
def test_chosen_reading_decides(reading, oordeel):
    """Somebody who chooses a reading gets one answer, and a receipt that says which."""
    answer = ask(limit, leeftijd=12, lezingen={"V01": reading})
    assert (answer.oordeel, answer.conflicten) == (oordeel, [])
    assert answer.als_dict()["ontvangstbewijs"]["lezingen"] == {"V01": reading}


def test_unknown_fact_keeps_the_conflict_open():
    """While the age is unknown, nobody knows whether the conflict matters."""
    answer = ask(limit)
    assert (answer.oordeel, answer.ontbrekende_feiten) == ("onbekend", ["leeftijd"])


def test_readings_that_miss_the_same_are_not_computed_twice():
    """Two readings of one unknown are the same; of two unknowns they are not."""
    lezing = Readings(LAW.conflicten, {})
    lezing("V01", twaalf=UNKNOWN, dertien=UNKNOWN)
    assert (list(lezing.asked), list(lezing.open)) == (["V01"], [])
    lezing("V01", twaalf=UNKNOWN, dertien=unknown("feit", "prijs"))
    assert list(lezing.open) == ["V01"]


def test_reading_leaves_its_name_behind():
    """A value knows which conflict it hangs on, and everything the readings looked at."""
    value = Readings(LAW.conflicten, {})("V01", twaalf=Scalar(1), dertien=UNKNOWN)
    assert value.refs == UNKNOWN.refs | {Name("lezing", "V01")}


def test_two_conflicts_give_every_combination():
    """Two readings of two conflicts are four outcomes, each under both names."""
    answer = ask(two_conflicts, aantal_bellen=5)
    rows = answer.als_dict()["lezingen"]
    assert answer.oordeel == "berekend"
    assert {row["keuze"]: row["resultaten"]["uit"]["waarde"] for row in rows} == {
        "twaalf + zonder": 12,
        "twaalf + met": 17,
        "dertien + zonder": 13,
        "dertien + met": 18,
    }
    assert {row["conflict"] for row in rows} == {"V01 + V02"}


def test_conflict_that_does_not_matter_here_is_left_out_of_a_combination():
    """With no bells the second conflict changes nothing: only the first is shown."""
    answer = ask(two_conflicts, aantal_bellen=0)
    assert answer.conflicten == ["V01"]
    assert [row["keuze"] for row in answer.als_dict()["lezingen"]] == ["twaalf", "dertien"]


def test_one_chosen_reading_leaves_the_other_conflict():
    """A choice settles one conflict and no other."""
    answer = ask(two_conflicts, aantal_bellen=5, lezingen={"V02": "met"})
    assert answer.conflicten == ["V01"]
    assert [row["resultaten"]["uit"]["waarde"] for row in answer.als_dict()["lezingen"]] == [17, 18]


def test_conflict_inside_a_reading_is_computed_there_only():
    """A second question may arise under one reading of the first."""

    def nested(f, p, lezing):
        """Een vraag in een vraag."""
        inner = lezing("V02/toeslag", zonder=1, met=2)
        return computed(lezing("V01", twaalf=0, dertien=inner))

    answer = ask(nested)
    assert {world.assessment.results["uit"].value for world in answer.worlds} == {0, 1, 2}
    assert answer.conflicten == ["V01", "V02/toeslag"]


def test_conflict_asked_twice_has_one_answer_in_each_world():
    """Two parts of a rule that ask the same conflict follow the same reading."""

    def twice(f, p, lezing):
        """Twee keer hetzelfde conflict."""
        one = lezing("V01", twaalf=1, dertien=2)
        other = lezing("V01", twaalf=10, dertien=20)
        return computed(one + other)

    assert [w.assessment.results["uit"].value for w in ask(twice).worlds] == [11, 22]


def test_result_differs_while_the_oordeel_does_not():
    """Amounts that differ are a range, unless sources are put together; a yes and a no clash."""

    def amounts(f, p, lezing):
        """Twee bedragen."""
        return computed(lezing("V01", twaalf=1, dertien=2))

    def yes_or_no(f, p, lezing):
        """Ja of nee."""
        answer = JaNee("uit", lezing("V01", twaalf=True, dertien=False), PLACE)
        return Uitkomst(BEREKEND, answer, gevolg="Klaar.")

    answer = ask(amounts)
    found = answer.als_dict()["resultaten"]["uit"]
    assert answer.oordeel == "berekend"
    assert (found["waarde"], found["reden"]) == (None, "lezingen verschillen")
    assert (found["bereik"]["laagste"], found["bereik"]["hoogste"]) == (1, 2)
    assert ask(yes_or_no).oordeel == "tegenstrijdig"
    assert ask(amounts, alle_bronnen=True).oordeel == "tegenstrijdig"


def test_missing_fact_and_other_reading_is_not_yet_a_contradiction():
    """One reading needs a fact and the other does not: first ask the fact."""

    def partly(f, p, lezing):
        """Een lezing die een feit nodig heeft."""
        return computed(lezing("V01", twaalf=1, dertien=f.aantal_bellen))

    assert (ask(partly).oordeel, ask(partly).ontbrekende_feiten) == ("onbekend", ["aantal_bellen"])
    assert ask(partly, aantal_bellen=1).oordeel == "berekend"
    assert ask(partly, aantal_bellen=2, alle_bronnen=True).oordeel == "tegenstrijdig"


def test_missing_figure_in_one_reading_is_not_known():
    """No fact will bring the missing figure, and it may be what the other reading gives."""

    def figure(f, p, lezing):
        """Een lezing zonder cijfer."""
        return Uitkomst(
            BEREKEND,
            Bedrag("uit", lezing("V01", twaalf=1, dertien=p.boete), PLACE),
            gevolg="Klaar.",
        )

    assert (ask(figure).oordeel, ask(figure).ontbrekende_feiten) == ("onbekend", [])
    assert ask(figure, alle_bronnen=True).oordeel == "tegenstrijdig"


@pytest.mark.parametrize("given", [{"V02": "met"}, {"V02/toeslag": "met"}])
def test_number_of_a_conflict_finds_its_question(given):
    """A conflict with questions may be chosen by its number: the reading says which question."""
    assert resolve(LAW.conflicten, given) == {"V02/toeslag": "met"}


@pytest.mark.parametrize(
    ("given", "error", "message"),
    [
        ({"V01": "elf"}, OnbekendeLezing, "van V01.*Mogelijk: dertien, twaalf"),
        ({"V02": "mee"}, OnbekendeLezing, "Bedoelde u «met»"),
        ({"V9": "met"}, OnbekendConflict, "V9"),
    ],
)
def test_choice_that_does_not_exist(given, error, message):
    """A reading or a conflict that is not in the register is refused, with what is."""
    with pytest.raises(error, match=message):
        resolve(LAW.conflicten, given)


def test_only_a_conflict_that_changes_something_matters():
    """A conflict matters when another reading of it alone leads elsewhere."""
    outcomes = [({"a": x, "b": y}, x) for x in "12" for y in "12"]
    assert that_matter(outcomes) == ["a"]
    assert that_matter([({"a": x, "b": y}, 0) for x in "12" for y in "12"]) == []


def test_number_of_a_conflict():
    """A question of a conflict carries the number of that conflict."""
    assert LAW.conflicten["V02/toeslag"].nummer == "V02"
    assert LAW.conflicten["V01"].nummer == "V01"


def test_reading_may_decide_whether_a_result_applies():
    """A conflict about whom a result is for makes one reading silent and the other not."""

    def whom(f, p, lezing):
        """Voor wie is het?"""
        als = lezing("V01", twaalf=f.leeftijd >= 12, dertien=f.leeftijd >= 13)
        return computed(kies((f.heeft_fiets, 1), anders=2), als=als)

    assert ask(whom, leeftijd=12, heeft_fiets=True).oordeel == "tegenstrijdig"
    assert ask(whom, leeftijd=11).gevonden["uit"].reason == "niet van toepassing"
    assert ask(whom, leeftijd=13, heeft_fiets=True).resultaten == {"uit": 1}


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("waarde", "nog niet bekend", "lezingen verschillen"),
        ("waarde", "geen cijfer", "lezingen verschillen"),
        ("waarde", "geldt niet", "lezingen verschillen"),
        ("nog niet bekend", "geen cijfer", "feit ontbreekt"),
        ("geldt niet", "nog niet bekend", "feit ontbreekt"),
        ("geen cijfer", "geldt niet", "parameter ontbreekt"),
        ("geldt niet", "geldt niet", "niet van toepassing"),
    ],
)
def test_readings_differ_only_where_one_of_them_gives_a_value(one, other, reason):
    """Where none does, the reason is why: what is still to be given goes first."""

    def rule(f, p, lezing):
        """Twee lezingen van één uitkomst."""
        value = {"waarde": 1, "nog niet bekend": f.prijs, "geen cijfer": p.boete, "geldt niet": 1}
        return computed(
            lezing("V01", twaalf=value[one], dertien=value[other]),
            als=lezing("V01", twaalf=one != "geldt niet", dertien=other != "geldt niet"),
        )

    for order in ((one, other), (other, one)):
        one, other = order
        found = ask(rule).als_dict()["resultaten"]["uit"]
        assert found["reden"] == reason
        assert bool(found["bereik"]) == (reason == "lezingen verschillen")
