"""Facts: what a rule may ask, how it is asked, and how an answer is read.

Each fact stands once in a ``begrippen.toml``. ``lees`` turns what somebody typed, or what a
program gave, into a value, or raises the named error that says what is wrong.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from numbers import Integral, Real
from typing import Any

from . import numbers, phrases
from .errors import (
    OnbekendeKeuze,
    OngeldigeDatum,
    RegisterFout,
    VerkeerdType,
    WaardeBuitenGrenzen,
    hint,
    shorten,
)
from .format import plain, show
from .periods import read_periods

YES = {"ja": True, "true": True, "waar": True, "nee": False, "false": False, "onwaar": False}
UNKNOWN_WORDS = {"", "onbekend", "weet ik niet"}
NUMBERS = ("geheel", "getal", "bedrag", "percentage")
# No duration here is longer, so that adding one to a date stays on the calendar.
A_CENTURY = {"dagen": 36_525, "weken": 5_218, "maanden": 1_200}
FIRST_YEAR, LAST_YEAR = 1900, 2199
_AMBIGUOUS = re.compile(r"[+-]?[1-9]\d{0,2}\.\d{3}", re.ASCII)
_THOUSANDS = re.compile(r"[+-]?[1-9]\d{0,2}(\.\d{3})+(,\d*)?", re.ASCII)
_NUMBER = re.compile(r"[+-]?\d+([.,]\d*)?|[+-]?[.,]\d+", re.ASCII)
_DATE = (
    re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})", re.ASCII),
    re.compile(r"(?P<d>\d{1,2})[-/.](?P<m>\d{1,2})[-/.](?P<y>\d{4})", re.ASCII),
)


@dataclass(frozen=True)
class Begrip:
    """One fact: its question, type, unit and origin.

    ``wie`` judges or decides; a judgement of which the texts name nobody has none. ``gangbaar`` are
    the usual values of a number: a form offers them, and who does not know reads what each gives.
    What grows by itself as time passes (``loopt_op``) is told as what is still to go.
    """

    naam: str
    label: str
    vraag: str
    type: str
    herkomst: str
    eenheid: str | None = None
    hint: str | None = None
    uitleg: str | None = None
    wie: str | None = None
    minimum: Decimal | int | None = None
    maximum: Decimal | int | None = None
    keuzes: dict[str, str] = field(default_factory=dict)
    gangbaar: tuple[Any, ...] = ()
    loopt_op: bool = False

    def __post_init__(self) -> None:
        if self.type in NUMBERS and self.minimum is None:
            object.__setattr__(self, "minimum", 0)  # nothing here is ever below zero unless said
        if self.type in NUMBERS and self.maximum is None:
            object.__setattr__(self, "maximum", A_CENTURY.get(self.eenheid or ""))
        for wrong, said in (
            (self.herkomst == "besluit" and not self.wie, "wie besluit?"),
            ((self.type == "keuze") != bool(self.keuzes), "keuzes horen bij het type keuze"),
            (self.gangbaar and self.type not in NUMBERS, "gangbaar hoort bij een getal"),
            (self.loopt_op and self.type not in NUMBERS, "alleen een getal loopt op"),
        ):
            if wrong:
                raise RegisterFout(f"Begrip {self.naam}: {said}.")
        object.__setattr__(self, "gangbaar", tuple(self.lees(one) for one in self.gangbaar))

    def lees(self, given: Any) -> Any:
        """The value of an answer; None when it is unknown. Raises an error about this fact."""
        if given is None or (isinstance(given, str) and given.strip().lower() in UNKNOWN_WORDS):
            return None
        try:
            value = READERS[self.type](self, _plain(given))
            self._check_bounds(value)
        except (VerkeerdType, WaardeBuitenGrenzen, OngeldigeDatum, OnbekendeKeuze) as error:
            said = phrases.ABOUT.format(label=self.label, melding=error.melding)
            raise type(error)(said, veld=self.naam) from None
        return value

    def schrijf(self, value: Any) -> Any:
        """The value as JSON that ``lees`` turns into the same value."""
        written = plain(value, self.eenheid if self.type == "bedrag" else None)
        ambiguous = isinstance(written, str) and _AMBIGUOUS.fullmatch(written)
        return f"{written}0" if ambiguous else written

    def _check_bounds(self, value: Any) -> None:
        for bound, wrong, said in (
            (self.minimum, operator.lt, phrases.TOO_LOW),
            (self.maximum, operator.gt, phrases.TOO_HIGH),
        ):
            if bound is not None and wrong(value, bound):
                shown = show(value, self.eenheid)
                raise WaardeBuitenGrenzen(
                    said.format(waarde=shown, grens=show(bound, self.eenheid))
                )

    def schema(self) -> dict[str, Any]:
        """The fact for a form or another program."""
        return {
            "naam": self.naam,
            "label": self.label,
            "vraag": self.vraag,
            "hint": self.hint,
            "type": self.type,
            "eenheid": self.eenheid,
            "keuzes": [{"naam": n, "tekst": t} for n, t in self.keuzes.items()] or None,
            "herkomst": self.herkomst,
            "wie": self.wie,
            "minimum": _written(self.minimum),
            "maximum": _written(self.maximum),
            "gangbaar": [self.schrijf(one) for one in self.gangbaar] or None,
            "loopt_op": self.loopt_op,
        }


def _written(number: Decimal | int | None) -> str | int | None:
    return str(number) if isinstance(number, Decimal) else number


def _plain(given: Any) -> Any:
    """A day, or a yes or no, of numpy as Python knows it; its numbers call themselves numbers."""
    if getattr(given, "shape", None) != () or not hasattr(given, "item") or isinstance(given, Real):
        return given
    return given.astype("M8[D]").item() if given.dtype.kind == "M" else given.item()


def read_date(given: Any) -> date:
    """A date from ``jjjj-mm-dd`` or ``dd-mm-jjjj``, in a year from 1900 to 2199."""
    day = _parse_date(given)
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise OngeldigeDatum(
            phrases.NO_SUCH_YEAR.format(jaar=day.year, eerste=FIRST_YEAR, laatste=LAST_YEAR)
        )
    return day


def _parse_date(given: Any) -> date:
    if isinstance(given, datetime):
        return _day_of(given)
    if isinstance(given, date):
        return given
    for pattern in _DATE:
        if match := pattern.fullmatch(given.strip() if isinstance(given, str) else ""):
            try:
                return date(*(int(match[part]) for part in "ymd"))
            except ValueError:
                said = phrases.NOT_ON_CALENDAR.format(gegeven=shorten(given))
                raise OngeldigeDatum(said) from None
    raise _no_date(given)


def _day_of(moment: datetime) -> date:
    try:
        return moment.date()
    except (ValueError, NotImplementedError):  # pandas has moments that no calendar has
        raise _no_date(moment) from None


def _no_date(given: Any) -> OngeldigeDatum:
    return OngeldigeDatum(phrases.NO_DATE.format(gegeven=shorten(given)))


def _read_yes_no(concept: Begrip, given: Any) -> bool:
    if isinstance(given, bool):
        return given
    answer = YES.get(given.strip().lower()) if isinstance(given, str) else None
    if answer is None:
        raise VerkeerdType(phrases.NO_YES_OR_NO.format(gegeven=shorten(given)))
    return answer


def _read_number(concept: Begrip, given: Any) -> Decimal:
    number = numbers.within(_as_decimal(given), given)
    return number or Decimal(0)  # no minus before a nought


def _as_decimal(given: Any) -> Decimal:
    if isinstance(given, str):
        return numbers.exact(_from_dutch(given.strip().removeprefix("€").strip()))
    if isinstance(given, Decimal):
        return given
    if isinstance(given, Integral) and not isinstance(given, bool):
        return Decimal(int(given))
    if isinstance(given, Real) and not isinstance(given, bool):
        return numbers.of_float(given)
    raise numbers.no_number(given)


def _from_dutch(text: str) -> str:
    """The text of a Dutch number with a point for the decimals; 1.234 could be both: refused."""
    if _AMBIGUOUS.fullmatch(text):
        bare = text.replace(".", "")
        comma = text.replace(".", ",")
        raise VerkeerdType(phrases.AMBIGUOUS.format(gegeven=text, zonder=bare, met=comma))
    if _THOUSANDS.fullmatch(text):
        return text.replace(".", "").replace(",", ".")
    if not _NUMBER.fullmatch(text):
        raise numbers.no_number(text)
    return text.replace(",", ".")


def _read_whole(concept: Begrip, given: Any) -> int:
    number = _read_number(concept, given)
    if number != number.to_integral_value():
        raise VerkeerdType(phrases.NOT_WHOLE.format(gegeven=shorten(given)))
    return int(number)


def _read_amount(concept: Begrip, given: Any) -> Decimal:
    amount = _read_number(concept, given)
    if amount != amount.quantize(Decimal("0.01")):
        raise VerkeerdType(phrases.NO_AMOUNT.format(gegeven=shorten(given)))
    return amount


def _read_choice(concept: Begrip, given: Any) -> str:
    if isinstance(given, str) and given in concept.keuzes:
        return given
    allowed = ", ".join(concept.keuzes)
    near = hint(given, concept.keuzes)
    raise OnbekendeKeuze(f"«{shorten(given)}» is geen keuze.{near} Mogelijk: {allowed}.")


READERS: dict[str, Callable[[Begrip, Any], Any]] = {
    "ja_nee": _read_yes_no,
    "geheel": _read_whole,
    "getal": _read_number,
    "percentage": _read_number,
    "bedrag": _read_amount,
    "datum": lambda concept, given: read_date(given),
    "keuze": _read_choice,
    "perioden": lambda concept, given: read_periods(given, read_date),
}
