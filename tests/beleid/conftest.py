"""The invented law with changes laid over it, and people to carry it out on."""

import pandas as pd
import pytest

from reintegratie.beleid.lezen import lees
from reintegratie.beleid.watals import WatAls
from reintegratie.caseload.mensen import Caseload
from tests.core.invented import LAW

HEAD = 'titel = "Proef"\nvanaf = 2001-07-01\n'
PERCENTAGE = '[[parameter]]\nnaam = "fietsbel.deel_van_de_prijs"\nwaarde = 80\n'
READING = '[[lezing]]\nconflict = "V01"\nlezing = "dertien"\n'
REQUIREMENT = '[[eis]]\nregel = "belvergoeding"\ntekst = "heeft een fiets"\nvervalt = true\n'
PARTS = [PERCENTAGE, READING, REQUIREMENT]


def law(*parts):
    """Return the invented law with one change of these parts."""
    return WatAls(LAW, lees(HEAD + "".join(parts), LAW))


@pytest.fixture
def people():
    """Return a caseload of cyclists: children, grown-ups, and one of whom little is known."""
    rows = [
        (12, True, 2, 10.0),
        (13, True, 2, 10.0),
        (40, False, 1, 20.0),
        (50, True, 1, 99.95),
        (None, True, 1, 8.0),
        (30, None, 3, 5.5),
    ]
    names = ["leeftijd", "heeft_fiets", "aantal_bellen", "prijs"]
    table = pd.DataFrame(rows, columns=names, index=range(1, len(rows) + 1)).astype(
        {"leeftijd": "Int64", "heeft_fiets": "boolean", "aantal_bellen": "Int64"}
    )
    return Caseload(table, "6 verzonnen fietsers", synthetisch=True)


@pytest.fixture(autouse=True)
def no_browser(monkeypatch):
    """No report is printed here: that takes a browser, and seconds (`tests/site/test_pdf.py`)."""
    monkeypatch.setenv("CHROMIUM", "geen-browser")
