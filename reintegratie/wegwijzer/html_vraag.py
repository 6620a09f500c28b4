"""The question that is on, and what was answered, as HTML."""

from __future__ import annotations

from typing import Any

from reintegratie.weergave import velden
from reintegratie.weergave.bouw import Html, el, samen
from reintegratie.weergave.formulier import PEILDATUM
from reintegratie.weergave.getallen import ingevuld
from reintegratie.weergave.woorden import herkomst

from .register import ROLLEN
from .zinnen import naam, waarom


def instelling(beeld: dict, prefix: str) -> Html:
    """For whom, and for which day."""
    rol = velden.keuzerondjes(
        el("legend", "Voor wie zoekt u?"),
        list(ROLLEN.items()),
        beeld["rol"],
        f"{prefix}-rol",
        data_rol=True,
    )
    day = velden.veld(PEILDATUM, ingevuld("datum", beeld["peildatum"]), prefix, leeg=False)
    return el(
        "form",
        el(
            "fieldset",
            el("legend", "Waarover gaat het?"),
            rol,
            day,
            class_="ri-velden",
            disabled=True,
        ),
        class_="ri-instelling",
        novalidate=True,
        autocomplete="off",
    )


def vraag(beeld: dict, prefix: str) -> Html:
    """The question that is on, why it is asked, and what can be done with it."""
    asked = beeld["vraag"]
    if asked is None:
        return el("p", _klaar(beeld), tabindex="-1", class_="ri-klaar")
    fields = {**asked, "naam": asked["sleutel"].replace(".", "-"), "hint": _hint(asked)}
    fields["gangbaar"] = None  # its script has no buttons for these
    return samen(
        el(
            "div",
            velden.veld(fields, asked["ingevuld"], prefix, leeg=False),
            data_sleutel_vraag=asked["sleutel"],
        ),
        el("p", waarom(asked), class_="ri-waarom"),
        el(
            "div",
            el("button", "Antwoord", type="submit", class_="ri-knop"),
            el("button", "Weet ik nog niet", type="button", class_="ri-knop", data_weetniet=True),
            class_="ri-knoppen",
        ),
    )


def _hint(asked: dict) -> str | None:
    """The hint; for an own fact the instrument that the question is about comes first."""
    about = f"Het gaat om: {asked['bij']}." if asked["bij"] else None
    return " ".join(filter(None, (about, asked["hint"]))) or None


def _klaar(beeld: dict) -> str:
    if beeld["weet_niet"]:
        return "U heeft alle vragen gehad. Wat u nog niet wist, staat hieronder."
    return "Er zijn geen vragen meer: geen antwoord kan nog iets aan deze uitkomst veranderen."


def antwoorden(beeld: dict) -> Html | None:
    """What was answered, each to change or withdraw, and what was put aside."""
    given = [_antwoord(one) for one in beeld["antwoorden"]]
    aside = [
        el(
            "li",
            naam(one),
            ": nog niet bekend ",
            knop("Beantwoord", one, data_vraag=one["sleutel"]),
        )
        for one in beeld["weet_niet"]
    ]
    if not given and not aside:
        return el("p", "U heeft nog niets geantwoord.")
    return el("ul", given, aside, class_="ri-gegeven")


def _antwoord(one: dict) -> Html:
    said = herkomst(one)
    return el(
        "li",
        naam(one),
        ": ",
        el("b", one["weergave"]),
        " ",
        el("span", said, class_="ri-hint") if said else None,
        " ",
        el("span", "Geen instrument vraagt dit nu.", class_="ri-hint")
        if not one["gebruikt"]
        else None,
        el(
            "span",
            knop("Wijzig", one, data_vraag=one["sleutel"]),
            " ",
            knop("Trek in", one, data_intrekken=one["sleutel"]),
            class_="ri-knoppen",
        ),
    )


def knop(text: str, one: dict, **attributes: Any) -> Html:
    """A button about a fact, which a screen reader hears with the name of the fact."""
    return el(
        "button",
        text,
        el("span", f": {naam(one)}", class_="ri-verborgen"),
        type="button",
        class_="ri-weetniet",
        **attributes,
    )
