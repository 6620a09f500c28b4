"""The own words of rules, questions and examples let nobody decide whom no text names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reintegratie.core.concepts import Begrip
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.rules import Regel

from .eigen_woorden import gezegd, ongenoemd, van_voorbeelden
from .fout import Bevinding
from .regels import over

ZEGT = "hier beslist {wie}, en geen tekst zegt dat"


def van_regel(rule: Regel) -> Iterator[Bevinding]:
    """What a rule itself says, and each of its examples, at the place of these words."""
    yield from (over(rule, said) for said in _ongenoemd(rule, " ".join(gezegd(rule))))
    for name, words in van_voorbeelden(rule):
        room, _, own = name.partition("/")
        for said in _ongenoemd(rule, words):
            yield Bevinding(f"regelingen/{room}/voorbeelden.toml", f'naam = "{own}"', said)


def _ongenoemd(rule: Regel, words: str) -> Iterator[str]:
    """Who decides in these words and is named by none of the provisions of a rule."""
    for who in ongenoemd(rule.wetboek, words, rule.bepalingen):
        yield ZEGT.format(wie=who)


def van_vraag(law: Wetboek, concept: Begrip) -> Iterator[Bevinding]:
    """What the question of a fact says."""
    asking = [rule for rule in law.versies if concept.naam in rule.feiten]
    ids = [id for rule in asking for id in rule.bepalingen]
    for who in ongenoemd(law, f"{concept.vraag} {concept.hint or ''}", ids):
        yield Bevinding("**/begrippen.toml", f"[{concept.naam}]", ZEGT.format(wie=who))


def woorden(law: Wetboek, rules: Iterable[Regel]) -> Iterator[Bevinding]:
    """All of these rules, and of the facts that they ask."""
    some = list(rules)
    yield from (one for rule in some for one in van_regel(rule))
    asked = dict.fromkeys(name for rule in some for name in rule.feiten)
    yield from (one for name in asked for one in van_vraag(law, law.begrippen[name]))
