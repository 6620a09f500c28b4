"""One question of a form: native controls, a label, a hint, room for its error.

Dates are typed as text (31-12-2024): the native date field differs per browser, shows another
order than the reader's, and throws away what it cannot read, while here what was typed stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .bouw import Html, el, samen
from .woorden import herkomst

WEET_IK_NIET = "Weet ik niet"
VANDAAG = "Vandaag"
HINTS = {
    "datum": "Bijvoorbeeld 31-12-2024.",
    "bedrag": "Bijvoorbeeld 1234,56.",
    "perioden": "Eén periode per regel. Bijvoorbeeld 1-1-2020 t/m 31-3-2020.",
}
MODES = {"geheel": "numeric", "getal": "decimal", "bedrag": "decimal", "percentage": "decimal"}
UNITS = {"bedrag": "euro", "percentage": "procent"}
AT_ONCE = 6  # so many choices stand there at once; more are a list that opens


def veld(fact: dict, given: str, prefix: str, *, leeg: bool = True, nodig: bool = True) -> Html:
    """The question about one fact, with what was given (a text; empty is unknown).

    ``prefix`` makes the ids unique on the page; ``leeg``: it may be left empty. Without that «weet
    ik niet» is no choice here: the form has another way to say so. A question that is not ``nodig``
    is there for a script to show once it matters.
    """
    id = f"{prefix}-{fact['naam']}"
    if fact["type"] in ("ja_nee", "keuze"):
        return _choice(fact, given, id, leeg, nodig)
    return _text(fact, given, id, leeg, nodig)


def keuzerondjes(
    question: Html,
    options: Sequence[tuple[str, str | Html]],
    chosen: str,
    id: str,
    **attributes: str | bool,
) -> Html:
    """A group of radio buttons; ``options`` holds value and text."""
    radios = [_radio(id, value, text, value == chosen) for value, text in options]
    return el(
        "fieldset",
        question,
        el("div", radios, class_="ri-keuzes"),
        id=id,
        class_="ri-veld",
        role="radiogroup",
        **attributes,
    )


def _radio(name: str, value: str, text: str | Html, chosen: bool) -> Html:
    button = el("input", type="radio", name=name, value=value, checked=chosen)
    return el("label", button, " ", text, class_="ri-keuze")


def _choice(fact: dict, given: str, id: str, with_unknown: bool, needed: bool) -> Html:
    options = [(one["naam"], one["tekst"]) for one in fact["keuzes"] or ()]
    options = options or [("ja", "Ja"), ("nee", "Nee")]
    unknown = [("", WEET_IK_NIET)] if with_unknown else []
    if len(options) > AT_ONCE:
        return _labelled(fact, given, id, needed, _list([*unknown, *options], given, id))
    question = samen(el("legend", fact["vraag"]), _explained(fact, given, id))
    return keuzerondjes(
        question,
        [*options, *unknown],
        given,
        id,
        data_veld=fact["naam"],
        data_niet_nodig=not needed,
        aria_describedby=f"{id}-uitleg",
    )


def _list(options: Sequence[tuple[str, str]], chosen: str, id: str) -> Html:
    """A native list that opens: short, and on a phone the phone's own."""
    every = [el("option", text, value=value, selected=value == chosen) for value, text in options]
    return el("select", every, id=id, aria_describedby=f"{id}-uitleg", autocomplete="off")


def _text(fact: dict, given: str, id: str, may_be_empty: bool, needed: bool) -> Html:
    shared = {
        "id": id,
        "aria_describedby": f"{id}-uitleg {id}-eenheid",
        "autocomplete": "off",
    }
    if fact["type"] == "perioden":
        control = el("textarea", given, rows="3", **shared)
    else:
        control = el("input", type="text", value=given, inputmode=MODES.get(fact["type"]), **shared)
    clear = _button(fact, WEET_IK_NIET, data_leeg=True, hidden=not (given and may_be_empty))
    today = _button(fact, VANDAAG, data_vandaag=True, hidden=True)
    return _labelled(
        fact,
        given,
        id,
        needed,
        control,
        _unit(fact, id),
        [_button(fact, str(one), data_vul=str(one)) for one in fact["gangbaar"] or ()],
        clear if may_be_empty else None,
        today if fact.get("vandaag") else None,
    )


def _labelled(fact: dict, given: str, id: str, needed: bool, *entry: Any) -> Html:
    """A question with one control, and what stands beside that (``entry``)."""
    return el(
        "div",
        el("label", fact["vraag"], for_=id),
        _explained(fact, given, id),
        el("div", *entry, class_="ri-invoer"),
        class_="ri-veld",
        data_veld=fact["naam"],
        data_niet_nodig=not needed,
    )


def _button(fact: dict, word: str, **attributes: bool | str) -> Html:
    """A small button beside a field; aloud it says which field."""
    about = el("span", f": {fact['label']}", class_="ri-verborgen")
    return el("button", word, about, type="button", class_="ri-weetniet", **attributes)


def _unit(fact: dict, id: str) -> Html:
    return el("span", fact["eenheid"] or UNITS.get(fact["type"]), id=f"{id}-eenheid")


def _explained(fact: dict, given: str, id: str) -> Html:
    """Hint and origin; how to write it where nothing is. What is wrong a script says below it."""
    said = [fact["hint"], None if given else HINTS.get(fact["type"]), herkomst(fact)]
    return el("p", " ".join(one for one in said if one), id=f"{id}-uitleg", class_="ri-hint")
