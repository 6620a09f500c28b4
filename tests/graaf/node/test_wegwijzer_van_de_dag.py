"""The questionnaire of a law with more texts shows what is so on the day that is asked.

An instrument of the invented law: its calculation ended with a text and another one began with a
later text, and what can be opened beside it got another title.
"""

import json
from datetime import date

import pytest

from reintegratie.graaf.pakket import documenten
from reintegratie.graaf.pakket import pakket as wet
from reintegratie.weergave.teksten import teksten
from reintegratie.wegwijzer import oordelen, register, scherm
from reintegratie.wegwijzer.lijst import lijst
from reintegratie.wegwijzer.pakket import eerste_plekken, pakket
from reintegratie.wegwijzer.register import Instrument
from reintegratie.wegwijzer.schermtekst import regel
from reintegratie.wegwijzer.stand import Stand
from tests.core.invented import LAW

from .gids import in_node

PAGES = ("trapwet/artikel-1", "trapwet-2004/artikel-1", "trapwet-2006/artikel-1")
FIRST, LATER = "Vergoeding van trappers", "Vergoeding van trappers, naar leeftijd"
GONE, TO_COME = "Dit geldt niet meer sinds 1 januari 2003", "Dit geldt pas vanaf 1 januari 2006"
HELD = "Zo is het met trappen; let op: Wie het nagaat, staat er niet"
OUT = "geldt niet"
SHOWN = [
    ("trapverbod", "2002-12-31", "recht", HELD, FIRST),
    ("trapverbod", "2003-01-01", OUT, GONE, FIRST),
    ("trapverbod", "2003-12-31", OUT, GONE, FIRST),
    ("trapverbod", "2004-01-01", OUT, GONE, LATER),
    ("trapper_overgang", "2005-12-31", OUT, TO_COME, LATER),
    ("trapper_overgang", "2006-01-01", "onbekend", "nog 2 vragen", LATER),
]


@pytest.fixture(scope="module")
def handbook():
    """Return the questionnaire of the handbook, of which the words and the list are used."""
    return pakket()


@pytest.fixture(autouse=True)
def invented(monkeypatch, handbook):
    """Let what is asked and what can be had be of the invented law."""
    for module in (oordelen, register, scherm):
        monkeypatch.setattr(module, "wetboek", lambda: LAW)
    monkeypatch.setattr(scherm, "sleutels", lambda: {key: (None, key) for key in LAW.begrippen})
    monkeypatch.setattr(scherm, "begrip", LAW.begrippen.get)


def instrument(name):
    """Return an instrument of which that calculation says whether it can be had."""
    return Instrument(name, "Trappen", ("client",), name, (), ("trapvergoeding",), PAGES)


def in_javascript(node, folder, handbook, one, day):
    """Return what the page shows of it to somebody who said nothing yet."""
    rules = [LAW.regeling(one.toegang)]
    places, facts = eerste_plekken(rules), rules[0].kent
    row = {name: getattr(one, name) for name in ("naam", "titel", "voor", "toegang", "daarna")}
    guide = handbook | {
        "instrumenten": [row | {"meer": one.titels(), "hoofdstukken": one.per_dag()}],
        "eigen": [],
        "ook": {one.toegang: []},
        "bepalingen": places,
        "vragen": {name: {"vraag": "?", "hint": None} for name in facts},
        "documenten": documenten(LAW, places.values()),
    }
    package = folder / "pakket.json"
    given = {"wet": wet(rules) | {"teksten": teksten()}, "wijzer": guide}
    package.write_text(json.dumps(given), encoding="utf-8")
    state = {"peildatum": day, "rol": "client", "feiten": {}, "weet_niet": []}
    [found] = in_node(node, package, [state])
    return found["beeld"]


@pytest.mark.parametrize(("name", "day", "outcome", "said", "title"), SHOWN)
def test_what_does_not_hold_on_a_day_is_out_and_asks_nothing(
    node, tmp_path, handbook, name, day, outcome, said, title
):
    """It says why, in the page and on the terminal; what can be opened has the title of the day."""
    one = instrument(name)
    found = oordelen.van(one, Stand(date.fromisoformat(day), "client", {}))
    row = scherm.rij(found)
    assert (row["groep"], row["meer"][0]["titel"]) == (outcome, title)
    assert regel(row).endswith(said)
    page = in_javascript(node, tmp_path, handbook, one, day)
    [part] = [each for each in page["lijst"] if each["rijen"]]
    assert part["rijen"] == [json.loads(json.dumps(row))]
    assert part["naam"] == next(each["naam"] for each, rows in lijst([found]) if rows)
    assert (page["vraag"] is None, part["naam"] == "af") == (outcome == OUT, outcome == OUT)
