"""A draft on a law that has ended by its first day: nothing of that law is what holds now."""

import shutil
import sys
from datetime import date

import pandas as pd
import pytest

from reintegratie.bewijs.wie_merkt_het import wie
from reintegratie.caseload.mensen import Caseload
from reintegratie.caseload.vergelijk import vergelijk_mensen
from reintegratie.core.lawbook import Wetboek
from reintegratie.ontwerp import verschil
from reintegratie.ontwerp.naast import Ontwerp
from tests.core.invented import LAW

from .conftest import HERE

DAY, RULE, KEPT = date(2010, 1, 1), "trapvergoeding", "trapper_telt"
AGES = [20, 22, 23, 24, None]
END = 'niet_bekend = { tot = "De Trapwet noemt geen einde." }'


def law_until(folder, name, last):
    """Return a copy of the invented law of which the newest Trapwet ends on a day."""
    law = shutil.copytree(LAW.folder, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    text = (law / "bronnen.toml").read_text("utf-8")
    assert text.rstrip().endswith(END)
    (law / "bronnen.toml").write_text(text.rstrip().removesuffix(END) + f"tot = {last}\n", "utf-8")
    return Wetboek(name, law, "0.0")


@pytest.fixture(scope="module")
def upon(tmp_path_factory):
    """Return the small draft on the law that ends the day before its first day, or on that day."""
    folder, found = tmp_path_factory.mktemp("wetten"), {}
    sys.path.insert(0, str(folder))
    for name, last in (("dag_ervoor", "2009-12-31"), ("die_dag", DAY.isoformat())):
        found[name] = Ontwerp(law_until(folder, name, last), HERE / "klein")
    yield found
    sys.path.remove(str(folder))
    for name in [name for name in sys.modules if name.partition(".")[0] in found]:
        del sys.modules[name]


def counted(draft):
    """Return what a draft does to cyclists of these ages."""
    rows = {"leeftijd": AGES, "heeft_fiets": [True] * len(AGES), "wielen": [2] * len(AGES)}
    table = pd.DataFrame(rows).astype({"leeftijd": "Int64"})
    return vergelijk_mensen(draft, Caseload(table, "fietsers", synthetisch=True), DAY)


ENDED = pytest.mark.parametrize("name", ["dag_ervoor", "die_dag"])


@ENDED
@pytest.mark.parametrize("rule", [RULE, KEPT])
def test_a_calculation_of_a_law_that_has_ended_is_not_there_before_the_draft(upon, name, rule):
    law, draft = upon[name].basis, upon[name]
    assert law.bereken(rule, {}, peildatum=DAY).oordeel == "geldt niet"
    now, then = draft.naast(rule, DAY)
    assert now is None and then is not None
    assert rule in draft.geraakt()
    kinds = {title: kind for title, _, kind in verschil.berekeningen(draft)}
    assert kinds[rule] == "Komt terug"


@ENDED
def test_what_the_draft_keeps_comes_back_and_what_it_replaces_is_not_what_holds_now(upon, name):
    """The replaced lid and each that is kept; in the small draft on the living law only one."""
    places = verschil.plaatsen(upon[name])
    assert len(places) > 1
    assert {(one.soort, one.nu) for one in places} == {("Komt terug", verschil.GEEN)}
    assert {was for *_, was, _ in verschil.normen(upon[name])} == {verschil.NIETS_GEZEGD}


def test_on_a_law_that_stands_nothing_comes_back(small, large):
    kinds = {one.soort for draft in (small, large) for one in verschil.plaatsen(draft)}
    assert kinds == {"Anders", "Nieuw", "Vervalt"}


@pytest.fixture(params=["small", "large", "dag_ervoor", "die_dag"])
def draft(request):
    """Return each draft: on the law as it stands, and on that which has ended."""
    if request.param in ("small", "large"):
        return request.getfixturevalue(request.param)
    return request.getfixturevalue("upon")[request.param]


def test_who_is_counted_as_noticing_lies_in_the_proven_region(draft):
    found = counted(draft)
    people, noticed = found.caseload, {}
    for one in found.verschillen:
        if one.verschil.soort != "onzeker":
            noticed.setdefault(one.regel, []).append(one.mens)
    assert noticed
    for rule, mensen in noticed.items():
        region, asked = wie(draft, rule, DAY), draft.regelingen[rule].kent
        assert region.volledig
        assert all(region.raakt(facts) for facts in people.feiten(mensen, dict.fromkeys(asked)))
