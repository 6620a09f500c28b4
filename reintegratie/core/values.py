"""Values that may be unknown, and that remember where they come from.

Every fact and figure in a rule is an ``Expression``. A ``Scalar`` is the value for one person;
the ``Symbol`` of a graph is the same on paper. Both know:

* ``refs``: the names of every fact, figure and reading that was looked at (fixed by the rule);
* ``missing`` (scalar only): the names whose absence leaves the value unknown.

Logic is Kleene's: a definite no stays a no, whatever is unknown beside it. And a figure that no
source gives stays missing, whatever the facts beside it are: nobody needs to give these.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from decimal import ROUND_FLOOR, Decimal
from typing import Any, NamedTuple

from . import phrases
from .errors import DelenDoorNul
from .rounding import TRACE, round_half_up


class Name(NamedTuple):
    """What a value depends on: ``kind`` is feit, parameter or lezing."""

    kind: str
    name: str


ANY = object()  # in the place of a key that is not known
Names = frozenset[Name]
NO_NAMES: Names = frozenset()


def both(one: Names, other: Names) -> Names:
    """The names of both; where one of them says it all, no new set is made."""
    if other is one or not other:
        return one
    return one | other if one else other


def no_figure(missing: Names) -> bool:
    """Whether a figure is all that is missing: then no fact can make it known."""
    return bool(missing) and all(name.kind == "parameter" for name in missing)


def needed(one: Names, other: Names) -> Names:
    """What a value lacks that needs both."""
    if one and other and no_figure(one) != no_figure(other):
        return one if no_figure(one) else other
    return both(one, other)


Function = Callable[..., Any]


def is_in(value: Any, choices: frozenset[Any]) -> bool:
    """Whether the value is one of the choices."""
    return value in choices


def divide(left: Decimal | int, right: Decimal | int) -> Decimal:
    """The quotient as a decimal, of two whole numbers too. Raises DelenDoorNul."""
    if not right:
        raise DelenDoorNul(phrases.DIVISION)
    return Decimal(left) / Decimal(right)


def whole_times(left: Decimal | int, right: Decimal | int) -> int:
    """How many times the right number fits whole in the left one. Raises DelenDoorNul."""
    return int(round_half_up(divide(left, right), TRACE).to_integral_value(ROUND_FLOOR))


def _operator(function: Function, reflected: bool = False) -> Callable[[Any, Any], Expression]:
    def method(self: Expression, other: Any) -> Expression:
        return self._combine(other, function, reflected)

    return method


def _both(function: Function) -> tuple[Callable[[Any, Any], Expression], ...]:
    return _operator(function), _operator(function, reflected=True)


class Expression:
    """What rules calculate with. ``and``, ``or``, ``not`` and ``if`` are refused."""

    __slots__ = ("refs",)
    refs: Names

    def _combine(self, other: Any, function: Function, reflected: bool = False) -> Expression:
        raise NotImplementedError

    def _and(self, other: Any) -> Expression:
        raise NotImplementedError

    def _invert(self) -> Expression:
        raise NotImplementedError

    def apply(self, function: Function, *others: Any) -> Expression:
        """``function(self, *others)`` on the bare values; unknown when one of them is."""
        raise NotImplementedError

    def choose(self, yes: Any, no: Any) -> Expression:
        """``yes`` where this is true, ``no`` where it is false; unknown unless both agree."""
        raise NotImplementedError

    def same(self, other: Expression) -> bool:
        """Whether the other is the same value, or misses the same names."""
        raise NotImplementedError

    def known_or(self, other: Any) -> Expression:
        """This value, or the other where only a figure is missing for this one.

        A missing fact falls through to nothing: once given, it would turn the outcome.
        """
        raise NotImplementedError

    def look_up(self, function: Function, figure: str, *keys: Any) -> Expression:
        """The figure that ``function`` finds for the bare values; None is a missing figure.

        It is asked with ``ANY`` for what is not known: None is then no figure for any of these.
        """
        raise NotImplementedError

    def seeing(self, refs: Names) -> Expression:
        """The same value, which looked at these names too."""
        raise NotImplementedError

    def lift(self, other: Expression) -> Expression:
        """The other value in the shape of this one (a column for a table)."""
        raise NotImplementedError

    def __bool__(self) -> bool:
        raise TypeError("een regel mag niet vertakken op een feit: gebruik &, |, ~ of kies(…)")

    __hash__ = None  # type: ignore[assignment]

    def __and__(self, other: Any) -> Expression:
        return self._and(other)

    __rand__ = __and__

    def __or__(self, other: Any) -> Expression:
        return ~(~self & ~as_expression(other))

    __ror__ = __or__

    def __invert__(self) -> Expression:
        return self._invert()

    __lt__ = _operator(operator.lt)
    __le__ = _operator(operator.le)
    __eq__ = _operator(operator.eq)  # type: ignore[assignment]  # a condition, no bool
    __ne__ = _operator(operator.ne)  # type: ignore[assignment]
    __ge__ = _operator(operator.ge)
    __gt__ = _operator(operator.gt)
    __add__, __radd__ = _both(operator.add)
    __sub__, __rsub__ = _both(operator.sub)
    __mul__, __rmul__ = _both(operator.mul)
    __truediv__, __rtruediv__ = _both(divide)
    __floordiv__, __rfloordiv__ = _both(whole_times)

    def een_van(self, *keuzes: str) -> Expression:
        """Whether the value is one of the choices named."""
        return self._combine(frozenset(keuzes), is_in)


class Scalar(Expression):
    """One value, or the names of what is missing to know it."""

    __slots__ = ("missing", "value")

    def __init__(self, value: Any, missing: Names = NO_NAMES, refs: Names = NO_NAMES):
        self.value = value
        self.missing = missing
        self.refs = refs

    @property
    def known(self) -> bool:
        return not self.missing

    def same(self, other: Expression) -> bool:
        if not isinstance(other, Scalar):
            return other.same(self)
        return self.value == other.value and self.missing == other.missing

    def seeing(self, refs: Names) -> Scalar:
        return Scalar(self.value, self.missing, both(self.refs, refs))

    def lift(self, other: Expression) -> Expression:
        return other

    def apply(self, function: Function, *others: Any) -> Expression:
        values, missing, refs = [self.value], self.missing, self.refs
        for other in others:
            part = as_expression(other)
            if type(part) is not Scalar:
                return part.lift(self).apply(function, *others)
            values.append(part.value)
            missing, refs = needed(missing, part.missing), both(refs, part.refs)
        if missing:
            return Scalar(None, missing, refs)
        return Scalar(function(*values), NO_NAMES, refs)

    def _combine(self, other: Any, function: Function, reflected: bool = False) -> Expression:
        if type(other) is not Scalar:
            if isinstance(other, Expression):
                return NotImplemented  # type: ignore[no-any-return]  # the other does it
            other = Scalar(exact(other))
        refs = both(self.refs, other.refs)
        if self.missing or other.missing:
            return Scalar(None, needed(self.missing, other.missing), refs)
        left, right = (other.value, self.value) if reflected else (self.value, other.value)
        return Scalar(function(left, right), NO_NAMES, refs)

    def _and(self, other: Any) -> Expression:
        if not isinstance(other, Scalar):
            if isinstance(other, Expression):
                return other._and(self)
            other = Scalar(other)
        refs = both(self.refs, other.refs)
        if self.value is False or other.value is False:  # what is missing has the value None
            return Scalar(False, NO_NAMES, refs)
        missing = both(self.missing, other.missing)
        return Scalar(None if missing else True, missing, refs)

    def __or__(self, other: Any) -> Expression:
        """What ``~(~self & ~other)`` gives, in one step: rules ask it thousands of times."""
        part = as_expression(other)
        if not isinstance(part, Scalar):
            return super().__or__(part)
        refs = both(self.refs, part.refs)
        if self.value or part.value:  # what is missing has the value None
            return Scalar(True, NO_NAMES, refs)
        missing = both(self.missing, part.missing)
        return Scalar(None if missing else False, missing, refs)

    __ror__ = __or__

    def _invert(self) -> Scalar:
        if self.missing:
            return self
        return Scalar(not self.value, NO_NAMES, self.refs)

    def choose(self, yes: Any, no: Any) -> Expression:
        one, other = as_expression(yes), as_expression(no)
        if not isinstance(one, Scalar):
            return one.lift(self).choose(one, other)
        if not isinstance(other, Scalar):
            return other.lift(self).choose(one, other)
        refs = both(both(self.refs, one.refs), other.refs)
        if not self.missing:
            chosen = one if self.value else other
            return Scalar(chosen.value, chosen.missing, refs)
        if not one.missing and not other.missing and one.value == other.value:
            return Scalar(one.value, NO_NAMES, refs)
        if no_figure(self.missing):
            return Scalar(None, self.missing, refs)
        missing = one.missing | other.missing
        neither = no_figure(one.missing) and no_figure(other.missing)
        return Scalar(None, missing if neither else self.missing | missing, refs)

    def known_or(self, other: Any) -> Expression:
        second = as_expression(other)
        if not isinstance(second, Scalar):
            return second.lift(self).known_or(second)
        refs = both(self.refs, second.refs)
        if self.known:
            return Scalar(self.value, NO_NAMES, refs)
        if second.known and no_figure(self.missing):
            return Scalar(second.value, NO_NAMES, refs)
        return Scalar(None, self.missing | second.missing, refs)

    def look_up(self, function: Function, figure: str, *keys: Any) -> Expression:
        for key in keys:
            if isinstance(key, Expression) and not isinstance(key, Scalar):
                return key.lift(self).look_up(function, figure, *keys)
        found = as_scalar(self.apply(function, *keys))
        name = frozenset({Name("parameter", figure)})
        nothing = found.value is None and self.known and self._finds_nothing(function, keys)
        return Scalar(found.value, name if nothing else found.missing, found.refs | name)

    def _finds_nothing(self, function: Function, keys: tuple[Any, ...]) -> bool:
        """Whether there is no figure on this day, whatever the keys are that are not known."""
        given = [one.value if one.known else ANY for one in map(as_scalar, keys)]
        return function(self.value, *given) is None

    def __repr__(self) -> str:
        if self.known:
            return f"Scalar({self.value!r})"
        return f"Scalar(onbekend: {', '.join(sorted(name.name for name in self.missing))})"


def unknown(kind: str, name: str) -> Scalar:
    """A value that is not known, carrying its own name."""
    names = frozenset({Name(kind, name)})
    return Scalar(None, names, names)


def exact(value: Any) -> Any:
    """A float becomes the decimal that was written; every other value stays as it is."""
    return Decimal(str(value)) if isinstance(value, float) else value


def as_scalar(value: Any) -> Scalar:
    """The value for one person; raises TypeError for a table of people."""
    found = as_expression(value)
    if not isinstance(found, Scalar):
        raise TypeError("dit telt voor één mens, niet voor een tabel")
    return found


def as_expression(value: Any) -> Expression:
    """The value as an expression; constants know nothing and miss nothing."""
    return value if isinstance(value, Expression) else Scalar(exact(value))
