"""Which calculators show together every kind of thing that a calculator can show, and which pages every
kind of element.

python -m tests.site.cover says which they are, and what each adds.
"""

import re

from reintegratie import wetboek
from reintegratie.core.outcome import Resultaat
from reintegratie.weergave.velden import AT_ONCE

from .built import PAGES, SITE

CALCULATOR = re.compile(r'<section [^>]*class="ri-rekenhulp"[^>]*data-naam="(\w+)"')


TAG = re.compile(r"<([a-z][\w-]*)([^>]*)>")
TOLD_APART = re.compile(r'\b(?:class|role|type)="[^"]*"|\baria-[a-z]+(?==)')


def elements():
    """Return the kinds of elements of each page, by its address.

    The name of an element with its classes, role and type, and which further names or states it has.
    """
    return {
        address: {
            (name, *TOLD_APART.findall(rest))
            for name, rest in TAG.findall((SITE / address).read_text("utf-8"))
        }
        for address in PAGES
    }


def calculators():
    """Return the calculators of the site: pairs of the address of a page and the name of a rule."""
    return [
        (address, name)
        for address in PAGES
        for name in CALCULATOR.findall((SITE / address).read_text("utf-8"))
    ]


def kinds(rule):
    """Return the kinds of things that the calculator of a rule shows.

    Its questions by type, length, bounds and who knows the answer; what an unreadable answer to each says; its
    outcome, requirements, steps and notes, drawings and curve; results by unit; readings to choose,
    and figures that come from a table.
    """
    outcome, concepts = rule.trace.outcome, rule.trace.facts.asked.values()
    found = {f"vraag: {one.type}" for one in concepts} | {
        f"weet: {one.herkomst}" for one in concepts
    }
    found |= {"keuzelijst" for one in concepts if len(one.keuzes) > AT_ONCE}
    found |= {f"uitleg: {one.type}" for one in concepts if one.hint}
    found |= {f"grens: {one.type}" for one in concepts if {one.minimum, one.maximum} - {None}}
    found |= {f"deel: {type(part).__name__}" for part in outcome.delen}
    found |= {f"resultaat: {one.eenheid}" for one in outcome.of(Resultaat)}
    found |= {"lezingen" for one in rule.schema()["conflicten"] if one["lezingen"]}
    found |= {"tabel" for one in rule.trace.parameters.values() if in_table(one)}
    fixed = isinstance(outcome.modaliteit, str)
    return found | {f"uitkomst: {outcome.modaliteit if fixed else 'naar de feiten'}"}


def in_table(parameter):
    """Return whether a figure is looked up in a table."""
    return any(isinstance(one.waarde, dict) for one in parameter.waarden)


def covering(shown):
    """Return some of the calculators shown that have every kind together, with what each adds.

    Of those that add as much, one on a page that is opened anyway.
    """
    has = {one: kinds(wetboek().regeling(one[1])) for one in shown}
    return fewest(has, lambda one, chosen: one[0] in {address for address, _ in chosen})


def fewest(has, rather=lambda one, chosen: False):
    """Return some of what has kinds that have every kind together, with what each adds.

    `has` is {one: its kinds}. Each time the one that adds most, and of those one that is `rather` chosen.
    """
    left, chosen = set().union(*has.values()), {}
    while left:
        best = max(has, key=lambda one: (len(has[one] & left), rather(one, chosen)))
        chosen[best] = sorted(has[best] & left)
        left -= has[best]
    return chosen


if __name__ == "__main__":
    for (address, name), added in covering(calculators()).items():
        print(f"{address}: {name}\n    {', '.join(added)}")
    for address, added in fewest(elements()).items():
        print(f"{address}\n    {', '.join(map(str, added))}")
