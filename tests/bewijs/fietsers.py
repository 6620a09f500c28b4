"""A rule of the invented law at which proofs are held to people, and what it says of them."""

from copy import copy
from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from reintegratie.core.assess import assess
from reintegratie.core.graph import graph_of
from reintegratie.core.graph.carry import Carried
from reintegratie.core.outcome import Resultaat
from reintegratie.core.readings import Spreekt

DAY, BEFORE = date(2001, 7, 1), date(2001, 6, 30)
RULE = "belvergoeding"
CYCLISTS = st.fixed_dictionaries(
    {
        "heeft_fiets": st.booleans(),
        "leeftijd": st.integers(0, 120) | st.sampled_from([11, 12, 13, 14]),
        "aantal_bellen": st.integers(0, 3),
        "prijs": st.decimals(0, 3, places=2),
    }
)


def outcome(rule, facts, day, chosen):
    """Return what a rule gives in one reading, before amounts are rounded."""
    said = rule.on(day, graph_of(rule).outcome)
    bare = copy(said)
    bare.delen = tuple(
        replace(part, afronding=None) if isinstance(part, Resultaat) else part
        for part in said.delen
    )
    carried = Carried(graph_of(rule), facts, day, Spreekt(chosen))
    return assess(bare, carried.value).signature
