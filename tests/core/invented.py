"""The invented law, and a way to ask it something that no rule of it asks."""

from datetime import date
from pathlib import Path

from reintegratie.core.lawbook import Wetboek
from tests import verzonnen_wet

LAW = Wetboek("tests.verzonnen_wet", Path(verzonnen_wet.__file__).parent, "0.0")
DAY = date(2001, 6, 1)
PLACE = "belwet/artikel-1#lid-1"


def ask(function, *, peildatum=DAY, lezingen=None, alle_bronnen=False, **facts):
    """Return the answer of a rule that stands in a test, as if it stood in the invented law."""
    rule = rule_of(function)
    return rule.wetboek.bereken(
        rule.naam, facts, peildatum=peildatum, lezingen=lezingen, alle_bronnen=alle_bronnen
    )


def rule_of(function):
    """Return a function that stands in a test as a rule of the invented law."""
    name = function.__name__
    one = OneRule(LAW.package, LAW.folder, LAW.versie)
    one.regelingen = {name: one.regel_van(name, "fietsbel", function)}
    return one.regelingen[name]


class OneRule(Wetboek):
    """The registers of a lawbook, with a rule from a test."""

    regelingen = None
