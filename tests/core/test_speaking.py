"""Which source speaks: a rule answers for its own, what others say stands under it."""

from datetime import date

import pytest

from reintegratie.core import KAN, NIEMAND, RECHT, Eis, Resultaat, Uitkomst, kies, plus_weken
from reintegratie.core.errors import RegisterFout
from reintegratie.core.readings import Conflict

from .invented import LAW, PLACE, ask

SUMMER = date(2001, 7, 1)


def may_or_must(f, p, lezing):
    """Moet de koning?"""
    forced = lezing("V03", moet=True, moet_later=True, mag=False)
    later = plus_weken(f.koopdatum, 1)
    return Uitkomst(
        kies((forced, RECHT), anders=KAN),
        Eis("heeft een fiets", f.heeft_fiets, bron=PLACE),
        Resultaat(
            "dag",
            lezing("V03", moet=f.koopdatum, moet_later=later, mag=later),
            "datum",
            bron=PLACE,
        ),
        Resultaat("bel", "een fietsbel", "tekst", bron=PLACE),
        gevolg={RECHT: "De koning moet.", KAN: "De koning mag."},
        anders="Niets.",
        aard="plicht",
        wie=lezing("V03", moet=NIEMAND, moet_later=NIEMAND, mag="de koning"),
    )


def say(peildatum=SUMMER, **facts):
    """Return the answer of the rule as plain data."""
    return ask(may_or_must, peildatum=peildatum, **facts).als_dict()


def test_own_source_speaks_and_the_other_stands_under_it():
    """The duty is that of the law; the note that says otherwise is named as its own."""
    answer = say(heeft_fiets=True, koopdatum="2001-07-01")
    assert (answer["oordeel"], answer["aard"], answer["volgens"]) == ("recht", "plicht", "belwet")
    [other] = answer["elders"]
    assert (other["bron"], other["oordeel"], other["aard"]) == (
        "beltoelichting",
        "kan",
        "bevoegdheid",
    )
    assert other["resultaten"]["dag"]["waarde"] == "2001-07-08"


def test_who_decides_is_told_of_each_outcome():
    """A duty is of nobody to decide; the note that makes it a power names the king."""
    answer = say(heeft_fiets=True, koopdatum="2001-07-01")
    [other] = answer["elders"]
    assert (answer["wie"], other["wie"], other["gevolg"]) == (None, "de koning", "De koning mag.")


def test_another_source_is_not_told_to_say_what_it_does_not_change():
    """The day is another one under the note; that it is a bell holds anyway."""
    answer = say(heeft_fiets=True, koopdatum="2001-07-01")
    assert answer["resultaten"]["bel"]["waarde"] == "een fietsbel"
    assert list(answer["elders"][0]["resultaten"]) == ["dag"]


def test_a_duty_that_every_reading_has_is_one():
    """The readings differ about the day, known or not; that it must be done they share."""
    assert say(heeft_fiets=True)["oordeel"] == "recht"
    day = say(heeft_fiets=True, koopdatum="2001-07-01")["resultaten"]["dag"]
    assert (day["waarde"], day["reden"]) == (None, "lezingen verschillen")
    assert (day["bereik"]["laagste"], day["bereik"]["hoogste"]) == ("2001-07-01", "2001-07-08")


def test_all_sources_together():
    """Then it is a contradiction between them, and none speaks before the other."""
    law = ask(may_or_must, heeft_fiets=True).regel.wetboek
    facts = {"heeft_fiets": True, "koopdatum": "2001-07-01"}
    whole = law.bereken("may_or_must", facts, peildatum=SUMMER, alle_bronnen=True).als_dict()
    assert (whole["oordeel"], whole["volgens"], whole["elders"]) == ("tegenstrijdig", None, [])
    assert {(*row["keuzes"].values(), row["wie"]) for row in whole["lezingen"]} == {
        ("moet", None),
        ("moet_later", None),
        ("mag", "de koning"),
    }


def may_by_two(f, p, lezing):
    """Wie mag?"""
    who = lezing("V03", moet="de koning", moet_later="de raad", mag=NIEMAND)
    return Uitkomst(KAN, gevolg="Het mag.", wie=who)


@pytest.mark.parametrize(
    ("reading", "who", "said"),
    [
        ("moet", "de koning", "Het mag."),
        ("mag", None, "Het mag. Wie dat beslist, staat niet in de tekst."),
    ],
)
def test_power_names_its_holder_or_nobody(reading, who, said):
    """One reading alone."""
    found = ask(may_by_two, lezingen={"V03": reading})
    assert (found.wie, found.gevolg) == (who, said)


def may_or_no(f, p, lezing):
    """Mag het?"""
    may = lezing("V03", moet=False, moet_later=False, mag=True)
    return Uitkomst(KAN, Eis("het mag", may, bron=PLACE), gevolg="Het mag.", anders="Nee.")


def test_nothing_is_said_of_whom_a_text_names_that_is_no_source_of_the_book():
    """Such as a law of which one thing was looked up."""
    [other] = ask(may_or_no, peildatum=SUMMER).als_dict()["elders"]
    assert other["gevolg"] == "Het mag. Wie dat daar beslist, is niet nagegaan."


def test_power_of_which_readings_name_others():
    """All can, so it can; who decides is another in each."""
    found = ask(may_by_two)
    assert (found.oordeel, found.wie) == ("kan", None)
    assert found.gevolg == "Het mag. Wie dat beslist, verschilt per lezing."


def test_chosen_reading_goes_before_the_source():
    """Who chooses what another source says gets that answer."""
    found = ask(may_or_must, peildatum=SUMMER, lezingen={"V03": "mag"}, heeft_fiets=True)
    assert found.oordeel == "kan"


@pytest.mark.parametrize(
    ("day", "said"), [("2001-06-30", "Dit geldt pas vanaf 1 juli 2001."), ("2001-07-01", None)]
)
def test_what_another_source_says_later_says_so(day, said):
    """The day before a reading begins, it is told as of a later day."""
    [other] = say(day, heeft_fiets=True)["elders"]
    assert other["tijd"] == said


def test_other_source_with_the_same_outcome_is_not_named():
    """Where a requirement fails, all sources say no."""
    assert say(heeft_fiets=False)["elders"] == []


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2001-05-31", "Volgens de Belwet van 1 mei 2001. Op 31 mei 2001 gold die nog niet."),
        ("2001-06-01", "Volgens de Belwet van 1 mei 2001."),
        ("2003-12-31", "Volgens de Belwet van 1 mei 2001."),
        (
            "2004-01-01",
            "Volgens de Belwet van 1 mei 2001. "
            "Of die op 1 januari 2004 nog geldt, is niet nagegaan.",
        ),
    ],
)
def test_what_is_to_say_of_the_date(day, said):
    """Before a text, and after the last day up to which it was checked, the answer says so."""
    assert say(day, heeft_fiets=True)["tijd"] == said
    assert LAW.bereken("belvergoeding", {}, peildatum=day).tijd == said


@pytest.mark.parametrize(
    "wrong", [{"van": {"een": ("belwet",)}}, {"letter": ("drie",)}, {"sinds": {"drie": SUMMER}}]
)
def test_conflict_that_does_not_know_its_readings(wrong):
    """Whose a reading is, is told of each or of none; and only of readings that exist."""
    with pytest.raises(RegisterFout):
        Conflict("V99", "?", "laag", (PLACE,), "?", lezingen={"een": "1", "twee": "2"}, **wrong)
