"""The schema of a calculation as one accessible form."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence

from . import opschriften as op
from .bouw import Html, el
from .getallen import ingevuld
from .velden import keuzerondjes, veld
from .verwijzingen import link

LEEG = "Weet u iets niet? Laat het dan leeg."
ALLES, VOORBEELD, OPNIEUW = "Toon alle vragen", "Vul een voorbeeld in", "Begin opnieuw"
EERST = 4  # so many questions stand there at once; the next comes when one is answered
PEILDATUM = {
    "naam": "peildatum",
    "label": "Peildatum",
    "type": "datum",
    "eenheid": None,
    "keuzes": None,
    "vraag": "Voor welke datum wilt u het weten?",
    "herkomst": "opgave",
    "wie": None,
    "hint": None,
    "gangbaar": None,
    "vandaag": True,  # a page offers the day of today, and fills it in only when asked
}


def formulier(
    schema: dict,
    peildatum: str,
    prefix: str,
    ontbrekend: Collection[str],
    strijdig: Collection[str] = (),
    wortel: str | None = None,
    voorbeelden: Sequence[dict] = (),
) -> Html:
    """The empty form of ``Regel.schema()``; ``prefix`` makes its ids unique.

    A question that is not among what is ``ontbrekend`` (missing) cannot change the outcome: it is
    not shown, where there is a script that shows it once it can. Of the others the first few stand
    there, each answer brings the next, and one press shows all. Nor is a choice of readings shown
    for a conflict that is not ``strijdig``: it makes no difference here. A rule that adds amounts
    up asks part by part; ``wortel`` leads from these to their sources. Each of ``voorbeelden`` has
    a ``zin`` and ``velden`` (texts), to be filled in at a press.

    It is disabled until a script listens: without one nothing can be sent anywhere.
    """
    facts, parts = {fact["naam"]: fact for fact in schema["feiten"]}, schema["onderdelen"]
    missing = [name for name in facts if name in ontbrekend]
    shown = missing if parts else missing[:EERST]
    fields = {name: veld(fact, "", prefix, nodig=name in shown) for name, fact in facts.items()}
    day = veld(PEILDATUM, ingevuld("datum", peildatum), prefix, leeg=False)
    every = [_alles(len(missing) > EERST)] if len(facts) > EERST else []
    asked = _onderdelen(parts, fields, day, wortel) or [*fields.values(), *every, day]
    return vorm(
        [el("p", LEEG, class_="ri-hint"), *asked],
        schema["conflicten"],
        prefix,
        strijdig,
        _knop(VOORBEELD, data_voorbeelden=_written(voorbeelden)) if voorbeelden else None,
    )


def _alles(more: bool) -> Html:
    """The button that shows every question, where there are more than stand there."""
    way = {"data_alles": EERST, "aria_expanded": "false"}
    button = el("button", ALLES, type="button", class_="ri-weetniet", **way)
    return el("p", button, class_="ri-alles", hidden=not more)


def _written(examples: Sequence[dict]) -> str:
    return json.dumps(list(examples), ensure_ascii=False, separators=(",", ":"))


def _knop(word: str, **attributes: str | bool) -> Html:
    return el("button", word, type="button", class_="ri-knop", **attributes)


def _onderdelen(
    parts: list[dict], fields: dict[str, Html], day: Html, wortel: str | None
) -> list[Html]:
    """The fields part by part, each with room for what it comes to; the first one asks the day."""
    return [
        el(
            "fieldset",
            el("legend", el("span", class_="ri-hint"), part["titel"] or op.LAST, tabindex="-1"),
            [fields[name] for name in part["feiten"]],
            None if place else day,
            el("p", class_="ri-deelbedrag"),
            _meer(part, wortel),
            class_="ri-onderdeel",
            data_onderdeel=part["titel"] or "",
        )
        for place, part in enumerate(parts)
    ]


def _meer(part: dict, wortel: str | None) -> Html | None:
    """Where to read about a part."""
    if not part["verwijzing"]:
        return None
    target = link(part["vindplaats"], part["verwijzing"], wortel)
    return el("p", op.READ_MORE, target, class_="ri-hint")


def vorm(
    fields: list[Html],
    conflicten: list[dict],
    prefix: str,
    strijdig: Collection[str] | None = None,
    knop: Html | None = None,
) -> Html:
    """A form with these fields, a button more, and a choice of readings: ``strijdig``, or all.

    What makes it as it was stands there once something has changed.
    """
    return el(
        "form",
        _errors(prefix),
        el(
            "fieldset",
            el("legend", "Gegevens"),
            fields,
            _readings(conflicten, prefix, strijdig),
            el(
                "div",
                el("button", "Bereken", type="submit", class_="ri-knop"),
                knop,
                _knop(OPNIEUW, data_wis=True, hidden=True),
                class_="ri-knoppen",
            ),
            class_="ri-velden",
            disabled=True,
        ),
        class_="ri-formulier",
        novalidate=True,
        autocomplete="off",
    )


def _errors(prefix: str) -> Html:
    """The summary of errors: filled by the script, and in focus after an explicit request."""
    return el(
        "div",
        el("p", "Niet alles is te lezen. Verbeter dit:", id=f"{prefix}-fouten"),
        el("ul"),
        class_="ri-fouten",
        role="group",
        aria_labelledby=f"{prefix}-fouten",
        tabindex="-1",
        hidden=True,
    )


def _readings(conflicts: list[dict], prefix: str, mattering: Collection[str] | None) -> Html | None:
    asked = [one for one in conflicts if one["lezingen"]]
    if not asked:
        return None
    shown = [one["id"] for one in asked if mattering is None or one["id"] in mattering]
    groups = [_conflict(one, prefix, one["id"] in shown) for one in asked]
    return el(
        "details",
        el("summary", "Bronconflicten: kies een lezing"),
        el(
            "p",
            "De bron is hier op meer manieren te lezen. Zonder keuze rekenen we met elke lezing.",
        ),
        groups,
        class_="ri-conflicten",
        data_niet_nodig=not shown,
    )


def _conflict(conflict: dict, prefix: str, shown: bool) -> Html:
    options = [
        ("", "Alle lezingen"),
        *((one["naam"], one["tekst"]) for one in conflict["lezingen"]),
    ]
    question = el("legend", conflict["titel"])
    id = f"{prefix}-{conflict['id'].replace('/', '-')}"
    hidden = {"data_lezing": conflict["id"], "data_niet_nodig": not shown}
    return keuzerondjes(question, options, "", id, **hidden)
