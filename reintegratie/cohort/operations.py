"""The logic of ``core.values.Scalar``, for all rows at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from typing import Any

import numpy as np

from reintegratie.core.rounding import round_half_up
from reintegratie.core.values import ANY, divide

from .arrays import DIVISIONS, calculate, equal, pick, require_yes_no
from .data import FIGURE, Data, Lack, all_of, any_of, keep, needed, select, union
from .rows import Rows
from .words import carry_out, one_by_one


def both(left: Data, right: Data) -> Data:
    """And: a definite no stays a no, whatever is unknown beside it."""
    one, other = require_yes_no(left.values), require_yes_no(right.values)
    lack = union(left.lack, right.lack)
    if lack is not None:
        lack = keep(lack, all_of(any_of(one, ~left.known), any_of(other, ~right.known)))
    return Data(all_of(one, other), lack)


def either(left: Data, right: Data) -> Data:
    """Or: a definite yes stays a yes."""
    one, other = require_yes_no(left.values), require_yes_no(right.values)
    lack = union(left.lack, right.lack)
    if lack is not None:
        lack = keep(lack, all_of(any_of(~one, ~left.known), any_of(~other, ~right.known)))
    return Data(any_of(one, other), lack)


def opposite(data: Data) -> Data:
    """Not."""
    return Data(~require_yes_no(data.values), data.lack)


def choice(condition: Data, yes: Data, no: Data) -> Data:
    """``yes`` or ``no``; unknown where the condition is, unless both agree."""
    holds = require_yes_no(condition.values)
    if condition.lack is None and np.ndim(holds) == 0:
        return yes if holds else no
    values = pick(holds, yes.values, no.values)
    lack = union(keep(yes.lack, holds), keep(no.lack, ~holds))
    if condition.lack is not None:
        open_ = keep(_open(condition, yes, no), ~_agree(yes, no))
        lack = union(keep(lack, condition.known), keep(open_, ~condition.known))
    return Data(values, lack, yes.drifts or no.drifts)


def _open(condition: Data, yes: Data, no: Data) -> Lack:
    """What is lacking where it is not known which of the two counts."""
    lack = union(condition.lack, union(yes.lack, no.lack))
    settled = condition.lack == FIGURE
    if yes.lack is not None and no.lack is not None:
        settled = any_of(settled, all_of(yes.lack == FIGURE, no.lack == FIGURE))
    return select(settled, np.uint8(FIGURE), lack)


def _agree(yes: Data, no: Data) -> Any:
    if yes.values is None or no.values is None:
        return np.False_
    return all_of(equal(yes.values, no.values), yes.known, no.known)


def alike(one: Data, other: Data) -> Any:
    """Where both have the same value, or lack the same."""
    if one.lack is not None or other.lack is not None:
        lacking = np.uint8(0) if one.lack is None else one.lack
        same = lacking == (np.uint8(0) if other.lack is None else other.lack)
    else:
        same = np.True_
    if one.values is None or other.values is None:
        return same
    return all_of(same, any_of(equal(one.values, other.values), ~one.known))


def differing(first: Data, *others: Data) -> Any:
    """Where one of the others is not as the first; None where that is nowhere."""
    found = any_of(np.False_, *(~alike(first, other) for other in others))
    return found if found.any() else None


def combination(function: Callable[..., Any], rows: Rows, left: Data, right: Data) -> Data:
    """A comparison or a sum."""
    lack = needed(left.lack, right.lack)
    if left.values is None or right.values is None:
        return Data(None, lack)
    if function in DIVISIONS:
        rows.refuse(all_of(right.values == 0, left.known, right.known), lambda row: divide(1, 0))
    drifts = left.drifts or right.drifts
    values, drifts = calculate(function, left.values, right.values, drifts)
    return Data(values, lack, drifts)


def one_of(choices: frozenset[Any], rows: Rows, data: Data) -> Data:
    """Whether the value is one of the choices."""
    if data.values is None:
        return data
    values = np.False_
    for one in choices:
        values = any_of(values, equal(data.values, rows.encode(one)))
    return Data(values, data.lack)


def application(function: Callable[..., Any], rows: Rows, *parts: Data) -> Data:
    """The function on the bare values."""
    lack = reduce(needed, (part.lack for part in parts))
    if any(part.values is None for part in parts):
        return Data(None, lack)
    known = Data(None, lack).known
    values = carry_out(function, rows, known, [part.values for part in parts])
    drifts = function is not round_half_up and any(part.drifts for part in parts)
    return Data(values, lack, drifts and values.dtype.kind == "f")  # a day never drifts


def known_or(one: Data, other: Data) -> Data:
    """The other value where only a figure is missing for the one."""
    if one.lack is None:
        return one
    filled = all_of(one.lack == FIGURE, other.known)
    lack = keep(union(one.lack, other.lack), ~any_of(one.known, filled))
    return Data(pick(one.known, one.values, other.values), lack, one.drifts or other.drifts)


def figure(function: Callable[..., Any], rows: Rows, *keys: Data) -> Data:
    """What the function finds for the keys; where that is nothing, the figure is missing."""
    lack = reduce(needed, (key.lack for key in keys))
    lack = _without_figure(function, rows, lack, keys[0], keys[1:])
    if any(key.values is None for key in keys):
        return Data(None, lack)
    known = Data(None, lack).known
    values, nothing = one_by_one(function, rows, known, [key.values for key in keys])
    if nothing.any():
        lack = union(lack, nothing * np.uint8(FIGURE))
    return Data(values, lack)


def _without_figure(
    function: Callable[..., Any], rows: Rows, lack: Lack, moment: Data, keys: tuple[Data, ...]
) -> Lack:
    """The same lack, but a figure where there is none on the day, whatever is not known."""
    open_ = all_of(moment.known, Data(None, lack).known == np.False_)
    if lack is None or moment.values is None or not np.any(open_):
        return lack
    apart = np.ndim(open_) and (np.ndim(moment.values) or len(keys) > 1)
    places = np.flatnonzero(open_) if apart else ...
    pairs = [one for key in keys for one in (_or_nought(key, places), _at(key.known, places))]
    if len(keys) == 1:
        pairs = [np.int64(0), np.False_]  # it is this one that is not known

    def some(day: Any, *given: Any) -> bool | None:
        found = zip(given[::2], given[1::2], strict=True)
        keys = [value if known else ANY for value, known in found]
        return None if function(day, *keys) is None else True

    nothing = one_by_one(some, rows, np.True_, [_at(moment.values, places), *pairs])[1]
    if apart:
        found, nothing = nothing, np.zeros(len(open_), bool)
        nothing[places] = found
    return select(all_of(open_, nothing), np.uint8(FIGURE), lack)


def _at(values: Any, places: Any) -> Any:
    return values[places] if np.ndim(values) else values


def _or_nought(key: Data, places: Any) -> Any:
    """The values of some rows; what is not known counts as one value."""
    if key.values is None:
        return np.int64(0)
    values, known = _at(key.values, places), _at(key.known, places)
    return np.where(known, values, values.dtype.type(0))
