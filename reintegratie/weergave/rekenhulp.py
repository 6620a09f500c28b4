"""The calculator: a form that begins empty, room for its answer, and an answer to every change."""

from __future__ import annotations

from datetime import date
from typing import Any

from reintegratie import wetboek

from . import html, tekst
from . import opschriften as op
from .antwoord import antwoord, strijdig, wacht
from .bouw import Html, el, samen
from .formulier import formulier
from .ingevuld import Voorbeeld, feiten_in_woorden, velden, voorbeelden
from .kader import kader
from .lijst import lijst
from .onderdeel import Gegevens, Grond, Onderdeel, Vraag
from .woorden import namen


def rekenhulp(naam: str, *, peildatum: date | str, **feiten: Any) -> Vraag:
    """A live calculator. It begins empty; these facts are the first example that it can fill in.

    The peildatum has no default: what a cell stores may not depend on the day it ran.
    """
    found = wetboek().bereken(naam, feiten, peildatum=peildatum)
    return {
        "naam": naam,
        "peildatum": found.peildatum.isoformat(),
        "feiten": found.ontvangstbewijs()["feiten"],
    }


def gegevens(vraag: Vraag) -> Gegevens:
    """The schema of the calculation, its answer to these facts and to nothing, and its examples."""
    name, day = vraag["naam"], vraag["peildatum"]
    found = wetboek().bereken(name, {}, peildatum=day)
    examples = voorbeelden(wetboek().regeling(name), vraag["feiten"], day)
    return {
        "naam": name,
        "schema": found.regel.schema(),
        "leeg": found.als_dict(),
        "uitkomst": wetboek().bereken(name, vraag["feiten"], peildatum=day).als_dict(),
        "voorbeelden": [{"zin": _called(one), "velden": velden(one.antwoord)} for one in examples],
        "voorbeeld": _worked(examples[0]) if examples else None,
    }


def _called(example: Voorbeeld) -> str:
    return op.EXAMPLE.format(titel=example.titel.rstrip("."))


def _worked(example: Voorbeeld) -> dict[str, Any]:
    """An example for who has no script: its facts, its answer with what changes it, its curves."""
    return {
        "zin": _called(example),
        "feiten": feiten_in_woorden(example.antwoord),
        "uitkomst": example.antwoord.als_dict(),
        "verandert": example.antwoord.wat_verandert(),
        "krommen": example.antwoord.krommen(),
    }


def in_woorden(given: Gegevens) -> str:
    """The outcome. What was filled in stands in the cell, and at the steps that used it."""
    return tekst.uitkomst(given["uitkomst"], namen(wetboek()))


def blok(given: Gegevens, prefix: str, wortel: str | None) -> Html:
    """The empty form and room for its answer; alive once ``rekenhulp.js`` has found it."""
    schema, answer = given["schema"], given["leeg"]
    return kader(
        schema["titel"],
        formulier(
            schema,
            answer["peildatum"],
            prefix,
            answer["ontbrekende_feiten"],
            strijdig(answer),
            wortel,
            given["voorbeelden"],
        ),
        html.kort(answer, gevraagd=True),
        html.rest(answer, namen(wetboek()), wortel, prefix),
        verandert=el("div", class_="ri-verandert"),
        zonder=_without_script(given["voorbeeld"], wortel),
        prefix=prefix,
        wortel=wortel,
        class_="ri-rekenhulp",
        data_dienst="rekenhulp",
        data_naam=given["naam"],
        data_wacht=wacht(answer),
    )


def _without_script(example: dict[str, Any] | None, wortel: str | None) -> Html:
    """That this cannot be used without a script, and what it says of an example."""
    if example is None:
        return el("p", op.NEEDS_SCRIPT)
    facts = [(fact["label"], fact["weergave"]) for fact in example["feiten"]]
    return samen(
        el("p", op.NEEDS_SCRIPT, " ", example["zin"]),
        lijst(facts, "ri-feiten"),
        html.kort(example["uitkomst"]),
        html.verandert(example["verandert"]),
        html.krommen(example["krommen"], wortel),
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
