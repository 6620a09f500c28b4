"""Who notices a new version of a rule, counted: its first day beside the last one before it."""

from __future__ import annotations

from typing import Any

from reintegratie.beleid.richting import GEEN, van_wet
from reintegratie.beleid.vergelijk import verschil
from reintegratie.beleid.verschil import Verschil
from reintegratie.cohort.table import People
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.readings import Choice
from reintegratie.core.rules import Regel

from .mensen import Caseload
from .tellen import Regelverschil, tel


def geteld(law: Wetboek, rule: Regel, people: Caseload) -> Regelverschil | None:
    """What a version of a rule does to these people, each day with its own figures.

    Of the first version everybody is counted who gets something of it. None where the rule asks
    nothing that is known of these people.
    """
    older = rule.versies[rule.nummer - 2] if rule.nummer > 1 else None
    rules, eve = [one for one in (older, rule) if one], rule.vooravond
    asked = dict.fromkeys(fact for one in rules for fact in one.kent)
    if not people.tabel.columns.intersection(list(asked)).size:
        return None
    table, way = People(people.tabel, rules), van_wet(law).get(rule.naam, GEEN)
    before = table.answers(older, eve, older.spreekt({})) if older else None
    after = table.answers(rule, rule.begin, rule.spreekt({}))

    def work(facts: dict[str, Any], choice: Choice) -> Verschil:
        was = law.bereken(rule.naam, facts, peildatum=eve, lezingen=choice) if older else None
        return verschil(
            was, law.bereken(rule.naam, facts, peildatum=rule.begin, lezingen=choice), way
        )

    return tel(people, (rule.naam, rule.titel), before, after, asked, work)[0]
