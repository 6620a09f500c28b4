"""The questionnaire without Python shows what Python shows, to the letter: outcomes, notes,
what goes together, the order of the list, and which question comes now.
"""

import json
from datetime import date, timedelta
from html import escape
from random import Random

import pytest

from reintegratie import wetboek
from reintegratie.core.lawbook import lawbook
from reintegratie.graaf.pakket import documenten
from reintegratie.graaf.pakket import pakket as wet
from reintegratie.weergave.hoofdstukken import per_dag, van_de_dag
from reintegratie.weergave.teksten import teksten
from reintegratie.wegwijzer.bestand import gegevens
from reintegratie.wegwijzer.ontvangstbewijs import per_dag as getallen
from reintegratie.wegwijzer.ontvangstbewijs import vingerafdruk
from reintegratie.wegwijzer.pakket import eerste_plekken, pakket
from reintegratie.wegwijzer.register import berekeningen
from reintegratie.wegwijzer.scherm import beeld
from reintegratie.wegwijzer.stand import Stand, begrip
from reintegratie.wegwijzer.zinnen import kanttekeningen
from tests.scale import most
from tests.wegwijzer.mensen import gevraagd, mensen, per_instrument, zoals_het_komt
from tests.wegwijzer.waarden import DAG, DAYS, KEYS, waarden

from .gids import in_node

ON_THE_SHEET = 24  # instruments that can be had
BAKFIETS = ("fietsverordening/artikel-2", "fietsverordening-2024/artikel-2")


@pytest.fixture(scope="module")
def shown(node, tmp_path_factory):
    """Return a function that gives what JavaScript shows of each state."""
    package = tmp_path_factory.mktemp("wegwijzer") / "pakket.json"
    rules = [wetboek().regeling(name) for name in berekeningen()]
    law = wet(rules) | {"teksten": teksten()}
    package.write_text(json.dumps({"wet": law, "wijzer": pakket()}), encoding="utf-8")

    def show(stands, **more):
        return in_node(node, package, [written(one) | more for one in stands])

    return show


def written(stand):
    """Return a state as a page keeps it."""
    return gegevens(stand) | {"eerst": stand.eerst, "vraag": stand.vraag}


def in_python(stand):
    """Return what Python shows of a state."""
    return json.loads(json.dumps(gegevens(stand) | {"beeld": beeld(stand)}))


def check(shown, stands):
    """Check that both show the same of each state."""
    found = shown(stands)
    assert len(found) == len(stands)
    for stand, one in zip(stands, found, strict=True):
        assert one == in_python(stand), written(stand)


@pytest.mark.parametrize("way", [zoals_het_komt, per_instrument])
def test_every_step_of_forty_people_is_shown_alike(shown, way):
    """Also the next question: whoever is asked as it comes, and whoever picks an instrument."""
    people = mensen()
    steps = [stand for one in people for _, stand in gevraagd(one, way)]
    check(shown, steps[:: 1 if way is per_instrument else 7])


def test_forty_people_of_whom_all_is_known_are_shown_alike(shown):
    check(shown, [one.bekend for one in mensen()])


def test_people_drawn_at_random_are_shown_alike(shown):
    """Few and many answers, that may clash; questions put aside; any role, on days of the law."""
    random = Random(7)
    check(shown, [drawn(random) for _ in range(most(120, 2000))])


def drawn(random):
    """Return a state."""
    keys = random.sample(KEYS, random.choice([0, 1, 3, 8, 20, 60]))
    facts = {key: random.choice(waarden(key)) for key in keys}
    rest = [key for key in KEYS if key not in facts]
    aside = frozenset(random.sample(rest, random.choice([0, 0, 3, 40])))
    return Stand(
        random.choice([DAG, *DAYS]),
        random.choice(["alles", "client", "werkgever"]),
        facts,
        aside,
        random.choice([None, "flextensie", "e_bike", "premiekorting"]),
        random.choice([None, None, None, random.choice(KEYS)]),
    )


