"""What the text of a provision says, norm by norm, in words: each thing with its label."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from reintegratie.core.contract import DATUM
from reintegratie.core.format import show

NAMED = {
    "wie": "wie dat doet",
    "stelt_vast": "wie dat vaststelt",
    "adviseert": "wie adviseert",
    "stemt_in": "wie instemt",
    "betaalt": "wie betaalt",
    "ontvangt": "wie ontvangt",
    "voert_uit": "wie het uitvoert",
    "maakt_regels": "wie regels maakt",
}
ALS_IN = "zoals in"  # another line of the text, by its number
STAAT_OP = "staat op"
BRANCHES = {"alle": "dit alles: ", "een_van": "een van: "}
MARKS = {"ongenoemd": "niet genoemd: ", "voorkeur": "liefst: "}


def rijen(norm: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Each thing that a norm (as data) says, with its name; what it does not say is left out."""
    said = [
        ("de tekst zegt", _modality(norm)),
        (STAAT_OP, _lines(norm["regel"])),
        ("gevolg", norm["gevolg"]),
        ("voor wie", ", ".join(norm["betreft"]) or _lead_in(norm)),
        ("wie beslist", ", ".join(norm["beslist"]) or "niemand genoemd"),
        *((label, ", ".join(norm[name])) for name, label in NAMED.items()),
        ("voorwaarden", conditions(norm["voorwaarden"]) if norm["voorwaarden"] else None),
        ("getallen", "; ".join(map(bound, norm["getallen"]))),
        ("behalve", ", ".join(norm["uitzonderingen"])),
        *(("onduidelijk", unclear(one)) for one in norm["open"]),
    ]
    return ((label, text) for label, text in said if text)


def _modality(norm: dict[str, Any]) -> str:
    """The word of the text, and the kind of norm."""
    word = norm["modaliteit"] + ("" if norm["letterlijk"] else " (niet met dat woord)")
    kind = "" if norm["soort"] == "norm" else f", {norm['soort']}"
    return f"{word}{kind}"


def _lead_in(norm: dict[str, Any]) -> str:
    return f"{ALS_IN} {_lines(norm['aanhef'])}" if norm["aanhef"] else "niemand genoemd"


def _lines(place: str) -> str:
    """Lines of the text, for people: «regel 30 zin 2, regel 32-35» of «L30 zin 2, L32-35»."""
    return re.sub(r"\bL(?=\d)", "regel ", place)


def conditions(tree: Any) -> str:
    """A tree of conditions in one sentence; a branch in a branch stands between brackets."""
    if isinstance(tree, str):
        return tree
    ((branch, parts),) = tree.items()
    if branch in MARKS:
        return MARKS[branch] + parts
    if branch == "per_groep":
        return "; ".join(f"{group}: {conditions(part)}" for group, part in parts.items())
    inner = [
        conditions(part) if isinstance(part, str) else f"({conditions(part)})" for part in parts
    ]
    return (BRANCHES[branch] if len(inner) > 1 else "") + "; ".join(inner)


def bound(number: dict[str, Any]) -> str:
    """A number of the text with its bound: «afstand: ten minste 12 km (in de tekst: minimaal)»."""
    side = "" if number["grens"] == "geen grenswoord" else f"{number['grens']} "
    unit = f" {number['eenheid']}" if number["eenheid"] not in (None, DATUM) else ""
    of = f" van {number['grondslag']}" if number["grondslag"] else ""
    since = f", vanaf: {number['vanaf_moment']}" if number["vanaf_moment"] else ""
    word = f" (in de tekst: {number['woord']})" if number["woord"] else ""
    value = number["waarde"]
    said = show(date.fromisoformat(value)) if number["eenheid"] == DATUM else value
    return f"{number['wat']}: {side}{said}{unit}{of}{since}{word}"


def unclear(question: dict[str, Any]) -> str:
    """What the text leaves open, and what was done with it."""
    number = f" ({question['conflict'].partition('/')[0]})" if question["conflict"] else ""
    return f"{question['vraag']}{number}. {question['reden']}"
