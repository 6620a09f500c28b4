"""The list of instruments: what can be first, then what is near, then what is out."""

from reintegratie.core.outcome import OORDELEN
from reintegratie.wegwijzer.lijst import GRENS
from reintegratie.wegwijzer.register import instrumenten, lijst
from reintegratie.wegwijzer.scherm import beeld
from reintegratie.wegwijzer.stand import Stand

from .mensen import mensen
from .waarden import DAG

ORDER = list(instrumenten())


def test_every_outcome_has_one_place_in_the_list():
    kinds = [kind for part in lijst() for kind in part["groepen"]]
    assert sorted(kinds) == sorted({*OORDELEN, "strijdig", GRENS})


def test_every_instrument_stands_in_the_list_once():
    for person in mensen():
        shown = beeld(person.bekend)
        names = [row["naam"] for part in shown["lijst"] for row in part["rijen"]]
        assert len(names) == len(set(names)) == shown["aantal"]["instrumenten"], person.wie


def test_what_can_be_stands_in_the_order_of_its_outcome_and_of_the_register():
    for person in mensen():
        parts = {part["naam"]: part["rijen"] for part in beeld(person.bekend)["lijst"]}
        kinds = next(part["groepen"] for part in lijst() if part["naam"] == "kan")
        rank = [(kinds.index(row["groep"]), ORDER.index(row["naam"])) for row in parts["kan"]]
        assert rank == sorted(rank), person.wie


def test_what_needs_the_fewest_questions_comes_first():
    """And what no question makes known comes last: no source gives its figure."""
    facts = {"uitkering_werksaam": True, "in_dienst_bij": "niemand", "reiskosten_voor_werk": True}
    parts = {part["naam"]: part["rijen"] for part in beeld(Stand(DAG, "client", facts))["lijst"]}
    counts = [len(row["ontbreekt"]) or 1000 for row in parts["open"]]
    assert counts == sorted(counts) and counts[0] == 1 < counts[-1]
