"""A source has versions: which text held when, and what is not known of that."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from types import SimpleNamespace

import pytest

from reintegratie.core import JaNee, Kanttekening, Stapel, Uitkomst, regel
from reintegratie.core.errors import RegisterFout
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.sources import source
from reintegratie.core.tijd import of_source, over_tijd

from .invented import LAW, OneRule, among_lost_texts, rule_of

SAID = dict.fromkeys(("vastgesteld", "bekendgemaakt", "vanaf", "tot"), "?")
FIRST = {"naam": "wet", "datum": "1", "aanduiding": "de oude wet", "vanaf": date(2001, 6, 1)}
LATER = {"naam": "wet-2", "datum": "2", "aanduiding": "de nieuwe wet", "vanaf": date(2004, 1, 1)}
OPEN = FIRST | {"niet_bekend": SAID, "nagegaan_tot": date(2003, 12, 31)}
LOST = {"naam": "wet-0", "datum": "0", "aanduiding": "een wet", "niet_gegeven": "Zij is zoek."}
ENDED = FIRST | {"tot": date(2003, 1, 1)}
LOST_LATER = LOST | {"naam": "wet-1", "vanaf": date(2003, 1, 1)}


def unknown(version):
    """Of each day that a version does not give: why not."""
    return {day: why for day, why in SAID.items() if day not in version}


def made(*versions, **more):
    """A source with these versions."""
    rows = [{"niet_bekend": unknown(version)} | version for version in versions]
    return source("wet", {"titel": "Wet", "uitgever": "?", "versies": rows} | more)


def test_a_text_ends_where_the_next_begins():
    first, later = made(FIRST, LATER).versies
    assert (first.tot, first.vervangen_door) == (date(2004, 1, 1), "wet-2")
    assert (later.tot, later.vervangen_door) == (None, None)


def test_a_text_that_ended_before_the_next_has_nothing_in_its_place():
    first, _ = made(FIRST | {"tot": date(2003, 1, 1)}, LATER).versies
    assert (first.tot, first.vervangen_door) == (date(2003, 1, 1), None)


def test_of_a_text_that_another_one_follows_its_end_is_known():
    """Why it named no end is then told no more; an end that it names itself keeps its doubt, and so
    does one that hangs on a first day that is not sure."""
    open_end, named = made(FIRST, LATER).versies[0], FIRST | {"tot": date(2003, 1, 1)}
    assert open_end.niet_bekend.keys() == {"vastgesteld", "bekendgemaakt"}
    until = made(FIRST, LATER | {"niet_bekend": SAID | {"vanaf": "Na bekendmaking."}}).versies[0]
    assert until.niet_bekend["tot"] == "Zij geldt tot de nieuwe wet ingaat. Na bekendmaking."
    doubt = {"niet_bekend": SAID}
    assert made(named | doubt, LATER).versies[0].niet_bekend == SAID


@pytest.mark.parametrize(
    ("day", "naam"),
    [
        (date(1999, 1, 1), "wet"),
        (date(2003, 12, 31), "wet"),
        (date(2004, 1, 1), "wet-2"),
        (date(2030, 1, 1), "wet-2"),
    ],
)
def test_a_source_is_read_by_the_text_of_the_day(day, naam):
    """A text that was adopted and is to come says nothing of what is read before it."""
    assert made(LOST, FIRST, LATER).op(day).naam == naam


TIMES = [
    ((FIRST, LATER), "2001-05-31", "Volgens de oude wet. Op 31 mei 2001 gold die nog niet."),
    ((FIRST, LATER), "2001-06-01", "Volgens de oude wet."),
    ((FIRST, LATER), "2003-12-31", "Volgens de oude wet."),
    ((FIRST, LATER), "2004-01-01", "Volgens de nieuwe wet."),
    (
        (FIRST | {"nagegaan_tot": date(2002, 1, 1)}, LATER),
        "2003-12-31",
        "Volgens de oude wet. Of die op 31 december 2003 nog geldt, is niet nagegaan.",
    ),
    (
        (FIRST, LATER | {"nagegaan_tot": date(2004, 1, 1)}),
        "2004-01-02",
        "Volgens de nieuwe wet. Of die op 2 januari 2004 nog geldt, is niet nagegaan.",
    ),
    ((FIRST | {"tot": date(2003, 1, 1)}, LATER), "2002-12-31", "Volgens de oude wet."),
    (
        (FIRST | {"tot": date(2003, 1, 1)}, LATER),
        "2003-01-01",
        "Volgens de oude wet. Op 1 januari 2003 gold die niet meer.",
    ),
    ((FIRST | {"tot": date(2003, 1, 1)}, LATER), "2004-01-01", "Volgens de nieuwe wet."),
    ((LOST, FIRST), "2001-06-01", "Volgens de oude wet."),
    ((FIRST,), "2001-06-01", "Volgens de oude wet."),
    (({"naam": "wet", "datum": "1"},), "2001-06-01", None),
    (
        (LOST, FIRST),
        "2001-05-31",
        "Volgens de oude wet. Op 31 mei 2001 gold die nog niet. "
        "Daarvoor was er een wet. Die is ons niet gegeven.",
    ),
    (
        (LOST, FIRST | {"zonder_datum": True}),
        "2001-05-31",
        "Volgens de oude wet. Of die op 31 mei 2001 al gold, is niet bekend. "
        "Daarvoor was er een wet. Die is ons niet gegeven.",
    ),
    ((ENDED, LOST_LATER), "2002-12-31", "Volgens de oude wet."),
    (
        (ENDED, LOST_LATER),
        "2003-01-01",
        "Volgens de oude wet. Op 1 januari 2003 gold die niet meer. "
        "Daarna kwam een wet. Die is ons niet gegeven.",
    ),
    (
        (ENDED, LOST_LATER, LATER),
        "2003-12-31",
        "Volgens de oude wet. Op 31 december 2003 gold die niet meer. "
        "Daarna kwam een wet. Die is ons niet gegeven.",
    ),
    ((ENDED, LOST_LATER, LATER), "2004-01-01", "Volgens de nieuwe wet."),
    (
        (FIRST | {"zonder_datum": True},),
        "2001-05-31",
        "Volgens de oude wet. Of die op 31 mei 2001 al gold, is niet bekend.",
    ),
    (
        (FIRST | {"niet_bekend": SAID, "zonder_datum": True},),
        "2001-06-01",
        "Volgens de oude wet.",
    ),
    ((OPEN,), "2001-05-31", "Volgens de oude wet. Op 31 mei 2001 gold die nog niet."),
    (
        (OPEN,),
        "2001-06-01",
        "Volgens de oude wet. Of die op 1 juni 2001 al gold, staat er niet in.",
    ),
    (
        (OPEN,),
        "2003-12-31",
        "Volgens de oude wet. Of die op 31 december 2003 al gold, staat er niet in.",
    ),
    (
        (OPEN,),
        "2004-01-01",
        "Volgens de oude wet. Of die op 1 januari 2004 nog geldt, is niet nagegaan.",
    ),
]


@pytest.mark.parametrize(("versions", "day", "said"), TIMES)
def test_what_is_said_of_a_day_follows_from_the_versions(versions, day, said):
    """The day before, the day, the last day, a gap, and a text that is not at hand."""
    assert of_source(made(*versions), date.fromisoformat(day)) == said


@pytest.mark.parametrize("day", ["2004-01-01", "2009-10-31", "2009-11-01"])
def test_an_answer_says_that_its_text_works_back(day):
    """On its first day, on the last one on which it was not there, and after that."""
    later = LATER | {"vastgesteld": date(2009, 11, 1), "terugwerkend": True}
    said = of_source(made(FIRST, later), date.fromisoformat(day))
    assert said == f"Volgens {LATER['aanduiding']}, die terugwerkt tot 1 januari 2004."


WRONG = [
    ((LATER | {"naam": "wet"}, FIRST | {"naam": "wet-2"}), "begint niet na wet"),
    ((FIRST | {"tot": date(2005, 1, 1)}, LATER), "begint niet na wet"),
    ((FIRST, {"naam": "wet-2", "datum": "2"}), "begint niet na wet"),
    ((FIRST | {"tot": date(2001, 6, 1)},), "eindigt voor zij begint"),
    ((FIRST | {"nagegaan_tot": date(2001, 5, 1)},), "eindigt voor zij begint"),
    (({"naam": "wet", "datum": "1", "tot": date(2001, 6, 1)},), "aanduiding"),
    (({"naam": "wet-0", "datum": "0", "niet_gegeven": "Zij is zoek."}, FIRST), "aanduiding"),
    ((FIRST, LATER | {"naam": "anders"}), "een versie heet wet"),
    ((LATER,), "een versie heet wet"),
]


ADOPTED = [
    ({"vastgesteld": date(2001, 6, 1)}, False),
    ({"vastgesteld": date(2001, 6, 2)}, True),
    ({"vastgesteld": date(2001, 5, 1), "bekendgemaakt": date(2001, 6, 2)}, True),
]


@pytest.mark.parametrize(("days", "back"), ADOPTED)
def test_a_text_holds_from_before_it_is_there_only_where_it_says_that_it_works_back(days, back):
    [text] = made(FIRST | days | {"terugwerkend": True}).versies
    assert text.werkt_terug == back
    if back:
        with pytest.raises(RegisterFout, match="Werkt zij terug"):
            made(FIRST | days)
    else:
        assert not made(FIRST | days).versies[0].werkt_terug


@pytest.mark.parametrize(("versions", "said"), WRONG)
def test_versions_that_cannot_be_are_refused(versions, said):
    with pytest.raises(RegisterFout, match=said):
        made(*versions)


@pytest.mark.parametrize("day", SAID)
def test_a_source_of_the_book_gives_each_day_or_says_why_it_is_not_known(day):
    rows = [LATER | {"naam": "wet", "niet_bekend": {key: "?" for key in SAID if key != day}}]
    given = {"titel": "Wet", "uitgever": "?", "in_boek": True, "versies": rows}
    if day == "vanaf":
        assert source("wet", given).versies
    else:
        with pytest.raises(RegisterFout, match="of waarom is dat niet bekend"):
            source("wet", given)


@pytest.mark.parametrize("row", [{}, {"datum": "1", "versies": [FIRST]}])
def test_a_source_has_a_date_or_versions_that_have_one(row):
    with pytest.raises(RegisterFout, match="geef een datum, of versies"):
        source("wet", {"titel": "Wet", "uitgever": "?"} | row)


FACTS = {"heeft_fiets": True, "leeftijd": 19, "aantal_bellen": 2}
DAYS = [
    ("2001-05-31", "kan", 10, "trapwet", "de Trapwet van 1999. Die is ons niet gegeven."),
    ("2001-06-01", "kan", 10, "trapwet", "Volgens de Trapwet van 2001."),
    ("2002-12-31", "kan", 10, "trapwet", "Volgens de Trapwet van 2001."),
    ("2003-01-01", "geldt niet", None, "trapwet", "niet meer."),
    ("2003-12-31", "geldt niet", None, "trapwet", "niet meer."),
    ("2004-01-01", "recht", 10, "trapwet-2004", "Volgens de Trapwet van 2004."),
    ("2005-12-31", "recht", 10, "trapwet-2004", "Volgens de Trapwet van 2004."),
    ("2006-01-01", "recht", 30, "trapwet-2006", "Volgens de Trapwet van 2006."),
    ("2008-01-01", "recht", 30, "trapwet-2006", "niet nagegaan."),
]


@pytest.mark.parametrize(("day", "oordeel", "amount", "text", "said"), DAYS)
def test_a_day_finds_the_version_of_a_rule_that_is_in_force(day, oordeel, amount, text, said):
    """The day before and the day of each text; in a gap it is said that it does not hold."""
    found = LAW.bereken("trapvergoeding", FACTS, peildatum=day)
    assert (found.oordeel, found.resultaten["vergoeding"]) == (oordeel, amount)
    assert found.ontvangstbewijs()["teksten"] == [text]
    assert found.tijd.endswith(said)


def test_a_version_is_laid_beside_the_last_day_of_the_one_before_it():
    """In a gap the one before holds no longer: the last day on which it did is looked at."""
    _, second, third = LAW.regeling("trapvergoeding").versies
    assert (second.vooravond, third.vooravond) == (date(2002, 12, 31), date(2005, 12, 31))


def test_the_versions_of_a_rule_stand_in_the_order_of_their_texts():
    rule = LAW.regeling("trapvergoeding")
    first, second, third = rule.versies
    assert rule is third and [one.nummer for one in rule.versies] == [1, 2, 3]
    assert [one.begin for one in rule.versies] == [date.min, date(2004, 1, 1), date(2006, 1, 1)]
    assert [one.bepalingen for one in rule.versies] == [
        ("T010", "T011"),
        ("T010", "T013"),
        ("T010", "T014"),
    ]
    assert first.versies is second.versies is third.versies


@pytest.mark.parametrize("year", [2001, 2004, 2006])
def test_what_a_new_text_leaves_as_it_was_is_in_force_in_each(year):
    found = LAW.bereken("trapper_telt", FACTS, peildatum=date(year, 6, 1))
    later = "" if year == 2001 else f" (gelijk gebleven in de Trapwet van {year})"
    assert (found.tijd, found.regel.nummer) == (f"Volgens de Trapwet van 2001{later}.", 1)


CHECKED = {"nagegaan_tot": date(2002, 1, 1)}
BOTH = "Volgens de oude wet (gelijk gebleven in de nieuwe wet)."
NOT_CHECKED = "Of die op 1 januari 2004 nog geldt, is niet nagegaan."
LEFT = [
    ((FIRST, LATER), "2003-12-31", "Volgens de oude wet."),
    ((FIRST, LATER), "2004-01-01", BOTH),
    ((FIRST | CHECKED, LATER), "2004-01-01", f"{BOTH} {NOT_CHECKED}"),
    ((FIRST | CHECKED, LATER | {"nagegaan_tot": date(2004, 1, 1)}), "2004-01-01", BOTH),
    (
        (FIRST, LATER | {"nagegaan_tot": date(2004, 1, 1)}),
        "2004-01-02",
        f"{BOTH} Of die op 2 januari 2004 nog geldt, is niet nagegaan.",
    ),
    ((OPEN, LATER | {"nagegaan_tot": date(2004, 1, 1)}), "2004-01-01", BOTH),
    (
        (FIRST, LATER | {"vastgesteld": date(2009, 11, 1), "terugwerkend": True}),
        "2004-01-01",
        f"{BOTH.removesuffix(').')}, die terugwerkt tot 1 januari 2004).",
    ),
    (
        (FIRST | {"vastgesteld": date(2002, 1, 1), "terugwerkend": True}, LATER),
        "2004-01-01",
        "Volgens de oude wet, die terugwerkt tot 1 juni 2001 (gelijk gebleven in de nieuwe wet).",
    ),
    (
        (FIRST, LATER | {"tot": date(2005, 1, 1)}),
        "2005-01-01",
        f"{BOTH} Op 1 januari 2005 gold die niet meer.",
    ),
]


@pytest.mark.parametrize(("versions", "day", "said"), LEFT)
def test_what_a_later_text_left_as_it_was_is_told_by_the_text_that_brought_it(versions, day, said):
    """What was not looked up of that one stays so, unless it was looked up of the later one."""
    rule = SimpleNamespace(teksten={"wet": made(*versions).versies})
    assert over_tijd(rule, date.fromisoformat(day)) == said


FIGURE = LAW.parameters["trapper"]["grens"]
GONE, NOT_YET = "Dit geldt niet meer sinds 1 januari 2003.", "Dit geldt pas vanaf 1 januari 2006."
NEVER_BOUGHT = "Dit is niet voor wie later kocht."


@pytest.mark.parametrize(
    ("rule", "day", "oordeel", "said"),
    [
        ("trapverbod", "2002-12-31", "recht", "Zo is het met trappen."),
        ("trapverbod", "2003-01-01", "geldt niet", GONE),
        ("trapverbod", "2004-01-01", "geldt niet", GONE),
        ("trapverbod", "2008-01-01", "geldt niet", GONE),
        ("trapper_overgang", "2005-12-31", "geldt niet", NOT_YET),
        ("trapper_overgang", "2006-01-01", "nee", NEVER_BOUGHT),
        ("trapper_overgang", "2008-01-01", "nee", NEVER_BOUGHT),
    ],
)
def test_what_a_text_takes_away_or_adds_does_not_hold_on_other_days(rule, day, oordeel, said):
    """Whether a text still holds is another thing: where that is not known, it answers, and says
    so. Law for who began under the older text is a rule of the newer one.
    """
    found = LAW.bereken(rule, FACTS | {"koopdatum": date(2007, 1, 1)}, peildatum=day)
    answer = found.als_dict()
    assert (answer["oordeel"], answer["gevolg"], answer["kop"]["tekst"]) == (oordeel, said, said)
    silent = oordeel == "geldt niet"
    assert [one["reden"] for one in answer["resultaten"].values()] == (
        ["geldt niet"] if silent else ["niet van toepassing"] if oordeel == "nee" else [None]
    )
    assert bool(answer["stappen"]) == (not silent)
    assert (found.aard is None, found.ontbrekende_feiten) == (silent, [])


def test_of_what_no_longer_holds_nothing_is_asked_and_no_note_is_told():
    found = LAW.bereken("trapverbod", {}, peildatum="2004-01-01")
    assert (found.ontbrekende_feiten, found.wat_verandert()) == ([], [])
    before = LAW.bereken("trapverbod", {}, peildatum="2002-12-31")
    assert before.ontbrekende_feiten == ["leeftijd"]
    told = [[one["tekst"] for one in each.als_dict()["kanttekeningen"]] for each in (before, found)]
    assert told == [["Wie het nagaat, staat er niet."], []]


def test_an_end_that_hangs_on_what_is_not_known_is_no_end():
    """The text after it may have begun later: then the nearest one answers, and says so."""
    doubt = {"niet_bekend": SAID | {"vanaf": "Na bekendmaking."}}
    sure, open_end = made(FIRST, LATER).versies[0], made(FIRST, LATER | doubt).versies[0]
    assert (sure.einde_open, open_end.einde_open) == (False, True)
    assert (made(OPEN).versies[0].tot, made(OPEN).versies[0].einde_open) == (None, False)


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2001-05-31", "Daarvoor was er een oude wet. Die is ons niet gegeven."),
        ("2002-12-31", "Volgens de Belwet van 1 mei 2001."),
        ("2003-01-01", "Daarna kwam een jonge wet. Die is ons niet gegeven."),
    ],
)
def test_what_stood_in_a_text_that_is_not_at_hand_nobody_knows(day, said):
    """So it is not said to hold no longer: the nearest text answers, and names the other one."""
    found = among_lost_texts().wetboek.bereken("bellen", {"heeft_fiets": True}, peildatum=day)
    assert (found.oordeel, found.gevolg) == ("recht", "Zo is het.")
    assert found.tijd.endswith(said)


def test_each_provision_stands_in_the_texts_between_which_it_came_and_went():
    names = {id: [one.naam for one in texts] for id, texts in LAW.teksten.items()}
    assert names["T010"] == ["trapwet", "trapwet-2004", "trapwet-2006"]
    assert (names["T011"], names["T012"]) == (["trapwet"], ["trapwet"])
    assert (names["T013"], names["T014"]) == (["trapwet-2004"], ["trapwet-2006"])


def test_a_form_asks_what_any_version_asks_and_the_newest_first():
    schema = LAW.regeling("trapvergoeding").schema()
    assert [one["naam"] for one in schema["feiten"]] == ["heeft_fiets", "leeftijd", "aantal_bellen"]
    assert LAW.regeling("trapvergoeding").feiten == ["heeft_fiets", "leeftijd"]


WRONG_LEDGER = [
    ({"T013": {"vervangt": ("T099",)}}, "T013: T099 bestaat niet"),
    (
        {"T014": {"vervangt": ("T012",)}},
        "^bepalingen.toml, trapwet-2006, T014: T012 was al weg met trapwet-2004.$",
    ),
    (
        {"T014": {"vervangt": ("T011",)}},
        "T014: T011 was al weg met trapwet-2004. Noem wat ervoor in de plaats kwam: T013.$",
    ),
    ({"T002": {"vervangt": ("T015",)}}, "T015: belwet is geen latere tekst"),
    ({"T015": {"vervangt": ("T015",)}}, "T015: trapwet-2006 is geen latere tekst"),
    ({"T010": {"vindplaats": "trapwet-1999/artikel-1"}}, "T010: de tekst trapwet-1999 is er niet"),
]


def test_a_figure_of_a_later_text_says_from_when_it_holds():
    """Without that it would be as old as the first text; of that one it need not be said."""
    later = replace(FIGURE, waarden=(replace(FIGURE.waarden[1], vanaf=date.min),))
    law = Wetboek(LAW.package, LAW.folder, "0")
    law._begins("trapper", FIGURE)
    with pytest.raises(RegisterFout, match=r"trapper/parameters.toml, \[grens\].*geef «vanaf»"):
        law._begins("trapper", later)


@pytest.mark.parametrize(("changes", "said"), WRONG_LEDGER)
def test_a_provision_that_cannot_have_come_or_gone_so_is_refused(changes, said):
    law = Wetboek(LAW.package, LAW.folder, "0")
    law.bepalingen = law.bepalingen | {
        id: replace(law.bepalingen[id], **change) for id, change in changes.items()
    }
    with pytest.raises(RegisterFout, match=said):
        assert law.teksten


def test_a_rule_whose_provisions_never_hold_together_is_refused():
    @regel(ook=("T011", "T014"))
    def nooit():
        return Uitkomst("recht", JaNee("mag", True, bron="trapwet/artikel-1#lid-1"), gevolg="Zo.")

    with pytest.raises(RegisterFout, match="nooit: T014 geldt nooit samen met de rest"):
        assert rule_of(nooit).teksten


@regel(ook=("T013", "T014"))
def beide():
    return Uitkomst(
        "recht",
        JaNee("mag", True, bron="trapwet/artikel-1#lid-2"),
        Kanttekening("Dat mag.", bron="trapwet/artikel-1#lid-2"),
        Stapel("Wat mag", ("Dit", Decimal(1), "trapwet/artikel-1#lid-2"), bron="trapwet/artikel-1"),
        gevolg=".",
    )


MOVED = [
    ("2001-05-31", "T011", "trapwet"),
    ("2002-12-31", "T011", "trapwet"),
    ("2004-01-01", "T013", "trapwet-2004"),
    ("2005-12-31", "T013", "trapwet-2004"),
    ("2006-01-01", "T014", "trapwet-2006"),
]


@pytest.mark.parametrize(("day", "provision", "text"), MOVED)
def test_a_rule_that_stays_cites_the_lid_of_the_day_in_the_place_of_the_one_it_writes(
    day, provision, text
):
    """A lid that only got another figure, or another number, needs no second rule."""
    rule = rule_of(beide)
    found = rule.wetboek.bereken("beide", {}, peildatum=day)
    place = f"{text}/artikel-1#lid-2"
    told = found.als_dict()
    assert [one["bron"] for one in (*told["stappen"], *told["kanttekeningen"])] == [place, place]
    assert told["tekeningen"][0]["delen"][0]["bron"] == place
    assert (found.regel.bepalingen, told["ontvangstbewijs"]["teksten"]) == ((provision,), [text])


def test_a_rule_that_stays_where_its_text_moves_has_a_version_for_each():
    assert [one.nummer for one in rule_of(beide).versies] == [1, 2, 3]
    assert [one.function for one in rule_of(beide).versies] == [beide] * 3


def split(*named):
    """Return a law in which T014 was split in two, with a rule that stays and names both parts."""

    @regel(ook=named)
    def gesplitst():
        return Uitkomst(
            "recht", JaNee("mag", True, bron="trapwet-2004/artikel-1#lid-2"), gevolg="."
        )

    half = replace(LAW.bepalingen["T014"], id="T016", vindplaats="trapwet-2006/artikel-1#lid-4")
    law = OneRule(LAW.package, LAW.folder, "0")
    law.bepalingen = LAW.bepalingen | {"T016": half}
    law.regelingen = {"gesplitst": law.regel_van("gesplitst", "fietsbel", gesplitst)}
    return law


SPLIT = [
    ("2005-12-31", ("T014", "T016"), "trapwet-2004/artikel-1#lid-2"),
    ("2006-01-01", ("T014", "T016"), "trapwet-2006/artikel-1#lid-2"),
    ("2005-12-31", ("T016", "T014"), "trapwet-2004/artikel-1#lid-2"),
    ("2006-01-01", ("T016", "T014"), "trapwet-2006/artikel-1#lid-4"),
]


@pytest.mark.parametrize(("day", "named", "place"), SPLIT)
def test_of_a_lid_that_was_split_a_rule_that_stays_cites_the_part_that_it_names_first(
    day, named, place
):
    found = split(*named).bereken("gesplitst", {}, peildatum=day)
    assert found.als_dict()["stappen"][0]["bron"] == place
    assert found.regel.bepalingen == (("T013",) if day < "2006" else ("T014", "T016"))


def test_two_rules_of_one_name_in_the_same_text_are_refused():
    oldest = LAW.regeling("trapvergoeding").versies[0]
    twice = replace(oldest, functies=(oldest.function, LAW.regeling("trapverbod").function))
    with pytest.raises(RegisterFout, match="Twee regels heten trapvergoeding"):
        assert twice.versies
