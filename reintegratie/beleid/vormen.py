"""The parts of a picture of a comparison, as plain data that JSON holds; ``teken`` draws them.

Each part that draws has its numbers in a table and its meaning in a sentence.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import ROUND_FLOOR, Decimal
from typing import Any

from reintegratie.core.format import number, show
from reintegratie.weergave.schaal import ronde_stappen

from . import verwoording as op
from .verschil import ANDERS, GELIJK, ONZEKER, SOORTEN, VERLIEST, WINT

Deel = dict[str, Any]


def beeld(naam: str, titel: str, delen: Iterable[Deel | None], merk: str | None = None) -> dict:
    """A whole picture. ``merk`` stands above it: people are invented, or from where."""
    return {
        "naam": naam,
        "titel": titel,
        "merk": merk,
        "delen": [deel for deel in delen if deel],
    }


def zin(tekst: str) -> Deel:
    """A sentence."""
    return {"vorm": "zin", "tekst": tekst}


def kop(tekst: str, niveau: int = 1, anker: str = "", naar: str = "") -> Deel:
    """A heading, of the first level or one below it; ``anker`` is where a line leads to it, and
    ``naar`` the heading to which it leads itself."""
    places = {name: place for name, place in (("anker", anker), ("naar", naar)) if place}
    return {"vorm": "kop", "tekst": tekst, "niveau": niveau} | places


def lijst(titel: str, regels: Iterable[str | tuple[str, str]]) -> Deel | None:
    """A list of sentences; None without any. ``titel`` may be empty.

    Of two texts the first is the label of the other; a label may be empty.
    """
    rows = [one if isinstance(one, str) or all(one) else one[1] for one in regels]
    said = [one if isinstance(one, str) else [*one] for one in rows]
    return {"vorm": "lijst", "titel": titel, "regels": said} if said else None


def naast(
    titel: str, koppen: tuple[str, str], rijen: Iterable[Iterable[str]], open: bool = True
) -> Deel | None:
    """Text beside text: of each row what it is about, and what the two say; None without rows.

    With a title it can be folded.
    """
    rows = [list(row) for row in rijen]
    if not rows:
        return None
    return {"vorm": "naast", "titel": titel, "koppen": list(koppen), "rijen": rows, "open": open}


def tabel(
    titel: str, kop: list[str], rijen: list[list[str]], uitleg: str = "", open: bool = True
) -> Deel | None:
    """A table of texts; None without rows. With a title it can be folded; ``open``: unfolded."""
    if not rijen:
        return None
    return {
        "vorm": "tabel",
        "titel": titel,
        "kop": kop,
        "rijen": rijen,
        "uitleg": uitleg,
        "open": open,
    }


def bestand(titel: str, tekst: str) -> Deel:
    """A file of which the text is shown as it is."""
    return {"vorm": "bestand", "titel": titel, "tekst": tekst}


def verandering(rijen: Iterable[Iterable[str]]) -> Deel:
    """What changes in the registers: where, what it was, its source, what it becomes."""
    return {"vorm": "verandering", "rijen": [list(row) for row in rijen]}


def aantallen(counts: Mapping[str, int], wat: str) -> str:
    """How many gain, lose, notice something else or nothing, in sentences."""
    said = {kind: number(counts[kind]) for kind in SOORTEN}
    whole = op.COUNTS.format(geheel=show(sum(counts.values()), wat), **said)
    return whole + (op.COUNT_NOT_TO_SAY.format(**said) if counts[ONZEKER] else "")


def staven(titel: str, rijen: Iterable[tuple[str, Mapping[str, int]]], wat: str) -> Deel | None:
    """Bars of who gains, who loses and who notices something else; None where nobody does.

    Of whom it cannot be told there is a bar of its own, where there are such people.
    """
    rows: list[Deel] = [
        {
            "label": label,
            "aantallen": [counts.get(kind, 0) for kind in (WINT, VERLIEST, ANDERS)],
            "gelijk": counts.get(GELIJK, 0),
            **({"onzeker": counts[ONZEKER]} if counts.get(ONZEKER) else {}),
        }
        for label, counts in rijen
    ]
    rows = [row for row in rows if any(row["aantallen"]) or "onzeker" in row]
    return {"vorm": "staven", "titel": titel, "rijen": rows, "wat": wat} if rows else None


def verdeling(titel: str, waarden: list[Decimal], eenheid: str, wat: str) -> Deel | None:
    """How many people have a difference of how much; None without values.

    Where all have the same, that is a sentence.
    """
    if not waarden:
        return None
    ordered = sorted(waarden)
    if ordered[0] == ordered[-1]:
        many, same = show(len(ordered), wat), show(ordered[0], eenheid)
        return zin(op.SPREAD_OF_ONE.format(titel=titel, aantal=many, verschil=same))
    classes = _klassen(ordered, eenheid)
    middle = ordered[len(ordered) // 2]
    said = op.SPREAD.format(
        aantal=number(len(waarden)),
        wat=wat,
        kleinste=show(ordered[0], eenheid),
        grootste=show(ordered[-1], eenheid),
        middelste=show(middle, eenheid),
    )
    return {"vorm": "verdeling", "titel": titel, "klassen": classes, "wat": wat, "tekst": said}


def _klassen(ordered: list[Decimal], unit: str) -> list[dict]:
    """At most four classes of round width."""
    edges = ronde_stappen(ordered[0], ordered[-1])
    step = edges[1] - edges[0]
    counts = [0] * (len(edges) - 1)
    for value in ordered:
        place = int(((value - edges[0]) / step).to_integral_value(ROUND_FLOOR))
        counts[min(place, len(counts) - 1)] += 1
    classes: list[Deel] = [
        {"label": _range(op.RANGE, low, step, unit), "aantal": count}
        for low, count in zip(edges[:-1], counts, strict=True)
    ]
    classes[-1]["label"] = _range(op.LAST_RANGE, edges[-2], step, unit)
    return classes


def _range(words: str, low: Decimal, step: Decimal, unit: str) -> str:
    return words.format(laag=show(low, unit), hoog=show(low + step, unit))


def kromme(
    titel: str,
    feit: tuple[str, str | None],
    resultaat: tuple[str, str | None],
    punten: list[tuple[Decimal, Decimal]],
    tekst: str,
    hier: Decimal | None = None,
) -> Deel:
    """A line through points: a value of a figure, and what comes of it."""
    places = [value for value, _ in punten]
    return {
        "vorm": "kromme",
        "tekst": tekst,
        "kromme": {
            "titel": titel,
            "bron": None,
            "tekst": None,
            "feit": {"naam": "", "label": feit[0], "eenheid": feit[1]},
            "resultaat": {"naam": "", "label": resultaat[0], "eenheid": resultaat[1]},
            "waarden": [{"waarde": str(one), "tekst": show(one, feit[1])} for one in places],
            "hier": places.index(hier) if hier in places else None,
            "lijnen": [
                {
                    "lezingen": [],
                    "punten": [
                        {"waarde": str(one), "tekst": show(one, resultaat[1])} for _, one in punten
                    ],
                }
            ],
        },
    }
