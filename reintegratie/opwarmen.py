"""Reads and asks once whatever a page can ask, so that nothing is left to read.

A page restores Python from a memory that was made after this. There are no files in it, and no
modules that were not loaded: a part that reads something adds itself to ``DELEN``.
"""

from __future__ import annotations

import gc
from contextlib import suppress
from functools import cached_property

from . import wetboek
from .core.errors import OnbekendeRegeling
from .loket import behandel


def registers() -> None:
    """The registers, figures and rules. The examples stay out: no page asks for them."""
    law = wetboek()
    for name, value in vars(type(law)).items():
        if isinstance(value, cached_property) and name != "voorbeelden":
            getattr(law, name)
            gc.collect()  # reading leaves much behind, and all of it would be sent to the page


def rekenhulpen() -> None:
    """Each calculator, empty; what its rule and its form look like is known from then on."""
    dag = f"{wetboek().laatste_datum:%d-%m-%Y}"  # each figure has started by then
    for rule in wetboek().regelingen.values():
        vraag = {
            "dienst": "rekenhulp",
            "naam": rule.naam,
            "velden": dict.fromkeys(rule.feiten, ""),
            "peildatum": dag,
            "lezingen": {},
            "prefix": "x",
            "wortel": "",
        }
        if behandel(vraag)["heeft_krommen"]:
            behandel(vraag | {"krommen": True})


def wegwijzer() -> None:
    """The questionnaire before the first answer, its file and its advice."""
    for wat in ({}, {"bewaar": True}, {"advies": True}):
        behandel({"dienst": "wegwijzer", "stand": {}, "prefix": "x", "wortel": ""} | wat)


def beleid() -> None:
    """A figure that is moved, and whom that helps."""
    geval = {
        "naam": "x",
        "titel": "",
        "regel": "e_bike_verstrekking",
        "lezingen": {},
        "peildatum": wetboek().laatste_datum.isoformat(),
        "feiten": {"afstand_km": "9"},
    }
    behandel({"dienst": "beleid", "velden": {"afstand": "8"}, "lezingen": {}, "gevallen": [geval]})


def oefening() -> None:
    """A practice case with a made-up figure and a forgotten requirement, and what to repeat."""
    vraag = {"vandaag": "2020-01-01", "wortel": ""}
    fouten = [
        {"soort": "eis_vergeten", "regeling": "flextensie", "eis": "plaatsbaar op werk"},
        {"soort": "cijfer_anders", "cijfer": "flextensie.wachttijd", "waarde": 9},
    ]
    geval = {
        "naam": "x",
        "vraagt": [{"wat": "flextensie", "label": ""}],
        "peildatum": "2017-07-01",
        "feiten": {"duur_uitkering_maanden": "4"},
        "leerpunt": "",
        "fout": [{"uitleg": "", "misvatting": fout} for fout in fouten],
    }
    behandel(vraag | {"dienst": "oefening", "casus": geval, "keuze": 0, "stand": None})
    behandel(vraag | {"dienst": "oefenstand", "casussen": [], "standen": {}})


def misverstand() -> None:
    """A name that does not exist: what looks for the nearest is loaded only then."""
    with suppress(OnbekendeRegeling):
        wetboek().regeling("")


DELEN = (registers, rekenhulpen, wegwijzer, beleid, oefening, misverstand)


def warm_op() -> None:
    """Every part, one after the other."""
    for deel in DELEN:
        deel()
    gc.collect()
