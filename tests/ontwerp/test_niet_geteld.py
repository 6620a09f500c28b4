"""Of whom nothing is known no report says that nothing changes: an unknown is no nought."""

from datetime import date

import pandas as pd
import pytest

from reintegratie.caseload.mensen import Caseload
from reintegratie.caseload.ontwerpverslag import onderzoek
from reintegratie.caseload.verslag import inleiding, samen

DAY = date(2010, 1, 1)
TITLE = "Vergoeding van trappers, naar leeftijd"


def counts(draft, **known):
    """Return what the report counts of two people of whom this is known, by its label."""
    people = Caseload(pd.DataFrame(known, index=["a", "b"]), "fietsers", synthetisch=True)
    found = onderzoek(draft, people, DAY)
    return dict(inleiding.telling(found)), dict(samen.samen(found))


def test_what_nobody_is_counted_in_is_named_where_nothing_changes(small):
    told, rows = counts(small, wielen=[2, 2])
    assert told[inleiding.NIETS_GETELD] == "2." and inleiding.NIETS not in told
    assert told[inleiding.NIET_GETELD] == f"«{TITLE}». Waarom, staat bij het voorstel."
    assert rows[samen.ONGETELD] == 1


@pytest.mark.parametrize("fiets", [True, False])
def test_where_everybody_is_counted_nothing_of_it_is_said(small, fiets):
    told, rows = counts(small, wielen=[2, 2], leeftijd=[20, 40], heeft_fiets=[fiets, fiets])
    assert inleiding.NIETS in told and inleiding.NIET_GETELD not in told
    assert samen.ONGETELD not in rows
