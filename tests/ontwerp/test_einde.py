"""A draft whose text has an end: on that day all of its source ends, also what it does not name."""

import shutil
from datetime import date, timedelta

import pandas as pd
import pytest

from reintegratie.caseload.gebied_in_beeld import precies
from reintegratie.caseload.mensen import Caseload
from reintegratie.caseload.ontwerpverslag import onderzoek
from reintegratie.caseload.opdracht_ontwerp import kijk_na
from reintegratie.caseload.vergelijk import vergelijk_mensen
from reintegratie.caseload.verslag.inleiding import inleiding
from reintegratie.ontwerp import verschil
from reintegratie.ontwerp.einde import eindigt
from reintegratie.ontwerp.naast import Ontwerp
from tests.core.invented import LAW

from .conftest import HERE

RULE, KEPT = "trapvergoeding", "trapper_telt"
BEGIN, END, AGAIN = date(2010, 1, 1), date(2011, 1, 1), date(2012, 1, 1)
LAST = END - timedelta(days=1)
UNTIL = f"vanaf = {BEGIN}", f"vanaf = {BEGIN}\ntot = {END}"
SAID = (
    "Dit geldt tot 1 januari 2011. {} geldt er van Trapwet niets: ook niet wat het ontwerp niet "
    "noemt."
)
AGAIN_TEXT = f"""titel = "Weer"
toelichting = "Na een jaar zonder."

[[tekst]]
bron = "trapwet"
naam = "trapwet-2012"
vanaf = {AGAIN}
"""


@pytest.fixture(scope="module")
def until(tmp_path_factory):
    """Return a function that lays the small draft beside a law, with words of its head changed."""

    def made(law, *changes):
        draft = tmp_path_factory.mktemp("einde") / "ontwerp"
        head = (shutil.copytree(HERE / "klein", draft) / "ontwerp.toml").read_text("utf-8")
        for old, new in changes:
            assert old in head
            head = head.replace(old, new)
        (draft / "ontwerp.toml").write_text(head, "utf-8")
        return Ontwerp(law, draft)

    return made


@pytest.fixture(scope="module")
def draft(until):
    """Return one that ends."""
    return until(LAW, UNTIL)


@pytest.mark.parametrize("rule", [RULE, KEPT])
@pytest.mark.parametrize(("day", "stands"), [(BEGIN, True), (LAST, True), (END, False)])
def test_what_a_draft_ends_no_longer_holds_also_where_it_does_not_name_it(draft, rule, day, stands):
    assert (draft.bereken(rule, {}, peildatum=day).oordeel != "geldt niet") == stands
    assert LAW.bereken(rule, {}, peildatum=day).oordeel != "geldt niet"


def test_it_touches_what_only_ends_on_the_days_after_its_end(draft):
    assert list(draft.geraakt()) == list(draft.geraakt(LAST)) == [RULE]
    assert {RULE, KEPT} < {*draft.geraakt(END)}
    assert [name for name, *_ in verschil.berekeningen(draft)] == [RULE]


@pytest.mark.parametrize(("day", "noticed"), [(LAST, set()), (END, {"a", "b"})])
def test_who_loses_what_only_ends_is_counted_on_the_days_after_its_end(draft, day, noticed):
    rows = pd.DataFrame({"heeft_fiets": [True, True], "wielen": [2, 2], "leeftijd": [40, 20]})
    people = Caseload(rows.set_axis(["a", "b"]), "fietsers", synthetisch=True)
    found = vergelijk_mensen(draft, people, day)
    assert {one.mens for one in found.verschillen if one.regel == KEPT} == noticed
    title = LAW.regeling(KEPT).titel
    assert (title in precies(draft, day)) == bool(noticed)


def test_what_only_ended_with_another_draft_comes_back_with_one_that_lies_on_it(draft, tmp_path):
    (tmp_path / "ontwerp.toml").write_text(AGAIN_TEXT, "utf-8")
    upon = Ontwerp(draft, tmp_path)
    assert {RULE, KEPT} < {*upon.geraakt()}
    assert {kind for *_, kind in verschil.berekeningen(upon)} == {"Komt terug"}
    assert upon.naast(KEPT, END) == upon.naast(KEPT, AGAIN - timedelta(days=1)) == (None, None)
    assert upon.naast(KEPT, AGAIN)[0] is None and upon.naast(KEPT, AGAIN)[1]
    assert KEPT not in {*upon.geraakt(END)}


def test_that_all_of_a_source_ends_is_said(draft, until, small):
    assert eindigt(draft) == [SAID.format("Vanaf die dag")]
    assert eindigt(small) == []


def test_where_the_same_draft_brings_a_later_text_it_is_said_until_when(until):
    """Of texts that follow upon each other nothing ends."""
    for vanaf, said in ((AGAIN, [SAID.format("Van die dag tot 1 januari 2012")]), (END, [])):
        more = f'tot = {END}\n\n[[tekst]]\nbron = "trapwet"\nnaam = "trapwet-2012"\nvanaf = {vanaf}'
        assert eindigt(until(LAW, (UNTIL[0], f"{UNTIL[0]}\n{more}"))) == said


def test_who_writes_and_who_decides_are_told_so(draft, capsys):
    kijk_na(draft)
    assert SAID.format("Vanaf die dag") in capsys.readouterr().out
    nobody = Caseload(pd.DataFrame({"leeftijd": [40]}), "fietsers", synthetisch=True)
    assert SAID.format("Vanaf die dag") in inleiding(onderzoek(draft, nobody))
