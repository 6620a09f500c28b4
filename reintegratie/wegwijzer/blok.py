"""The questionnaire as a block of a page: what is read without a script, and what one needs.

Without answers it is the questionnaire itself, that a script brings to life; with answers it is an
example, in the words of the terminal.
"""

from __future__ import annotations

import json
from datetime import date

from reintegratie import wetboek
from reintegratie.core.format import capital
from reintegratie.weergave.bouw import Html, el
from reintegratie.weergave.getallen import datum
from reintegratie.weergave.verwijzingen import link

from . import opschriften as op
from .pakket import geheel, opening
from .register import afwezig, eerste_vragen, instrumenten, rollen
from .schermtekst import gezegd
from .stand import begrip
from .zinnen import naam

FOLDED = ("open", "af")  # the long parts of the list


def wegwijzer(block: dict, prefix: str, wortel: str | None) -> Html:
    """The questionnaire, or an example of it; alive once ``pagina/wegwijzer.js`` has found it."""
    example = bool(block["stand"]["feiten"])
    return el(
        "section",
        _voorbeeld(block["beeld"])
        if example
        else [_stil(block["beeld"]), _opening(block["beeld"])],
        None if example else _afwezig(wortel),
        class_="ri-wegwijzer ri-uitgewerkt" if example else "ri-wegwijzer",
        data_prefix=prefix,
        data_wortel=wortel,
        data_begin=json.dumps(block["stand"], ensure_ascii=False),
    )


def los(block: dict, prefix: str, wortel: str | None) -> Html:
    """The questionnaire with these answers and all that it needs, where nothing can be fetched."""
    return el(
        "section",
        _stil(block["beeld"]),
        _json("geheel", geheel()),
        class_="ri-wegwijzer",
        data_prefix=prefix,
        data_wortel=wortel,
        data_begin=json.dumps(block["stand"], ensure_ascii=False),
    )


def _stil(beeld: dict) -> Html:
    """The first questions to read: what stands there until the script puts its own in the place."""
    who = (
        el("li", el("b", op.WHO), f" {', '.join(rollen().values())}.")
        if len(rollen()) > 1
        else None
    )
    return el(
        "div",
        el("p", op.NO_SCRIPT),
        el("h3", op.FIRST_QUESTIONS),
        el("ol", who, [_vraag(key) for key in eerste_vragen(beeld["rol"])]),
        class_="ri-stil",
    )


def _vraag(key: str) -> Html:
    concept = begrip(key)
    choices = ", ".join(concept.keuzes.values())
    return el("li", el("b", concept.vraag), f" {choices}." if choices else None)


def _opening(beeld: dict) -> Html:
    """What the questionnaire begins with, before its rules are fetched."""
    return _json("opening", opening(date.fromisoformat(beeld["peildatum"])))


def _json(name: str, found: dict) -> Html:
    """Data that may stand in a page, for a script that looks for its name."""
    text = json.dumps(found, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return Html(f'<script type="application/json" data-{name}>{text}</script>')


def _voorbeeld(beeld: dict) -> list[Html | None]:
    given = [el("li", f"{naam(one)}: ", el("b", one["weergave"])) for one in beeld["antwoorden"]]
    return [
        el("p", f"{rollen()[beeld['rol']]}. {op.DAY_NAME}: {datum(beeld['peildatum'])}."),
        el("ul", given),
        *(_deel(part) for part in beeld["lijst"]),
        *(el("p", one, class_="ri-tijd") for one in beeld["tijd"]),
    ]


def _deel(part: dict) -> Html | None:
    if not part["rijen"]:
        return None
    title = op.PART_OF_LIST.format(titel=part["titel"], aantal=len(part["rijen"]))
    rows = el("ul", [_rij(row) for row in part["rijen"]])
    if part["naam"] in FOLDED:
        return el("details", el("summary", title), rows)
    return el("div", el("h3", title), rows)


def _rij(row: dict) -> Html:
    """An instrument with what it comes to, and below it each note in a line of its own."""
    title, said, notes = gezegd(row)
    below = [el("li", capital(one)) for one in notes]
    told = f": {'; '.join(one.rstrip('.') for one in said)}." if said else None
    return el("li", el("b", title), told, el("ul", below) if below else None)


def _afwezig(wortel: str | None) -> Html:
    """The chapters that have no instrument here, and why."""
    items = [
        el(
            "li",
            link(wetboek().vindplaatsen.tekst(chapter), f"{chapter}.html", wortel),
            f": {row['reden']}",
            _zie(row),
        )
        for chapter, row in afwezig().items()
    ]
    return el("details", el("summary", op.NOT_HERE), el("ul", items))


def _zie(row: dict) -> str:
    titles = [instrumenten()[name].titel for name in row.get("zie", ())]
    return f" Zie: {', '.join(titles)}." if titles else ""
