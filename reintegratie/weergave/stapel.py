"""A stacked bar: amounts beside each other, what is taken off below them, and the table."""

from __future__ import annotations

from decimal import Decimal

from reintegratie.core.format import show

from . import opschriften as op
from .bouw import Html, el, samen
from .schaal import procent
from .tabel import tabel
from .verwijzingen import bron

ROOM_FOR_A_NUMBER = 0.06


def beeld(drawing: dict, wortel: str | None) -> Html:
    """The bar with numbered parts, and a table that says what each number is."""
    parts, amounts = drawing["delen"], _amounts(drawing)
    rows = [_row(place, one, wortel) for place, one in enumerate(parts, start=1)]
    total = el(
        "tr", el("th", _name(amounts), scope="row"), _cell(drawing["totaal"]), class_="ri-totaal"
    )
    titles = op.PART, op.AMOUNT.format(per=drawing["eenheid"].removeprefix("euro"))
    table = tabel(titles, [*rows, total], drawing["titel"], class_="ri-tabel ri-bedragen")
    return samen(_picture(amounts), table)


def regels(drawing: dict) -> list[str]:
    """The same in words."""
    rows = [
        f"{one['label']}: {one['tekst']}" + (f" [{one['vindplaats']}]" if one.get("bron") else "")
        for one in drawing["delen"]
    ]
    return [*rows, f"{_name(_amounts(drawing))}: {drawing['totaal']['tekst']}"]


def _amounts(drawing: dict) -> list[Decimal]:
    """The amounts; what is not known has no width."""
    return [Decimal(one["waarde"] or 0) for one in drawing["delen"]]


def _name(amounts: list[Decimal]) -> str:
    return op.LEFT if any(one < 0 for one in amounts) else op.TOGETHER


def _row(place: int, part: dict, root: str | None) -> Html:
    name = el("th", f"{place}. {part['label']}", bron(part, root), scope="row")
    return el("tr", name, _cell(part))


def _cell(amount: dict) -> Html:
    """An amount without its period, which stands above the column."""
    if amount["waarde"] is None:
        return el("td", amount["tekst"])
    return el("td", show(Decimal(amount["waarde"]), "euro"), class_="ri-bedrag")


def _picture(amounts: list[Decimal]) -> Html | None:
    """Costs from left to right; what is taken off goes back, so that the rest is what is left."""
    whole = sum((one for one in amounts if one > 0), Decimal(0))
    if not whole:
        return None
    up, down = Decimal(0), whole
    costs, reductions = [], []
    for number, amount in enumerate(amounts, start=1):
        if amount > 0:
            costs.append(_part(number, up / whole, amount / whole))
            up += amount
        elif amount < 0:
            down += amount
            reductions.append(_part(number, down / whole, -amount / whole))
    left = el(
        "rect",
        x="0%",
        width=procent(max(down, Decimal(0)) / whole),
        y="10%",
        height="80%",
        class_="ri-rest",
    )
    if not reductions:
        return _strip(costs)
    return samen(_said(op.ADDED), _strip(costs), _said(op.TAKEN_OFF), _strip(left, reductions))


def _said(words: str) -> Html:
    return el("p", words, class_="ri-hint", aria_hidden="true")


def _strip(*parts) -> Html:
    return el("svg", *parts, class_="ri-strip", aria_hidden="true", focusable="false")


def _part(number: int, start: Decimal, width: Decimal) -> Html:
    start, width = max(start, Decimal(0)), min(width, 1 - max(start, Decimal(0)))
    label = el("text", number, x=procent(start + width / 2), y="50%")
    bar = el(
        "rect", x=procent(start), width=procent(width), y="10%", height="80%", class_="ri-deel"
    )
    return samen(bar, label if width >= ROOM_FOR_A_NUMBER else None)
