"""What a cell of a notebook stores, as HTML: a calculator, a worked example, the conflicts.

Each block is a dict with its ``soort``, made by ``cellen``. Each function here takes a block, a
``prefix`` that makes ids unique, and the ``wortel`` that leads to the top of the book.
"""

from __future__ import annotations

from . import html
from .bouw import Html, el, samen
from .formulier import formulier
from .kader import kader
from .kromme import krommen
from .verwijzingen import link
from .woorden import ERNST, OORDELEN


def rekenhulp(block: dict, prefix: str, wortel: str | None) -> Html:
    """The form and its first outcome; alive once ``rekenhulp.js`` has found it."""
    schema, answer = block["schema"], _answer(block)
    return kader(
        f"Rekenhulp: {schema['titel']}",
        formulier(schema, block["feiten"], answer["peildatum"], prefix),
        html.kort(answer),
        html.rest(answer, namen(schema), wortel, prefix),
        krommen(block["krommen"], wortel),
        zelf="rekenen",
        prefix=prefix,
        wortel=wortel,
        class_="ri-rekenhulp",
        data_dienst="rekenhulp",
        data_naam=block["naam"],
    )


def _answer(block: dict) -> dict:
    """The stored answer with its results in their own order again."""
    answer = block["uitkomst"]
    return answer | {"resultaten": {name: answer["resultaten"][name] for name in block["volgorde"]}}


def namen(schema: dict) -> dict[str, str]:
    """The label of each fact of a calculation."""
    return {fact["naam"]: fact["label"] for fact in schema["feiten"]}


def voorbeeld(block: dict, prefix: str, wortel: str | None) -> Html:
    """A worked example: the facts, the outcome, and why."""
    facts = [(fact["label"], fact["weergave"]) for fact in block["feiten"]]
    answer = _answer(block)
    return el(
        "article",
        el("h3", block["titel"], id=prefix),
        el("p", block["waarom"]),
        html.lijst(facts, "ri-feiten"),
        html.kort(answer),
        html.rest(answer, block["namen"], wortel, open=False),
        class_="ri-voorbeeld",
        aria_labelledby=prefix,
    )


def conflicten(block: dict, prefix: str, wortel: str | None) -> Html:
    """The conflicts that touch a calculation, and the judgements that only people can give."""
    norms = [
        el("li", el("b", norm["label"]), f": {norm['vraag']} Dit beoordeelt {norm['wie']}.")
        for norm in block["open_normen"]
    ]
    return el(
        "div",
        [_conflict(one, wortel) for one in block["conflicten"]],
        samen(el("h3", "Wat alleen mensen kunnen beoordelen"), el("ul", norms)) if norms else None,
        class_="ri-onduidelijk",
    )


def _conflict(conflict: dict, root: str | None) -> Html:
    places = [
        samen(", " if number else "", link(place["vindplaats"], place["verwijzing"], root))
        for number, place in enumerate(conflict["vindplaatsen"])
    ]
    readings = [
        samen(el("p", question["vraag"]), el("ul", [el("li", one) for one in question["lezingen"]]))
        for question in conflict["vragen"]
    ]
    return el(
        "section",
        el("h3", f"{conflict['id']}: {conflict['titel']}"),
        el("p", conflict["bevinding"]),
        readings,
        el("p", "De wet: ", conflict["wet"]) if conflict["wet"] else None,
        el(
            "p",
            f"Ernst: {conflict['ernst']} ({ERNST[conflict['ernst']]}). Bron: ",
            places,
            ".",
            class_="ri-bron",
        ),
    )


def overzicht(block: dict, prefix: str, wortel: str | None) -> Html:
    """The worked examples of a room as a table, each with its outcome."""
    head = [el("th", word, scope="col") for word in ("Berekening", "Voorbeeld", "Uitkomst")]
    rows = [
        el(
            "tr",
            el("td", row["regel"]),
            el("td", row["titel"]),
            el(
                "td",
                OORDELEN[row["oordeel"]][1],
                [samen(el("br"), one) for one in row["resultaten"]],
            ),
        )
        for row in block["rijen"]
    ]
    table = el("table", el("thead", el("tr", head)), el("tbody", rows))
    return el(
        "div",
        table,
        class_="ri-tabel",
        role="region",
        tabindex="0",
        aria_label=f"Voorbeelden: {block['naam'].replace('_', ' ')}",
    )


BLOKKEN = {
    "rekenhulp": rekenhulp,
    "voorbeeld": voorbeeld,
    "conflicten": conflicten,
    "overzicht": overzicht,
}
