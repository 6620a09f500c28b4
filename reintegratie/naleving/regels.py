"""Every rule stands on provisions that are there, uses what it names, and has its examples."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator, Mapping
from typing import Any

from reintegratie.core.errors import OnbekendeBron
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.outcome import BEREKEND, KAN, NEE, ONBEKEND, RECHT, Eis, Kanttekening
from reintegratie.core.rules import Regel

from .fout import Bevinding

MODELLED = {"gemodelleerd", "oordeel"}


def regels(law: Wetboek) -> Iterator[Bevinding]:
    """What is wrong with a version of a rule, and which examples a rule lacks."""
    for rule in law.versies:
        said = (*_bepalingen(rule), *_plaatsen(rule), *_ongebruikt(rule))
        yield from (over(rule, one) for one in said)
    for rule in law.regelingen.values():
        yield from (over(rule, f"geen voorbeeld met {one}") for one in zonder_voorbeeld(law, rule))


def over(rule: Regel, said: str) -> Bevinding:
    """A finding about a rule, at its function."""
    module = rule.function.__module__.rpartition(".")[2]
    return Bevinding(f"regelingen/{rule.kamer}/{module}.py", f"def {rule.naam}(", said)


def _bepalingen(rule: Regel) -> Iterator[str]:
    ledger = rule.wetboek.bepalingen
    if not rule.bepalingen:
        yield "deze berekening volgt geen bepaling"
    for id in rule.bepalingen:
        if ledger[id].status not in MODELLED:
            yield f"{id} is volgens bepalingen.toml {ledger[id].status}"
    if rule.titel == rule.naam:
        yield "de eerste regel van de docstring is de vraag van de lezer"
    yield from (f"{id} staat al bij een onderdeel, of in een kanttekening" for id in _te_veel(rule))


def _plaatsen(rule: Regel) -> Iterator[str]:
    for place in sorted(aangehaald(rule)):
        try:
            rule.wetboek.vindplaatsen.bron(place)
        except OnbekendeBron as fault:
            yield fault.melding


def aangehaald(rule: Regel, *, notes: bool = True) -> set[str]:
    """The places that the parts of a rule's outcome name, with or without its notes."""
    parts = [part for part in rule.trace.outcome.delen if notes or type(part) is not Kanttekening]
    return {part.bron for part in parts if part.bron}


def _te_veel(rule: Regel) -> set[str]:
    """What ``ook`` names that is no note's, and that the first text brought.

    Of a lid that stands elsewhere on the days of this version, that other one is cited.
    """
    ledger, places = rule.wetboek.bepalingen, rule.wetboek.vindplaatsen
    only = aangehaald(rule) - aangehaald(rule, notes=False)
    named = {id: ledger[id].vindplaats for id in getattr(rule.function, "ook", ())}
    first = {id for id, one in named.items() if places.van_de_eerste(one)}
    return {id for id in first if named[id] not in only} - rule.verplaatst.keys()


def _ongebruikt(rule: Regel) -> Iterator[str]:
    tree = ast.parse(inspect.getsource(rule.function))
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    yield from (f"«{name}» wordt niet gebruikt" for name in rule.takes if name not in used)


def zonder_voorbeeld(law: Wetboek, rule: Regel) -> Iterator[str]:
    """What no example of a rule shows: a yes, a no where it has requirements, a fact missing."""
    examples = [one for one in law.voorbeelden.values() if one["regel"] == rule.naam]
    if not any(map(_is_yes, examples)):
        yield "een ja (recht, kan, berekend)"
    if rule.trace.outcome.of(Eis) and not any(one["oordeel"] == NEE for one in examples):
        yield "een nee"
    if rule.feiten and not any(one.get("ontbrekende_feiten") for one in examples):
        yield "een ontbrekend feit (ontbrekende_feiten)"


def _is_yes(example: Mapping[str, Any]) -> bool:
    """Whether the example shows where the rule leads when everything is known.

    A rule of which every figure is missing leads to just that.
    """
    no_figure = example.get("ontbrekende_parameters") and not example.get("ontbrekende_feiten")
    return example["oordeel"] in (RECHT, KAN, BEREKEND) or (
        example["oordeel"] == ONBEKEND and bool(no_figure)
    )


def te_veel_feiten(law: Wetboek) -> Iterator[Bevinding]:
    """An example that gives a fact which its rule does not ask, in the version of its day."""
    for name, one in law.voorbeelden.items():
        room, _, own = name.partition("/")
        for fact in set(one["feiten"]) - set(
            law.regeling(one["regel"]).op(one["peildatum"]).feiten
        ):
            yield Bevinding(
                f"regelingen/{room}/voorbeelden.toml",
                f'naam = "{own}"',
                f"de berekening vraagt «{fact}» niet",
            )
