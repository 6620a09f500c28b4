"""Who gains and who loses, as who decides reads it: the same people as the table of everybody."""

from collections import Counter
from datetime import date

import pandas as pd
import pytest
from openpyxl import load_workbook

from reintegratie.beleid.verschil import ANDERS, GELIJK, ONZEKER, VERLIEST, WINT, Verschil
from reintegratie.beleid.verwoording import NOTICES
from reintegratie.beleid.voorstellen import Voorstel
from reintegratie.caseload.mensen import Caseload
from reintegratie.caseload.nader import HANGT_AF, HELDERDER, WISSELT, nader
from reintegratie.caseload.ontwerpverslag import onderzoek
from reintegratie.caseload.rapport import schrijf
from reintegratie.caseload.tellen import Mensverschil, Regelverschil
from reintegratie.caseload.uitslag import Uitslag
from reintegratie.caseload.uitvoer import csv_mensen
from reintegratie.caseload.vergelijk import Mensvergelijking
from reintegratie.caseload.verslag import samen as table
from reintegratie.caseload.verslag.kort import regels
from reintegratie.caseload.verslag.vragen import vragen

DAY = date(2010, 1, 1)
AGES = [20, 21, 59, 60, 69, 70, None]


def of(draft, **columns):
    """Return all that is found of a draft for people of these ages."""
    rows = {"leeftijd": AGES, **{name: [value] * len(AGES) for name, value in columns.items()}}
    people = pd.DataFrame(rows).astype({"leeftijd": "Int64"})
    return onderzoek(draft, Caseload(people, "fietsers", synthetisch=False), DAY)


@pytest.fixture(scope="module")
def large_found(large):
    """Return it of the large draft, for who has a bicycle."""
    return of(large, heeft_fiets=True)


@pytest.fixture(scope="module")
def small_found(small):
    """Return it of the small one, for who has two wheels."""
    return of(small, heeft_fiets=True, wielen=2)


@pytest.fixture(params=["large_found", "small_found"])
def found(request):
    """Return it of each."""
    return request.getfixturevalue(request.param)


def from_csv(found):
    """Return the kinds of each person, read from the lines of mensen.csv."""
    kinds = {}
    for line in csv_mensen(found).splitlines()[1:]:
        _, person, _, kind, *_ = line.split(";")
        kinds.setdefault(person, set()).add(kind)
    return kinds


def test_the_sums_agree_with_the_rows_of_everybody_and_stand_in_the_workbook(found, tmp_path):
    """A person who surely loses in one calculation loses, whatever is unclear in another."""
    said, people = dict(table.samen(found)), from_csv(found)
    gains, loses = (
        {one for one, kinds in people.items() if NOTICES[kind] in kinds}
        for kind in (WINT, VERLIEST)
    )
    assert said[table.VOORUIT] == len(gains) and said[table.ACHTERUIT] == len(loses)
    assert said[table.ALLEBEI] == len(gains & loses)
    assert said[table.VERDER[GELIJK]] == len(AGES) - len(people)
    rest = sum(said[one] for one in table.VERDER.values())
    assert len(gains | loses) + rest == len(AGES)
    assert said[table.PER_UITKOMST] == len(csv_mensen(found).splitlines()) - 1
    args = found.mensen, found.voorbeelden, found.gebied, found
    schrijf(tmp_path, *args)
    sheet = load_workbook(tmp_path / "uitkomsten.xlsx")["Mensen samen"]
    rows = {row[0].value: row[1].value for row in sheet.iter_rows() if len(row) > 1}
    assert said.items() <= rows.items()


def test_under_some_reading_as_many_gain_or_lose_as_surely_do_or_more(found):
    said = dict(table.samen(found))
    assert said[table.OOIT[WINT]] >= said[table.VOORUIT]
    assert said[table.OOIT[VERLIEST]] >= said[table.ACHTERUIT]


def under(*kinds, name="V04", clearer=0):
    """Return a difference that is of each of these kinds, under the readings of a conflict."""
    one = Verschil(kinds[0] if len({*kinds}) == 1 else ANDERS, "", "", helderder=clearer)
    some = {
        frozenset({(name, place)} if kinds[1:] else ()): kind for place, kind in enumerate(kinds)
    }
    return Mensverschil(0, "", one, some)


