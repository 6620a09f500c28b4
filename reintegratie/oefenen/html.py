"""A practice case, or a closing test, as HTML.

Without a script the answer stands folded below the question; with one it stays away until somebody
has chosen, and the feedback belongs to that choice. The page holds the feedback to each answer.
"""

from __future__ import annotations

from reintegratie.weergave.bouw import Html, el, samen
from reintegratie.weergave.lijst import lijst
from reintegratie.weergave.velden import keuzerondjes

from .terugkoppeling import getoond, terugkoppeling

GEZEGD = {True: "Goed.", False: "Niet goed."}
KNOP = {True: "Kijk mijn toets na", False: "Controleer mijn antwoord"}


def oefening(block: dict, prefix: str, wortel: str | None) -> Html:
    """One case, or the cases of a closing test, to answer before the answers are shown."""
    cases = block["opgaven"]
    test = len(cases) > 1
    return el(
        "section",
        el("h3", block["titel"], id=prefix),
        el("p", class_="ri-score", tabindex="-1", hidden=True) if test else None,
        el(
            "form",
            [_case(one, f"{prefix}-{number}", wortel, test) for number, one in enumerate(cases, 1)],
            el(
                "div",
                el("button", KNOP[test], type="submit", class_="ri-knop", hidden=True),
                el(
                    "button",
                    "Probeer het opnieuw",
                    type="button",
                    class_="ri-knop",
                    data_opnieuw=True,
                    hidden=True,
                ),
                class_="ri-knoppen",
            ),
            novalidate=True,
            autocomplete="off",
        ),
        el("p", class_="ri-status ri-verborgen", role="status"),
        class_="ri-voorbeeld ri-oefening",
        aria_labelledby=prefix,
        data_wortel=wortel,
    )


def _case(one: dict, id: str, root: str | None, titled: bool) -> Html:
    case, checked = one["casus"], one["nagekeken"]
    options = [
        (str(place), _option(case, checked, number)) for place, number in enumerate(one["volgorde"])
    ]
    error = el("p", "Kies eerst een antwoord.", id=f"{id}-fout", class_="ri-fout", hidden=True)
    known = lijst([(fact["label"], fact["weergave"]) for fact in one["gegevens"]], "ri-feiten")
    return el(
        "div",
        el("h4", case["titel"]) if titled else None,
        el("p", el("b", case["persoon"]), class_="ri-persoon"),
        el("p", case["situatie"]),
        el("details", el("summary", "De gegevens op een rij"), known),
        keuzerondjes(
            samen(el("legend", case["vraag"]), error),
            options,
            "",
            id,
            aria_describedby=f"{id}-fout",
        ),
        el("div", class_="ri-feedback"),
        [_reaction(one, place, root) for place in range(len(options))],
        el(
            "details",
            el("summary", "Bekijk het antwoord"),
            terugkoppeling(case, checked, None, root),
            class_="ri-blad",
        ),
        class_="ri-opgave",
        data_naam=case["naam"],
    )


def _reaction(one: dict, place: int, root: str | None) -> Html:
    """What the script shows once the answer at this place was chosen, and what it says aloud."""
    case, number = one["casus"], one["volgorde"][place]
    good = number == 0
    said = case["leerpunt"] if good else case["fout"][number - 1]["uitleg"]
    return el(
        "template",
        terugkoppeling(case, one["nagekeken"], number, root),
        data_pagefind_ignore=True,
        data_keuze=place,
        data_goed="ja" if good else "nee",
        data_gezegd=f"{GEZEGD[good]} {said}",
    )


def _option(case: dict, checked: dict, number: int) -> Html:
    """An answer: one line for each thing that is asked."""
    lines = getoond(case, checked, number)
    if len(lines) == 1:
        return el("span", lines[0][1])
    return el("span", [el("span", f"{label}: {text}", class_="ri-regel") for label, text in lines])
