"""Who notices a new version of a rule is counted: its first day beside the last one before it."""

from collections import Counter

import pandas as pd
import pytest

from reintegratie.beleid.verschil import GELIJK, SOORTEN
from reintegratie.caseload.mensen import Caseload
from reintegratie.caseload.tellen import Regelverschil, in_woorden
from reintegratie.caseload.versies import geteld
from tests.core.invented import LAW

AGES = [17, 20, 21, 60]


def cyclists():
    """Return people of these ages with a bicycle that has two bells, and one without a bicycle."""
    rows = {
        "leeftijd": [*AGES, 30],
        "heeft_fiets": [True] * len(AGES) + [False],
        "aantal_bellen": [2] * 5,
    }
    table = pd.DataFrame(rows).astype({"heeft_fiets": "boolean"})
    return Caseload(table.astype({"leeftijd": "Int64", "aantal_bellen": "Int64"}), "fietsers", True)


def test_each_version_is_counted_with_the_figures_of_its_own_day():
    """In 2004 ten euros became twenty for who is old; in 2006 everybody with a bicycle noticed."""
    found = geteld(LAW, LAW.regeling("trapvergoeding").versies[2], cyclists())
    assert found.aantallen["gelijk"] == 1 and sum(found.aantallen.values()) == 5
    assert found.bedragen["vergoeding"].som == sum(
        LAW.bereken("trapvergoeding", facts, peildatum="2006-01-01").resultaten["vergoeding"]
        - LAW.bereken("trapvergoeding", facts, peildatum="2005-12-31").resultaten["vergoeding"]
        for facts in ({"leeftijd": age, "heeft_fiets": True, "aantal_bellen": 2} for age in AGES)
    )
    assert next(in_woorden(found)).startswith("Mensen: 4 anders")


def test_of_a_rule_that_came_with_a_text_those_are_counted_who_get_something():
    table = pd.DataFrame({"koopdatum": pd.to_datetime(["2005-12-31", "2006-01-01"])})
    found = geteld(LAW, LAW.regeling("trapper_overgang"), Caseload(table, "kopers", True))
    assert found.aantallen["gelijk"] == 1


def test_nobody_is_counted_where_nothing_that_a_rule_asks_is_known():
    people = Caseload(pd.DataFrame({"kleur": ["rood"]}), "kleuren", True)
    assert geteld(LAW, LAW.regeling("trapvergoeding"), people) is None


@pytest.mark.parametrize(
    ("unknown", "said"),
    [
        (0, ["Mensen: niemand merkt het."]),
        (
            3,
            [
                "Mensen: van wie het te zeggen is, merkt niemand het.",
                "Bij 3 mensen is de uitkomst niet te zeggen.",
            ],
        ),
        (10, ["Bij 10 mensen is de uitkomst niet te zeggen."]),
    ],
)
def test_nobody_is_said_to_notice_nothing_of_whom_that_cannot_be_told(unknown, said):
    counts = Counter(dict.fromkeys(SOORTEN, 0) | {GELIJK: 10})
    found = Regelverschil("regel", "Regel", counts, unknown, {})
    assert list(in_woorden(found)) == said
