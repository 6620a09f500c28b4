"""What a coach practised and what comes back: its place on a page, which a script fills."""

from __future__ import annotations

import json

from reintegratie.weergave.bouw import Html, el

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
