"""Rounding half up: a half goes away from zero, as one does by hand."""

from decimal import ROUND_HALF_UP, Context, Decimal, InvalidOperation

from . import phrases
from .errors import WaardeBuitenGrenzen

CENT = Decimal("0.01")
ROUNDINGS = {"cent": CENT, "geheel": Decimal(1)}
TRACE = Decimal("1E-15")  # what a division leaves in the last digits is smaller than this
_WIDE = Context(prec=60)


def round_half_up(value: Decimal | int, step: Decimal) -> Decimal:
    """The number rounded half up to a multiple of a power of ten.

    A half that lost its last digit in a division is still a half. Raises WaardeBuitenGrenzen.
    """
    try:
        without_trace = Decimal(value).quantize(TRACE, context=_WIDE)
        return without_trace.quantize(step, ROUND_HALF_UP, context=_WIDE)
    except InvalidOperation:
        raise WaardeBuitenGrenzen(phrases.TOO_MANY_DIGITS) from None
