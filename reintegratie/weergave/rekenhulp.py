"""The calculator: a form, the outcome of what is filled in, and an answer to every change."""

from __future__ import annotations

from datetime import date
from typing import Any

from reintegratie import wetboek

from . import html, tekst
from .antwoord import antwoord, strijdig
from .bouw import Html
from .formulier import formulier
from .kader import kader
from .onderdeel import Gegevens, Grond, Onderdeel, Vraag
from .woorden import namen


def rekenhulp(naam: str, *, peildatum: date | str, **feiten: Any) -> Vraag:
    """A live calculator, filled in with these facts.

    The peildatum has no default: what a cell stores may not depend on the day it ran.
    """
    found = wetboek().bereken(naam, feiten, peildatum=peildatum)
    return {
        "naam": naam,
        "peildatum": found.peildatum.isoformat(),
        "feiten": found.ontvangstbewijs()["feiten"],
    }


def gegevens(vraag: Vraag) -> Gegevens:
    """The schema of the calculation, its answer to these facts, and its curves."""
    rule, given = wetboek().regeling(vraag["naam"]), vraag["feiten"]
    facts = {name: given[name] for name in rule.feiten if name in given}  # as the form asks them
    found = wetboek().bereken(rule.naam, facts, peildatum=vraag["peildatum"])
    return {
        "naam": rule.naam,
        "feiten": facts,
        "schema": found.regel.schema(),
        "uitkomst": found.als_dict(),
        "krommen": found.krommen(),
    }


def in_woorden(given: Gegevens) -> str:
    """The outcome. What was filled in stands in the cell, and at the steps that used it."""
    return tekst.uitkomst(given["uitkomst"], namen(wetboek()))


def blok(given: Gegevens, prefix: str, wortel: str | None) -> Html:
    """The form and its first outcome; alive once ``rekenhulp.js`` has found it."""
    schema, answer = given["schema"], given["uitkomst"]
    return kader(
        f"Rekenhulp: {schema['titel']}",
        formulier(
            schema,
            given["feiten"],
            answer["peildatum"],
            prefix,
            answer["ontbrekende_feiten"],
            strijdig(answer),
            wortel,
        ),
        html.kort(answer),
        html.rest(answer, namen(wetboek()), wortel, prefix),
        html.krommen(given["krommen"], wortel),
        zelf="rekenen",
        prefix=prefix,
        wortel=wortel,
        class_="ri-rekenhulp",
        data_dienst="rekenhulp",
        data_naam=given["naam"],
    )


REKENHULP = Onderdeel(
    soort="rekenhulp",
    stel=rekenhulp,
    gegevens=gegevens,
    tekst=in_woorden,
    blok=blok,
    diensten={"rekenhulp": antwoord},
    plek=".ri-rekenhulp",
    script="rekenhulp.js",
    rekent=lambda vraag: [vraag["naam"]],
    grond=lambda vraag: Grond([vraag["naam"]]),
)
