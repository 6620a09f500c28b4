"""What a cell of a notebook stores: a block of plain data with its ``soort``, and its text.

The same facts give the same block, whatever the day or the machine. A notebook sorts the keys of
what it stores; ``volgorde`` keeps the order of the results.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from reintegratie import wetboek
from reintegratie.core.answer import Antwoord
from reintegratie.core.explain import show_fact
from reintegratie.core.rules import Regel

from . import tekst
from .blokken import namen

Cel = tuple[dict, str]


def rekenhulp(naam: str, peildatum: date | str, feiten: dict[str, Any]) -> Cel:
    """The schema of a calculation and its answer to these facts."""
    found = wetboek().bereken(naam, feiten, peildatum=peildatum)
    answer, schema = found.als_dict(), found.regel.schema()
    block = {
        "soort": "rekenhulp",
        "naam": naam,
        "feiten": answer["ontvangstbewijs"]["feiten"],
        "schema": schema,
        "uitkomst": answer,
        "volgorde": list(answer["resultaten"]),
        "krommen": found.krommen(),
    }
    return block, tekst.uitkomst(answer, namen(schema))


def voorbeeld(naam: str) -> Cel:
    """A worked example (``kamer/naam``), carried out now."""
    row, found = wetboek().voorbeeld(naam)
    answer = found.als_dict()
    block = {
        "soort": "voorbeeld",
        "naam": naam,
        "titel": row["titel"],
        "waarom": row["waarom"],
        "feiten": _facts(found),
        "namen": namen(found.regel.schema()),
        "uitkomst": answer,
        "volgorde": list(answer["resultaten"]),
    }
    facts = "\n".join(f"- {fact['label']}: {fact['weergave']}" for fact in block["feiten"])
    outcome = tekst.uitkomst(answer, namen(found.regel.schema()))
    return block, "\n\n".join(filter(None, [row["titel"], facts, outcome, row["waarom"]]))


def _facts(found: Antwoord) -> list[dict]:
    """The facts that were given, in the order in which the rule asks them, in words."""
    concepts = [wetboek().begrippen[name] for name in found.regel.feiten if name in found.feiten]
    return [
        {"naam": one.naam, "label": one.label, "weergave": show_fact(one, found.feiten)}
        for one in concepts
    ]


def overzicht(kamer: str) -> Cel:
    """Every worked example of a room in one line: its outcome and its results."""
    rows = [_row(name) for name in wetboek().voorbeelden if name.startswith(f"{kamer}/")]
    block = {"soort": "overzicht", "naam": kamer, "rijen": rows}
    return block, "\n".join(
        "; ".join([f"{row['titel']}: {row['oordeel']}", *row["resultaten"]]) for row in rows
    )


def _row(name: str) -> dict:
    row, found = wetboek().voorbeeld(name)
    results = found.als_dict()["resultaten"].values()
    return {
        "naam": name,
        "titel": row["titel"],
        "regel": found.regel.titel,
        "oordeel": found.oordeel,
        "resultaten": [
            f"{one['label']}: {one['tekst']}" for one in results if one["waarde"] is not None
        ],
    }


def onduidelijk(naam: str) -> Cel:
    """The conflicts and open norms that touch a calculation, every one of a room, or a provision.

    A provision is named by its number in the ledger: ``P029``. A conflict of no provision, such
    as one about the whole source, is named itself: ``K59``.
    """
    book = wetboek()
    rules = [rule for rule in book.regelingen.values() if rule.kamer == naam]
    if naam not in book.bepalingen and naam not in book.conflicten:
        rules = rules or [book.regeling(naam)]
    places = {book.bepalingen[id].vindplaats for rule in rules for id in rule.bepalingen}
    if naam in book.bepalingen:
        places.add(book.bepalingen[naam].vindplaats)
    found = [naam] if naam in book.conflicten else _conflicts(rules, places)
    conflicts = [_conflict(id) for id in found]
    norms = _norms(rules)
    block = {"soort": "conflicten", "naam": naam, "conflicten": conflicts, "open_normen": norms}
    lines = [f"{one['id']}: {one['titel']}\n{one['bevinding']}" for one in conflicts]
    lines += [f"{norm['label']}: dit beoordeelt {norm['wie']}." for norm in norms]
    return block, "\n\n".join(lines)


def _conflicts(rules: list[Regel], places: set[str]) -> list[str]:
    """The conflicts that a rule asks a reading of, or that lie in one of these places."""
    asked = {name.partition("/")[0] for rule in rules for name in rule.conflicten}
    return [
        id
        for id, conflict in wetboek().conflicten.items()
        if "/" not in id and (id in asked or places.intersection(conflict.vindplaatsen))
    ]


def _conflict(id: str) -> dict:
    book = wetboek()
    conflict = book.conflicten[id]
    parts = [
        part for name, part in book.conflicten.items() if name == id or name.startswith(f"{id}/")
    ]
    return {
        "id": id,
        "titel": conflict.titel,
        "ernst": conflict.ernst,
        "bevinding": conflict.bevinding,
        "wet": conflict.wet,
        "vindplaatsen": [book.vindplaatsen.als_dict(place) for place in conflict.vindplaatsen],
        "vragen": [
            {"vraag": part.titel, "lezingen": list(part.lezingen.values())}
            for part in parts
            if part.lezingen
        ],
    }


def _norms(rules: list[Regel]) -> list[dict]:
    """The facts that only somebody's judgement can give."""
    facts = {fact["naam"]: fact for rule in rules for fact in rule.schema()["feiten"]}
    return [
        {"label": fact["label"], "vraag": fact["vraag"], "wie": fact["wie"]}
        for fact in facts.values()
        if fact["herkomst"] == "oordeel"
    ]