def test_no_note_and_no_bound_is_lost_on_the_way_to_a_reader(shown):
    """On the screen of its instrument, and on the sheet where there is room for the instrument."""
    people = [one.bekend for one in mensen()]
    for stand, drawn in zip(people, shown(people, getekend=True), strict=True):
        for part in beeld(stand)["lijst"]:
            for place, row in enumerate(part["rijen"]):
                said = [*kanttekeningen(row), *grenzen_van(row)]
                screen = drawn["instrumenten"][row["naam"]]
                assert all(escape(one) in screen for one in said), row["naam"]
                if part["naam"] == "kan" and place < ON_THE_SHEET:
                    assert all(escape(one) in drawn["blad"] for one in said), row["naam"]


def grenzen_van(row):
    """Return what is not met of what follows from an instrument."""
    return [part["tekst"] for one in row["maar"] for part in one["redenen"]]


def test_silence_is_said_and_the_law_is_not_passed_off_as_a_source(shown):
    facts = {"uitkering_van_uwv": True, "in_reintegratietraject": True, "zorg_belemmert_werk": True}
    [drawn] = shown([Stand(DAG, "alles", facts)], getekend=True)
    assert "De bronnen zwijgen" in drawn["samenloop"]
    everything = Stand(DAG, "alles", {key: True for key in KEYS if begrip(key).type == "ja_nee"})
    law = [cel for cel in beeld(everything)["samenloop"]["gezegd"] if cel["wet"]]
    [drawn] = shown([everything], getekend=True)
    assert drawn["samenloop"].count("De bronnen zwijgen. De wet: ") == len(law)


def test_the_sheet_bears_the_number_of_the_figures_of_its_day(shown):
    """On the last day of some figures, and on the first one of others."""
    first, number = getallen()[-1]
    begin = date.fromisoformat(first)
    days = [begin - timedelta(days=1), begin]
    states = [Stand(day, "client", {}) for day in days]
    sheets = [one["blad"] for one in shown(states, getekend=True)]
    assert [number in sheet for sheet in sheets] == [False, True]
    assert all(vingerafdruk(day) in sheet for day, sheet in zip(days, sheets, strict=True))


@pytest.mark.parametrize(
    ("day", "place"),
    [
        ("2023-12-31", "fietsverordening/artikel-2#lid-1"),
        ("2024-01-01", "fietsverordening-2024/artikel-2#lid-1"),
    ],
)
def test_an_instrument_leads_to_the_lid_of_the_day(node, tmp_path, day, place):
    """Of a law with two texts: not to that of the newest on each day."""
    law = lawbook("tests.andere_wet")
    rules, places = [law.regeling("bakfiets")], eerste_plekken([law.regeling("bakfiets")])
    one = {"naam": "bakfiets", "titel": "Bakfiets", "toegang": "bakfiets"}
    one["hoofdstukken"] = list(per_dag(law, BAKFIETS))
    register = pakket() | {
        "instrumenten": [one | {"voor": ["client"], "daarna": [], "meer": []}],
        "eigen": [],
        "ook": {"bakfiets": []},
        "bepalingen": places,
        "vragen": {name: {"vraag": "?", "hint": None} for name in rules[0].kent},
        "documenten": documenten(law, places.values()),
    }
    package = tmp_path / "pakket.json"
    given = {"wet": wet(rules) | {"teksten": teksten()}, "wijzer": register}
    package.write_text(json.dumps(given), encoding="utf-8")
    state_day = date.fromisoformat(day)
    state = written(Stand(state_day, "client", {}))
    [found] = in_node(node, package, [state])
    [row] = [row for part in found["beeld"]["lijst"] for row in part["rijen"]]
    assert row["bron"]["bron"] == place
    assert row["hoofdstuk"] == place.partition("#")[0] == van_de_dag(law, BAKFIETS, state_day)
