"""A result that says something of a no too: of who keeps a no, nothing differs."""

import shutil
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from reintegratie.beleid.voorbeelden import vergelijk_voorbeelden
from reintegratie.bewijs.gebied_in_woorden import zinnen
from reintegratie.bewijs.groepen import groepen
from reintegratie.bewijs.wie_merkt_het import wie
from reintegratie.caseload.mensen import Caseload
from reintegratie.caseload.vergelijk import vergelijk_mensen
from reintegratie.ontwerp.naast import Ontwerp
from tests.core.invented import LAW

from .conftest import HERE

DAY, RULE = date(2010, 1, 1), "trapvergoeding"
BIKES = [True, False, None]


@pytest.fixture(scope="module")
def draft(tmp_path_factory):
    """Return the small draft with the most that there is, told to who gets nothing too."""
    folder = Path(shutil.copytree(HERE / "klein", tmp_path_factory.mktemp("nee") / "ontwerp"))
    place = folder / "regelingen" / "trapper" / "trapwet_2010.py"
    text = place.read_text("utf-8")
    result = '        Bedrag("hoogste", 30, bron=LID_2, altijd=True),\n'
    at = text.index("        gevolg=")
    place.write_text(text[:at] + result + text[at:], encoding="utf-8")
    return Ontwerp(LAW, folder)


def test_who_keeps_a_no_is_not_counted_and_of_whom_nothing_is_known_it_cannot_be_told(draft):
    rows = {"heeft_fiets": BIKES, "leeftijd": [40] * 3, "wielen": [2] * 3}
    people = Caseload(pd.DataFrame(rows), "fietsers", synthetisch=True)
    found = vergelijk_mensen(draft, people, DAY)
    [row] = found.regels
    assert [one.mens for one in found.verschillen] == [0, 2]
    assert (row.aantallen["gelijk"], row.bedragen["hoogste"].aantal) == (1, 1)


def test_who_keeps_a_no_is_not_in_the_proof(draft):
    assert zinnen(wie(draft, RULE, DAY), draft.begrippen) == ["Heeft de fietser een fiets? Ja."]
    told = groepen(draft, RULE, DAY)
    assert told and all(any("fiets" in said for said in one.wie) for one in told)


def test_an_example_that_keeps_a_no_is_not_among_those_that_change(draft):
    cases = {
        str(bike): {
            "regel": RULE,
            "titel": "",
            "peildatum": DAY,
            "feiten": {"heeft_fiets": bike, "leeftijd": 40, "wielen": 2},
        }
        for bike in (True, False)
    }
    found = vergelijk_voorbeelden(draft, cases)
    assert [(one.naam, one.verschil.oordeel_na) for one in found.veranderd] == [("True", "kan")]
