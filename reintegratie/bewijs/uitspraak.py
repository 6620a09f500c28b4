"""The words in which a claim is put: an expression over facts and what rules say of somebody.

    mogelijk(flextensie) and leeftijd < 27
    flextensie_beloning.premie > 0

A name is a fact, ``regel.resultaat`` the result of a rule, ``recht(regel)`` whether that is what a
rule says (also ``kan``, ``nee``, ``berekend``, ``onbekend``; ``mogelijk`` is every one but the last
two and no), ``heeft(regel.resultaat)`` whether there is a value, ``dag('2020-01-01')`` a day and
``cijfer('kamer.naam')`` a figure on the day that is asked. What has no value is not equal to
anything, nor more or less. It is read as Python, and carried out by whoever knows what names mean.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from typing import Any, Protocol

from reintegratie.core.errors import RegisterFout
from reintegratie.core.outcome import BEREKEND, KAN, NEE, ONBEKEND, RECHT

WORDS = {
    "recht": (RECHT,),
    "kan": (KAN,),
    "nee": (NEE,),
    "berekend": (BEREKEND,),
    "onbekend": (ONBEKEND,),
    "mogelijk": (RECHT, KAN, BEREKEND),
}
HEEFT, DAG, CIJFER = "heeft", "dag", "cijfer"
COMPARED = {
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Eq: "==",
    ast.NotEq: "!=",
}
SUMS = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/"}


class Duider(Protocol):
    """Knows what each part of an expression means; conditions and values are of its own kind."""

    def oordeel(self, rule: str, words: tuple[str, ...]) -> Any: ...
    def heeft(self, rule: str, result: str) -> Any: ...
    def resultaat(self, rule: str, result: str) -> Any: ...
    def feit(self, name: str) -> Any: ...
    def dag(self, written: str) -> Any: ...
    def cijfer(self, name: str) -> Any: ...
    def vast(self, value: Any) -> Any: ...
    def waar(self, value: Any) -> Any: ...
    def en(self, conditions: list[Any]) -> Any: ...
    def niet(self, condition: Any) -> Any: ...
    def vergelijk(self, op: str, left: Any, right: Any) -> Any: ...
    def som(self, op: str, left: Any, right: Any) -> Any: ...


@cache
def lees(text: str) -> ast.expr:
    """The expression in a text. Raises RegisterFout for what it cannot be."""
    try:
        return ast.parse(text, mode="eval").body
    except SyntaxError:
        raise RegisterFout(f"Dit is geen uitspraak: «{text}».") from None


def regels(text: str) -> set[str]:
    """The rules that an expression is about."""
    found = set()
    for node in ast.walk(lees(text)):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            found.add(node.value.id)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            found |= {_name(arg) for arg in node.args} if node.func.id in WORDS else set()
    return found


def voorwaarde(text: str, duider: Duider) -> Any:
    """Whether an expression holds, as whoever explains it has that."""
    return _condition(lees(text), duider)


def waarde(text: str, duider: Duider) -> Any:
    """The value of an expression."""
    return _value(lees(text), duider)


def zijn_waarden(*texts: str) -> bool:
    """Whether all these expressions are values, and none is a condition."""
    return all(isinstance(lees(text), ast.Attribute | ast.BinOp | ast.Constant) for text in texts)


def _condition(node: ast.expr, duider: Duider) -> Any:
    if isinstance(node, ast.BoolOp):
        parts = [_condition(one, duider) for one in node.values]
        if isinstance(node.op, ast.And):
            return duider.en(parts)
        return duider.niet(duider.en([duider.niet(one) for one in parts]))
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        return duider.niet(_condition(node.operand, duider))
    if isinstance(node, ast.Compare):
        return duider.en(list(_compared(node, duider)))
    if isinstance(node, ast.Call) and (said := _called(node, duider)) is not None:
        return said
    return duider.waar(_value(node, duider))


def _called(node: ast.Call, duider: Duider) -> Any:
    name = _name(node.func)
    if name in WORDS:
        return duider.oordeel(_name(node.args[0]), WORDS[name])
    if name == HEEFT and isinstance(node.args[0], ast.Attribute):
        return duider.heeft(_name(node.args[0].value), node.args[0].attr)
    return None


def _compared(node: ast.Compare, duider: Duider) -> Iterator[Any]:
    left = node.left
    for op, right in zip(node.ops, node.comparators, strict=True):
        if isinstance(op, ast.In) and isinstance(right, ast.Tuple):
            one = [duider.vergelijk("==", *_pair(left, part, duider)) for part in right.elts]
            yield duider.niet(duider.en([duider.niet(same) for same in one]))
        else:
            yield duider.vergelijk(COMPARED[type(op)], *_pair(left, right, duider))
        left = right


def _pair(left: ast.expr, right: ast.expr, duider: Duider) -> tuple[Any, Any]:
    return _value(left, duider), _value(right, duider)


def _value(node: ast.expr, duider: Duider) -> Any:
    if isinstance(node, ast.Constant):
        return duider.vast(node.value)
    if isinstance(node, ast.Name):
        return duider.feit(node.id)
    if isinstance(node, ast.Attribute):
        return duider.resultaat(_name(node.value), node.attr)
    if isinstance(node, ast.BinOp):
        return duider.som(SUMS[type(node.op)], *_pair(node.left, node.right, duider))
    if isinstance(node, ast.Call) and isinstance(node.args[0], ast.Constant):
        known = {DAG: duider.dag, CIJFER: duider.cijfer}
        return known[_name(node.func)](str(node.args[0].value))
    raise RegisterFout(f"Dit kan niet in een uitspraak: «{ast.unparse(node)}».")


def _name(node: ast.expr) -> str:
    if not isinstance(node, ast.Name):
        raise RegisterFout(f"Hier hoort een naam, niet «{ast.unparse(node)}».")
    return node.id
