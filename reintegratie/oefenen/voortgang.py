"""What a coach practised and what comes back, as HTML."""

from __future__ import annotations

import json

from reintegratie.weergave.bouw import Html, el, samen
from reintegratie.weergave.getallen import datum

from . import herhalen

WEL = "Deze browser bewaart welke casussen u deed en of het goed ging. Verder bewaart hij niets."
NIET = "Er wordt nu niets bewaard."
GEWIST = "Uw voortgang is gewist. Er wordt niets meer bewaard."
KAN_NIET = "Deze browser staat bewaren niet toe."
ZONDER_SCRIPT = "Voortgang bewaren kan alleen met JavaScript."


def oefenstand(block: dict, prefix: str, wortel: str | None) -> Html:
    """The choice to keep progress in this browser, and what then comes back."""
    return el(
        "section",
        el("h3", "Mijn voortgang", id=prefix),
        el("p", ZONDER_SCRIPT, class_="ri-voortgang"),
        el(
            "div",
            el(
                "button",
                "Bewaar mijn voortgang in deze browser",
                type="button",
                class_="ri-knop",
                hidden=True,
            ),
            el("button", "Wis mijn voortgang", type="button", class_="ri-knop", hidden=True),
            class_="ri-knoppen",
        ),
        el("p", class_="ri-status ri-verborgen", role="status"),
        el("div", class_="ri-plaats"),
        class_="ri-voorbeeld ri-oefenstand",
        aria_labelledby=prefix,
        data_wortel=wortel,
        data_casussen=json.dumps(block["casussen"], ensure_ascii=False, sort_keys=True),
        data_wel=WEL,
        data_niet=NIET,
        data_gewist=GEWIST,
        data_kan_niet=KAN_NIET,
    )


def volgorde(rows: list[tuple[dict, str, dict | None]], root: str | None) -> Html:
    """Cases with why they stand there and where they were: what to do now, and the rest folded."""
    groups = {
        reason: [_to_case(row, root) for row in rows if row[1] == reason]
        for reason in herhalen.REDENEN
    }
    now = groups[herhalen.HERHALEN]
    first = now or groups[herhalen.NIEUW][:1]
    return samen(
        el("h4", "Nu herhalen" if now else "Begin hiermee") if first else None,
        el("ol", first) if first else el("p", "U bent bij. Er is vandaag niets te herhalen."),
        _folded("Nog niet gedaan", groups[herhalen.NIEUW]),
        _folded("Later weer aan de beurt", groups[herhalen.LATER]),
    )


def _folded(title: str, items: list[Html]) -> Html | None:
    """A long list with how many there are, to open."""
    if not items:
        return None
    return el("details", el("summary", f"{title} ({len(items)})"), el("ol", items))


def _to_case(row: tuple[dict, str, dict | None], root: str | None) -> Html:
    case, reason, stand = row
    title = samen(case["titel"])
    if root is not None:
        title = el(
            "a", title, href=f"{root}notebooks/training/{case['les']}.html#ri-{case['anker']}"
        )
    back = None
    if stand is not None and reason == herhalen.LATER:
        back = f" (vanaf {datum(herhalen.terug_op(stand).isoformat())})"
    return el("li", title, back)
