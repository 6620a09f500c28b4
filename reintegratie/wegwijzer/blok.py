"""The whole questionnaire as one block of a page."""

from __future__ import annotations

import json

from reintegratie.weergave.bouw import Html, el, samen
from reintegratie.weergave.verwijzingen import link

from . import html_vraag
from .html_samenloop import matrix
from .html_uitkomst import uitkomst
from .register import afwezig, instrumenten

ZONDER_SCRIPT = "Dit is een opgeslagen stand. Zelf antwoorden kan alleen met JavaScript."
NIETS_BEWAARD = "Deze pagina bewaart niets en stuurt niets weg. Uw antwoorden staan alleen hier."


def wegwijzer(block: dict, prefix: str, wortel: str | None) -> Html:
    """The questionnaire as it stands in a block; alive once ``wegwijzer.js`` has found it."""
    beeld = block["beeld"]
    parts = delen(beeld, prefix, wortel)
    return el(
        "section",
        el("h3", "Vragen over één persoon", id=prefix),
        html_vraag.instelling(beeld, prefix),
        el(
            "form",
            el("h4", "De volgende vraag", id=f"{prefix}-vraagkop"),
            el(
                "fieldset",
                parts["vraag"],
                class_="ri-velden ri-vraag",
                disabled=True,
                aria_labelledby=f"{prefix}-vraagkop",
            ),
            class_="ri-vragen",
            novalidate=True,
            autocomplete="off",
        ),
        el("p", class_="ri-status ri-verborgen", role="status"),
        el("p", ZONDER_SCRIPT, class_="ri-voortgang"),
        _deel("antwoorden", "Uw antwoorden", parts),
        _deel("uitkomst", "De instrumenten", parts),
        _deel("samenloop", "Wat samengaat", parts),
        _bewaren(prefix),
        _afwezig(wortel),
        el("div", class_="ri-advies"),
        class_="ri-wegwijzer",
        data_prefix=prefix,
        data_wortel=wortel,
        data_begin=json.dumps(block["stand"], ensure_ascii=False),
    )


def delen(beeld: dict, prefix: str, wortel: str | None) -> dict[str, Html]:
    """The parts that change with every answer, by name."""
    return {
        "vraag": html_vraag.vraag(beeld, prefix),
        "antwoorden": samen(html_vraag.antwoorden(beeld)),
        "uitkomst": uitkomst(beeld, wortel),
        "samenloop": matrix(beeld["samenloop"], wortel),
    }


def _deel(name: str, title: str, parts: dict[str, Html]) -> Html:
    return el(
        "div",
        el("h4", title, tabindex="-1"),
        el("div", parts[name], data_deel=name),
        class_=f"ri-{name}",
    )


def _bewaren(prefix: str) -> Html:
    """Print, save, read back."""
    return el(
        "div",
        el("h4", "Bewaren en afdrukken"),
        el("p", NIETS_BEWAARD, class_="ri-hint"),
        el(
            "fieldset",
            el("legend", "Bewaren en afdrukken", class_="ri-verborgen"),
            el(
                "div",
                el(
                    "button",
                    "Druk het advies af",
                    type="button",
                    class_="ri-knop",
                    data_advies=True,
                ),
                el(
                    "button",
                    "Bewaar als bestand",
                    type="button",
                    class_="ri-knop",
                    data_bewaar=True,
                ),
                el("button", "Begin opnieuw", type="button", class_="ri-knop", data_wis=True),
                class_="ri-knoppen",
            ),
            el(
                "details",
                el("summary", "Lees een bewaard bestand"),
                el(
                    "div",
                    el("label", "Kies een bestand", for_=f"{prefix}-bestand"),
                    el(
                        "div",
                        el(
                            "input",
                            type="file",
                            id=f"{prefix}-bestand",
                            accept=".json,application/json",
                        ),
                        class_="ri-invoer",
                    ),
                    class_="ri-veld",
                ),
                el(
                    "div",
                    el("label", "Of plak hier de tekst", for_=f"{prefix}-tekst"),
                    el("p", class_="ri-fout", id=f"{prefix}-tekstfout", hidden=True),
                    el(
                        "div",
                        el(
                            "textarea",
                            "",
                            id=f"{prefix}-tekst",
                            rows="4",
                            aria_describedby=f"{prefix}-tekstfout",
                        ),
                        class_="ri-invoer",
                    ),
                    class_="ri-veld",
                    data_inlezen=True,
                ),
                el("button", "Lees deze tekst", type="button", class_="ri-knop", data_lees=True),
            ),
            class_="ri-velden",
            disabled=True,
        ),
        class_="ri-bewaren",
    )


def _afwezig(wortel: str | None) -> Html:
    """The chapters that have no instrument here, and why."""
    items = [
        el(
            "li",
            link(
                chapter.replace("/", ", ").replace("-", " ").capitalize(), f"{chapter}.html", wortel
            ),
            f": {row['reden']}",
            _zie(row),
        )
        for chapter, row in afwezig().items()
    ]
    return el(
        "details", el("summary", "Wat niet in de wegwijzer staat, en waarom"), el("ul", items)
    )


def _zie(row: dict) -> str:
    titles = [instrumenten()[name].titel for name in row.get("zie", ())]
    return f" Zie: {', '.join(titles)}." if titles else ""
