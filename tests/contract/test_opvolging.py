"""Nothing goes on citing a lid that was replaced, in whichever register it stands."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from reintegratie.core import BEREKEND, Kanttekening, Uitkomst
from reintegratie.core.outcome import Bedrag
from reintegratie.naleving.dagen import dagen
from reintegratie.naleving.opvolging import dubbel, opvolging
from reintegratie.naleving.regels import regels
from reintegratie.ontwerp.naast import Ontwerp
from tests.core.invented import LAW, OneRule

FIRST, SECOND, THIRD = (f"trapwet{year}/artikel-1#lid-2" for year in ("", "-2004", "-2006"))
STAYS, GONE, NEW = "trapwet/artikel-1#lid-1", "trapwet/artikel-2", "trapwet-2006/artikel-3"
CONFLICT = """
[V99]
titel = "?"
ernst = "laag"
bevinding = "?"
vindplaatsen = {places}
{more}
"""
CLAIM = """
[[stelling]]
naam = "oud"
soort = "altijd"
zegt = "?"
dan = "?"
bron = {places}
{more}
"""
CELL = """
[[cel]]
een = ["bel"]
ander = ["trapper", "maat"]
soort = "samen"
tekst = "Dat kan samen."
bronnen = {places}
{more}
"""
BEFORE = """
[[vooraf]]
instrument = "bel"
tekst = "Eerst een fiets."
bronnen = {places}
{more}
"""
WORD = """
[bel]
woord = "bel"
uitleg = "?"
bronnen = {places}
{more}
"""
REGISTERS = {
    "conflicten.toml": CONFLICT,
    "regelingen/trapper/stellingen.toml": CLAIM,
    "regelingen/samenloop.toml": CELL,
    "site/woordenlijst.toml": WORD,
}
EVERY = pytest.mark.parametrize("file", REGISTERS)


def table(text, *places, more=""):
    """Return a table of a register that names these places."""
    return text.format(places=list(places), more=more)


def told(law):
    """Return what each finding is about, and how it begins."""
    return [(one.bestand, one.regel, one.wat.partition(":")[0]) for one in opvolging(law)]


@EVERY
@pytest.mark.parametrize(
    ("places", "lost"),
    [
        ((FIRST,), "vanaf 1 januari 2004 staat trapwet-2004/artikel-1#lid-2 in de plaats van"),
        ((FIRST, THIRD), "vanaf 1 januari 2004 staat trapwet-2004/artikel-1#lid-2"),
        ((FIRST, SECOND), "vanaf 1 januari 2006 staat trapwet-2006/artikel-1#lid-2"),
        ((FIRST, SECOND, THIRD), None),
        ((FIRST, "trapwet-2004/artikel-1", "trapwet-2006/artikel-1"), None),
        ((STAYS,), None),
        ((GONE,), None),
        (("trapwet/artikel-1",), None),
    ],
)
def test_what_names_a_lid_that_was_replaced_names_what_came_in_its_place(wet, file, places, lost):
    """A lid that stays, or that is gone with nothing in its place, is followed by none."""
    ends = "tot_en_met = 2003-12-31" if places == (GONE,) and "stellingen" in file else ""
    found = told(wet(file, table(REGISTERS[file], *places, more=ends)))
    assert [one[0] for one in found] == [file] * bool(lost)
    assert all(one[2].startswith(lost) for one in found)


@pytest.mark.parametrize("file", ["conflicten.toml", "regelingen/samenloop.toml"])
def test_it_may_say_why_nothing_of_it_is_left(wet, file):
    assert told(wet(file, table(REGISTERS[file], FIRST, more='einde = "Dat vervalt."'))) == []


@pytest.mark.parametrize(
    ("until", "lost"), [("2003-12-31", 0), ("2004-01-01", 1), ("2005-12-31", 1)]
)
def test_a_claim_says_its_last_day(wet, until, lost):
    more = f"tot_en_met = {until}"
    found = told(wet("regelingen/trapper/stellingen.toml", table(CLAIM, FIRST, more=more)))
    assert [one[1] for one in found] == ['naam = "oud"'] * lost


@pytest.mark.parametrize(
    ("places", "until", "lost"),
    [
        ((GONE,), "2003-12-31", 0),
        ((GONE,), "2004-01-01", 1),
        ((GONE,), "2199-12-31", 1),
        ((GONE, STAYS), "2199-12-31", 0),
    ],
)
def test_a_claim_of_which_no_place_stands_any_more_ends(wet, places, until, lost):
    """It would go on being proven, of days on which nothing says it."""
    text = table(CLAIM, *places, more=f"tot_en_met = {until}")
    found = told(wet("regelingen/trapper/stellingen.toml", text))
    said = "vanaf 1 januari 2004 is er van «trapwet/artikel-2» niets meer"
    assert [one[2] for one in found] == [said] * lost


@pytest.mark.parametrize(
    ("since", "places", "too_soon"),
    [
        ("2003-12-31", (SECOND, THIRD), [SECOND]),
        ("2004-01-01", (SECOND, THIRD), []),
        ("2004-01-01", (SECOND, THIRD, NEW), [NEW]),
        ("2006-01-01", (THIRD, NEW), []),
    ],
)
def test_a_claim_does_not_begin_before_its_places(wet, since, places, too_soon):
    text = table(CLAIM, *places, more=f"vanaf = {since}")
    found = told(wet("regelingen/trapper/stellingen.toml", text))
    assert [one[2] for one in found] == [
        f"«{one}» is er pas vanaf 1 januari {2004 if one == SECOND else 2006}" for one in too_soon
    ]


NEXT = CELL.replace('["trapper", "maat"]', '["trapper"]'), CELL.replace('["bel"]', '["maat"]', 1)


@pytest.mark.parametrize(
    ("rows", "lost"),
    [
        ((table(CELL, SECOND, THIRD),), 0),
        ((table(NEXT[0], SECOND, THIRD),), 1),
        ((table(NEXT[0], SECOND, THIRD), table(CELL.replace('"trapper", ', ""), SECOND, THIRD)), 0),
        ((table(NEXT[1], SECOND, THIRD),), 1),
        ((table(CELL, NEW),), 1),
        ((table(BEFORE, SECOND, THIRD),), 1),
    ],
)
def test_of_a_pair_something_else_may_be_said_by_the_new_lid(wet, rows, lost):
    """Of each pair that the old row is about, and in the same list."""
    found = opvolging(wet("regelingen/samenloop.toml", table(CELL, FIRST), *rows))
    assert len(list(found)) == lost


def test_what_goes_before_an_instrument_is_followed_for_that_instrument(wet):
    rows = (table(BEFORE, FIRST), table(BEFORE.replace('"bel"', '"maat"'), SECOND, THIRD))
    assert len(told(wet("regelingen/samenloop.toml", *rows))) == 1
    assert told(wet("regelingen/samenloop.toml", table(BEFORE, SECOND, THIRD))) == []


@pytest.mark.parametrize(
    ("one", "other", "twice"),
    [
        ((FIRST,), (SECOND, THIRD), 0),
        ((FIRST, SECOND), (THIRD,), 0),
        ((FIRST, SECOND), (SECOND, THIRD), 2),
        ((STAYS,), (SECOND,), 2),
        ((STAYS,), (STAYS,), 2),
    ],
)
def test_of_a_pair_one_thing_is_said_on_a_day(wet, one, other, twice):
    """Each row is about two pairs."""
    found = dubbel(wet("regelingen/samenloop.toml", table(CELL, *one), table(CELL, *other)))
    assert len(list(found)) == twice


def with_rule(law, function, ook):
    """Return a lawbook with one rule."""
    function.ook = ook
    one = OneRule(law.package, law.folder, law.versie)
    one.regelingen = {function.__name__: one.regel_van(function.__name__, "trapper", function)}
    return one


@pytest.mark.parametrize(
    ("place", "ook", "days"),
    [
        (FIRST, (), ["1 januari 2004", "1 januari 2006"]),
        (SECOND, (), ["1 januari 2006"]),
        (STAYS, (), []),
        (GONE, (), []),
        (FIRST, ("T011", "T013", "T014"), []),
        (FIRST, ("T011",), []),
        (FIRST, ("T013", "T014"), []),
        (FIRST, ("T013",), ["1 januari 2006"]),
        (FIRST, ("T014",), ["1 januari 2004", "1 januari 2006"]),
    ],
)
def test_a_note_cites_a_place_of_the_days_of_its_rule(place, ook, days):
    """One that follows the lid moves with it (``core.moved``), or ends where it ends."""

    def trapnoot():
        """?"""
        return Uitkomst(
            BEREKEND, Bedrag("x", 1, bron=STAYS), Kanttekening("?", bron=place), gevolg="?"
        )

    found = [one.wat for one in dagen(with_rule(LAW, trapnoot, ook))]
    assert [day in said for day, said in zip(days, found, strict=True)] == [True] * len(days)


def test_a_note_moves_with_its_lid_and_the_rule_models_no_more_than_it_did():
    """It names the lids in the place of its own; the note cites the one of each day."""
    rule = with_rule(LAW, only_noted, ("T013", "T014")).regelingen["only_noted"]
    found = [(one.begin.year, one.bepalingen, noted(one)) for one in rule.versies]
    years = (date.min.year, 2004, 2006)
    assert found == [
        (year, ("T010",), [place])
        for year, place in zip(years, (FIRST, SECOND, THIRD), strict=True)
    ]
    assert {one.bron for one in rule.versies} == {"trapwet"}


def noted(rule):
    """Return the places that the notes of a version cite."""
    return [note.bron for note in rule.trace.outcome.of(Kanttekening)]


def test_what_is_wrong_with_a_note_says_what_to_do():
    [one, *_] = [one.wat for one in dagen(with_rule(LAW, only_noted, ()))]
    assert "Noem T013 met «ook» bij de regel (in een ontwerp [[ook]])." in one


@pytest.mark.parametrize(("ook", "lost"), [((), 0), (("T013",), 0), (("T014",), 0), (("T016",), 1)])
def test_a_figure_rests_on_the_lid_that_its_rule_follows(ook, lost, without_figure):
    """A rule that follows none of the new lids asks for what the old text said."""

    def trapgrens(p):
        """?"""
        return Uitkomst(BEREKEND, Bedrag("x", p.grens, bron="trapwet-2010/artikel-3"), gevolg="?")

    found = list(dagen(with_rule(without_figure, trapgrens, ook)))
    assert [(one.bestand, one.regel) for one in found] == [
        ("regelingen/trapper/parameters.toml", "[grens]")
    ] * lost


@pytest.fixture
def without_figure(tmp_path):
    """Return the invented law with the large draft in it, that gives a figure no new place."""
    draft = Path(shutil.copytree("tests/ontwerp/groot", tmp_path / "groot"))
    (draft / "regelingen" / "trapper" / "parameters.toml").unlink()
    return Ontwerp(LAW, draft)


def only_noted(f):
    """Of a lid that moved twice only a note tells, and the rule names it in each of its places."""
    note = Kanttekening("Let op.", bron=FIRST)
    return Uitkomst(BEREKEND, Bedrag("x", f.leeftijd * 5, bron=STAYS), note, gevolg=".")


@pytest.mark.parametrize(
    ("named", "refused"), [(("T011", "T013", "T014"), 0), (("T010", "T011", "T013", "T014"), 3)]
)
def test_a_rule_names_a_lid_of_a_note_and_those_in_its_place(named, refused):
    """What a part cites already is named once too often, on the days of each."""
    law = OneRule(LAW.package, LAW.folder, LAW.versie)
    only_noted.ook = named
    law.regelingen = {"only_noted": law.regel_van("only_noted", "trapper", only_noted)}
    said = [one.wat for one in regels(law) if "staat al bij" in one.wat]
    assert [one.partition(" ")[0] for one in said] == ["T010"] * refused
