"""The frame of a part that ``rekenhulp.js`` brings to life: its form and places for the outcome."""

from __future__ import annotations

from .bouw import Html, el


def kader(
    titel: str,
    vorm: Html,
    kort: Html,
    rest: Html,
    krommen: Html | None = None,
    verandert: Html | None = None,
    *,
    zonder: Html,
    prefix: str,
    wortel: str | None,
    **kenmerken: str | bool | None,
) -> Html:
    """The form with its first outcome, in the places where the script puts a new one.

    ``verandert`` is the place for what would change it, ``zonder`` is for who has no script;
    ``kenmerken`` are the class of the part, and what the script sends along.
    """
    return el(
        "section",
        el("h3", titel, id=prefix),
        vorm,
        el("p", class_="ri-status ri-verborgen", role="status"),
        el(
            "div",
            el("p", class_="ri-bijvoorbeeld"),
            el("p", class_="ri-voortgang"),
            el("noscript", zonder),
            el("div", kort, class_="ri-kort"),
            class_="ri-strook",
        ),
        el("div", rest, class_="ri-plaats"),
        verandert,
        el("div", krommen, class_="ri-krommen"),
        **kenmerken,
        aria_labelledby=prefix,
        data_prefix=prefix,
        data_wortel=wortel,
    )
