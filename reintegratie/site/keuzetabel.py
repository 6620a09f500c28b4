"""A table of what comes of a choice: a comment of MyST asks it, and the rule fills it.

``% keuzetabel REGEL PEILDATUM GEGEVEN… : FEIT…`` names a rule, a day, the facts that are true
throughout, and those of which each row has its answers. A fact that cannot change anything any more
«maakt niet uit»: the rule says so itself.
"""

import re
from datetime import date

from reintegratie import wetboek
from reintegratie.core.format import show
from reintegratie.core.outcome import Resultaat
from reintegratie.weergave.bouw import Html, el
from reintegratie.weergave.tabel import tabel

ASKED = re.compile(r"^% keuzetabel (\w+) (\S+) ([\w ]*): ([\w ]+)$", re.MULTILINE)
NO_MATTER, NONE = "maakt niet uit", "geen"


def keuzetabel(naam: str, peildatum: str, gegeven: list[str], feiten: list[str]) -> Html:
    """The table of a rule, its result first. Raises OnbekendeRegeling and OnbekendFeit."""
    rule = wetboek().regeling(naam).op(date.fromisoformat(peildatum))
    head = next(one for one in rule.trace.outcome.of(Resultaat) if one.hoofd)
    labels = [wetboek().begrippen[name].label for name in feiten]
    rows = [
        el(
            "tr",
            el("th", _result(found, head), scope="row"),
            [el("td", _said(facts.get(name))) for name in feiten],
        )
        for facts, found in _cases(rule, peildatum, dict.fromkeys(gegeven, True), feiten)
    ]
    return tabel((head.opschrift, *labels), rows, rule.titel, role="region")


def _cases(rule, day, facts, left):
    """Every case that the rule tells apart: the facts that it still needed, and its answer."""
    found = wetboek().bereken(rule.naam, facts, peildatum=day)
    name = next((one for one in left if one in found.ontbrekende_feiten), None)
    if name is None:
        yield facts, found
        return
    for value in (True, False):
        yield from _cases(rule, day, facts | {name: value}, left)


def _said(value: bool | None) -> str:
    return NO_MATTER if value is None else show(value)


def _result(found, head) -> str:
    """The result in words; none where a requirement is not met."""
    one = found.als_dict()["resultaten"][head.naam]
    return NONE if one["waarde"] is None else one["tekst"]


def add_table(app, docname, source):
    """Put a table where a page asks it."""
    source[0] = ASKED.sub(
        lambda asked: str(keuzetabel(asked[1], asked[2], asked[3].split(), asked[4].split())),
        source[0],
    )


def setup(app):
    """Register the tables with Sphinx."""
    app.connect("source-read", add_table)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
