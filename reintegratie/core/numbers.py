"""Numbers as somebody else wrote them: exact, and within what anything here can have.

Every number from outside passes here: facts, files, changes. One with more digits than any amount,
distance or count has is refused at once; nothing is calculated with it, and it is not written out.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Context, Decimal, InvalidOperation
from typing import Any

from . import phrases
from .errors import OngeldigeInvoer, VerkeerdType, WaardeBuitenGrenzen, shorten

DIGITS = 12  # before the comma, and behind it
DEEPEST = 20  # nests of lists and objects: what is asked here has three
_SURE = Context(prec=15)  # the digits of a float that are not noise


def exact(text: str) -> Decimal:
    """The number in a text with a decimal point.

    Raises VerkeerdType for what is no number, WaardeBuitenGrenzen for one without end.
    """
    try:
        number = Decimal(text)
    except InvalidOperation:  # no number, or an exponent that does not fit a computer
        raise _endless(text) if _is_written_number(text) else no_number(text) from None
    return within(number, text)


def within(number: Decimal, given: Any) -> Decimal:
    """The number itself. Raises VerkeerdType where it is none, WaardeBuitenGrenzen where too long.

    ``given`` is how it was written, for the message.
    """
    if not number.is_finite():
        raise no_number(given)
    if number.adjusted() >= DIGITS or -int(number.as_tuple().exponent) > DIGITS:
        raise _endless(given)
    return number


def of_float(given: Any) -> Decimal:
    """The decimal that a float shows: the last digits are noise of the machine, and go.

    0.7999999999999999 is 0.8. A narrow float (of 32 bits) has fewer digits, which it shows itself.
    """
    try:
        found = _SURE.create_decimal(str(given))
    except InvalidOperation:  # a fraction, or what only calls itself a number
        raise no_number(given) from None
    return found.normalize(_SURE) if "." in str(found) else found  # no noughts where noise was


def check_nest(found: Any) -> None:
    """Look through lists and objects. Raises OngeldigeInvoer below DEEPEST, and the errors of
    ``within`` for a number in it."""
    level = [found]
    for _ in range(DEEPEST + 1):
        level = [inner for one in level for inner in _inside(one)]
        if not level:
            return
    raise OngeldigeInvoer("De gegevens zitten te diep in elkaar.")


def _inside(one: Any) -> Iterator[Any]:
    if isinstance(one, dict):
        yield from one.values()
    elif isinstance(one, list):
        yield from one
    elif isinstance(one, int) and not isinstance(one, bool):
        within(Decimal(one), one)


def _is_written_number(text: str) -> bool:
    mantissa, sign, exponent = text.strip().lower().partition("e")
    return bool(sign) and exponent.lstrip("+-").isdecimal() and _reads(mantissa)


def _reads(text: str) -> bool:
    try:
        return Decimal(text).is_finite()
    except InvalidOperation:
        return False


def no_number(given: Any) -> VerkeerdType:
    """The error about what is no number."""
    return VerkeerdType(phrases.NO_NUMBER.format(gegeven=shorten(given)))


def _endless(given: Any) -> WaardeBuitenGrenzen:
    return WaardeBuitenGrenzen(phrases.ENDLESS.format(gegeven=shorten(given)))
