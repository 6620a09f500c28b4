"""The command ``reintegratie oefen``: the cases, one case, or the feedback on an answer to it."""

from __future__ import annotations

from typing import Any

from reintegratie.core.errors import OngeldigeInvoer
from reintegratie.weergave import tekst

from . import casus as bestand
from .nakijken import geschud, nagekeken
from .oefening import OEFENING
from .terugkoppeling import gezegd


def gegeven(naam: str | None, antwoord: int | None) -> tuple[Any, str]:
    """What was asked for, as data and as text. Raises OnbekendeCasus or OngeldigeInvoer."""
    if naam is None:
        rows = [
            {"les": row["les"], "naam": row["naam"], "titel": row["titel"]}
            for row in bestand.casussen().values()
        ]
        return rows, "\n".join(f"{row['les']}  {row['naam']}: {row['titel']}" for row in rows)
    case = bestand.casus(naam)
    checked = nagekeken(case)
    order = geschud(case, checked["antwoorden"])
    if antwoord is None:
        options = [gezegd(case, checked, number) for number in order]
        data = {"vraag": case["vraag"], "situatie": case["situatie"], "antwoorden": options}
        return data, tekst.gevouwen(OEFENING.gezegd(OEFENING.vraag(naam)))
    if not 1 <= antwoord <= len(order):
        raise OngeldigeInvoer(f"Kies een antwoord van 1 tot en met {len(order)}.")
    return _feedback(case, checked, order[antwoord - 1])


def _feedback(case: dict, checked: dict, chosen: int) -> tuple[dict, str]:
    right = gezegd(case, checked, 0)
    why = case["fout"][chosen - 1]["uitleg"] if chosen else None
    said = [
        "✓ Goed." if chosen == 0 else "✕ Niet goed.",
        why,
        f"Het antwoord: {right}.",
        case["leerpunt"],
    ]
    traces = [
        tekst.gevouwen(tekst.uitkomst(row["uitkomst"], row["namen"]))
        for row in checked["uitkomsten"]
    ]
    data = {"goed": chosen == 0, "uitleg": why, "antwoord": right, "leerpunt": case["leerpunt"]}
    return data, "\n\n".join(["\n".join(filter(None, said)), *traces])