def people(*differences):
    """Return somebody with these differences."""
    table = Caseload(pd.DataFrame({"leeftijd": [1]}), "een", synthetisch=True)
    return Mensvergelijking(table, None, DAY, verschillen=[*differences])


UNKNOWN = under(ONZEKER)
KINDS = {
    "a loss beside what is only otherwise": ([under(VERLIEST), under(ANDERS)], VERLIEST),
    "a loss beside what is not known": ([under(VERLIEST), UNKNOWN], VERLIEST),
    "a gain beside what is only otherwise": ([under(WINT), under(ANDERS)], WINT),
    "a gain and a loss": ([under(WINT), under(VERLIEST), under(ANDERS)], WISSELT),
    "a gain, or a fact is missing": ([under(ONZEKER, WINT)], ONZEKER),
    "a gain, or nothing": ([under(GELIJK, WINT)], HANGT_AF),
    "a gain, or nothing; and a fact is missing": ([under(GELIJK, WINT), UNKNOWN], ONZEKER),
    "a gain in one calculation, or in the other": (
        [under(GELIJK, WINT), under(WINT, GELIJK)],
        WINT,
    ),
    "a gain, or else a loss": ([under(WINT, VERLIEST)], ANDERS),
    "a gain in one calculation, or else a loss in the other": (
        [under(GELIJK, VERLIEST), under(WINT, GELIJK)],
        ANDERS,
    ),
    "two gains that hang on questions apart": (
        [under(GELIJK, WINT), under(WINT, GELIJK, name="V05")],
        HANGT_AF,
    ),
    "a loss, or nothing: now unclear": ([under(GELIJK, VERLIEST, clearer=1)], HELDERDER),
    "the same, and a question beside it": (
        [under(GELIJK, VERLIEST, clearer=1), under(GELIJK, WINT, name="V05")],
        HANGT_AF,
    ),
    "nothing": ([under(GELIJK)], GELIJK),
    "no difference": ([], GELIJK),
}


@pytest.mark.parametrize("what", KINDS)
def test_what_is_sure_is_so_whichever_way_the_text_is_read(what):
    differences, kind = KINDS[what]
    counts = nader(people(*differences))
    assert {one: many for one, many in counts.items() if many} == {kind: 1}


def test_who_may_gain_as_the_text_is_read_is_counted_beside_who_surely_does(large_found):
    """Of the carrier from 60 on in one reading, from 70 on in the other."""
    carrier = next(one for one in large_found.mensen.regels if one.regel == "bagagedrager")
    assert (carrier.aantallen[WINT], carrier.hangt_af, carrier.zonder_feit) == (1, 2, 1)
    assert carrier.mist == {("leeftijd",): 1}


def test_of_what_nobody_surely_notices_what_most_may_as_the_text_is_read_is_told_first():
    kinds = Counter({ONZEKER: 1})
    one, other = UNKNOWN, under(ONZEKER, WINT)
    found = people(one, other)
    found.verschillen = [one._replace(regel="eerste"), other._replace(regel="tweede")]
    found.regels = [Regelverschil(name, name, kinds, 0, {}) for name in ("eerste", "tweede")]
    told = Uitslag(None, found, None).geraakt(Voorstel("", "", (), ("eerste", "tweede")))
    assert [row.regel for row, _ in told] == ["tweede", "eerste"]


def test_of_what_nobody_surely_notices_it_is_said_of_how_many_and_which_facts(small):
    """Of all but one, who has no bicycle, nothing is known but an age."""
    table = pd.DataFrame({"leeftijd": [40] * 3, "heeft_fiets": [None, None, False]})
    people = Caseload(table.astype({"heeft_fiets": "boolean"}), "fietsers", synthetisch=False)
    found = onderzoek(small, people, DAY)
    [line] = regels(found, vragen(found))
    missing = "«Heeft een fiets», «Wielen»."
    assert f"van 2 mensen ontbreekt een gegeven. Het gaat om: {missing}" in line
