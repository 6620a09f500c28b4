"""The provisions of all texts of a source stand in one order: that of its articles."""

from dataclasses import replace

import pytest

from reintegratie import wetboek
from reintegratie.core.contract import lines
from reintegratie.core.lawbook import Wetboek
from reintegratie.weergave.volgorde import op_volgorde
from tests.core.invented import LAW


def order(law=LAW):
    """Return the numbers of the provisions of the Trapwet, in their order."""
    return [one.id for one in op_volgorde(law, law.bronnen["trapwet"])]


def test_what_a_later_text_brought_stands_behind_what_it_replaced():
    """Whatever line of its own text it is on; and a new article behind the one before it."""
    assert order() == ["T010", "T011", "T013", "T014", "T012", "T015"]


NEW = [
    ("trapwet-2004/artikel-1#lid-2a", ("T011",), "L9", "T014"),  # one split in two
    ("trapwet-2004/artikel-1#lid-3", (), "L1", "T014"),
    ("trapwet-2004/artikel-2", (), "L1", "T012"),
    ("trapwet-2004/artikel-9", (), "L1", "T015"),
    ("trapwet-2004/bijlage", (), "L9", "T014"),  # no number: behind what precedes it in its text
    ("trapwet-2004/bijlage", (), "L1", "T015"),  # nothing does: at the end
]


@pytest.mark.parametrize(("place", "replaces", "line", "behind"), NEW)
def test_a_new_place_stands_where_somebody_looks_for_it(place, replaces, line, behind):
    law = Wetboek(LAW.package, LAW.folder, "0")
    one = replace(
        LAW.bepalingen["T013"], id="T099", vindplaats=place, vervangt=replaces, regels=line
    )
    law.bepalingen = LAW.bepalingen | {"T099": one}
    found = order(law)
    assert found[found.index("T099") - 1] == behind


def test_a_source_with_one_text_stands_in_the_order_of_its_lines():
    for source in wetboek().bronnen.values():
        if source.in_boek and len(source.gegeven) == 1:
            first = [min(lines(one.regels)) for one in op_volgorde(wetboek(), source)]
            assert first == sorted(first) and first
