"""The invented law, and a way to ask it something that no rule of it asks."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from reintegratie.core import JaNee, Uitkomst, regel
from reintegratie.core.lawbook import Wetboek, lawbook
from reintegratie.core.versions import DAYS, versions
from tests import verzonnen_wet

OTHER = lawbook("tests.andere_wet")
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


@regel
def bellen(f):
    return Uitkomst("recht", JaNee("mag", f.heeft_fiets, bron=PLACE), gevolg="Zo is het.")


def among_lost_texts():
    """Return a rule of a Belwet that ended in 2003, between two texts that are not at hand."""
    lost = {"naam": "belwet-1999", "datum": "1999", "aanduiding": "een oude wet"}
    lost |= {"niet_gegeven": "Zij is zoek.", "niet_bekend": dict.fromkeys(DAYS, "?")}
    later = lost | {"naam": "belwet-2003", "aanduiding": "een jonge wet", "vanaf": date(2003, 1, 1)}
    held = {"tot": date(2003, 1, 1), "nagegaan_tot": None}
    return belwet(lost, held, later)


def left_as_it_was(**later):
    """Return a rule of a Belwet that a text of 2005, of which this is known too, left as it was."""
    new = {"naam": "belwet-2005", "datum": "2005", "aanduiding": "de Belwet van 2005"}
    open_ = {"niet_bekend": dict.fromkeys(DAYS, "?")}
    return belwet(open_, new | open_ | {"vanaf": date(2005, 1, 1)} | later)


def belwet(*texts):
    """Return a rule of a Belwet of these texts; one without a name is the one that there is."""
    law, source = OneRule(LAW.package, LAW.folder, LAW.versie), LAW.bronnen["belwet"]
    [given] = map(vars, source.versies)
    rows = [one if "naam" in one else given | one for one in texts]
    law.bronnen = LAW.bronnen | {"belwet": replace(source, versies=versions(rows))}
    law.regelingen = {"bellen": law.regel_van("bellen", "fietsbel", bellen)}
    return law.regelingen["bellen"]


def ends_of(rule):
    """Return the days on which a version of a rule begins or no longer holds, and those before."""
    ends = {day for one in rule.versies for held in one.dagen for day in held if day}
    return sorted(ends | {day - timedelta(days=1) for day in ends})


class OneRule(Wetboek):
    """The registers of a lawbook, with a rule from a test."""

    regelingen = None
