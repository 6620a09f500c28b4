"""The handbook in a notebook: a live calculator, worked examples, what is unclear.

A cell stores a block of plain data (``MIME``) that the book shows, and the same as text. Both are
the same at every run, so a test can compare them. A calculator adds the widget view for a live
front end; that holds a random id, so comparing skips it, and ``tools/notebooks.py`` leaves it out
of the file.

This is the only module that imports a widget library.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import anywidget
import ipywidgets
import traitlets

from .beleid import pagina, teken
from .core.format import show
from .loket import beantwoord, blok
from .oefenen import cellen as oefencellen
from .weergave import cellen
from .wegwijzer import cel

MIME = "application/vnd.reintegratie+json"
STATIC = Path(__file__).parent / "site" / "_static"
STYLES = ("rekenhulp.css", "tekening.css", "beleid.css")


def rekenhulp(naam: str, *, peildatum: date | str, **feiten: Any) -> Rekenhulp:
    """A live calculator, filled in with these facts.

    The peildatum has no default: what a cell stores may not depend on the day it ran.
    """
    return Rekenhulp(*cellen.rekenhulp(naam, peildatum, feiten))


def voorbeeld(naam: str) -> Cel:
    """A worked example (``kamer/naam``), carried out now."""
    return Cel(*cellen.voorbeeld(naam))


def onduidelijk(naam: str) -> Cel:
    """The conflicts and open norms of a calculation, a room, or a provision (``P029``)."""
    return Cel(*cellen.onduidelijk(naam))


def overzicht(kamer: str) -> Cel:
    """Every worked example of a room with its outcome, one line each."""
    return Cel(*cellen.overzicht(kamer))


def oefening(naam: str) -> Oefening:
    """A practice case: first an answer, then the feedback that belongs to it."""
    return Oefening(*oefencellen.oefening(naam))


def toets(les: str) -> Oefening:
    """The closing test of a lesson, such as ``les-1``."""
    return Oefening(*oefencellen.toets(les))


def oefenstand() -> Oefening:
    """What a coach practised and what comes back, when this browser may keep it."""
    return Oefening(*oefencellen.oefenstand())


def antwoordenblad(les: str) -> Cel:
    """Every case of a lesson with its right answer and its misconceptions, for a trainer."""
    return Cel(*oefencellen.antwoordenblad(les))


def wegwijzer(
    *, peildatum: date | str, rol: str = "alles", feiten: dict[str, Any] | None = None
) -> Wegwijzer:
    """The questionnaire over every instrument, with these answers given."""
    return Wegwijzer(*cel.wegwijzer(peildatum, rol, feiten or {}))


def beleid(**velden: str) -> Beleid:
    """The live page of policy review, its fields filled in with these texts."""
    return Beleid(*pagina.blok(**velden))


def toon(beeld: dict) -> Beeld:
    """A picture of a comparison: who gains, who loses, because of what."""
    return Beeld(beeld, teken.tekst(beeld))


def verken(
    maak: Callable[[Any], dict],
    waarden: Sequence[Any],
    begin: Any,
    *,
    label: str,
    eenheid: str | None = None,
) -> Verkenning:
    """A slider over values; ``maak`` gives the picture of one. ``begin`` is what a cell stores."""
    return Verkenning(maak, waarden, begin, label, eenheid)


class Cel:
    """What a cell stores: the block for the book, the text for everything else."""

    def __init__(self, block: dict, text: str):
        self.block, self.text = block, text

    def __repr__(self) -> str:
        return self.text

    def _repr_mimebundle_(self, **_: Any) -> dict:
        return {MIME: self.block, "text/plain": self.text}


def _static(*names: str) -> str:
    return "".join((STATIC / name).read_text("utf-8") for name in names)


class Onderdeel(anywidget.AnyWidget):
    """A part of the book in Jupyter: the same HTML and script, answered by the kernel.

    A subclass gives ``_esm``: the script of the part, and then ``jupyter.js``.
    """

    _css = _static("rekenhulp.css", "tekening.css")
    inhoud = traitlets.Unicode().tag(sync=True)

    def __init__(self, block: dict, text: str):
        super().__init__()
        self._cel = Cel(block, text)
        self.inhoud = blok(block, f"ri-{self.model_id}", None)
        self.on_msg(Onderdeel._reply)

    def _reply(self, message: dict, buffers: list) -> None:
        answer = beantwoord(
            json.dumps(message["vraag"])
        )  # also what fails is answered: the part waits for it
        self.send({"id": message["id"], "uitkomst": json.loads(answer)})

    def __repr__(self) -> str:
        return repr(self._cel)

    def _repr_mimebundle_(self, **options: Any) -> tuple[dict, dict]:
        data, metadata = super()._repr_mimebundle_(**options) or ({}, {})
        return data | self._cel._repr_mimebundle_(), metadata


class Rekenhulp(Onderdeel):
    """The calculator."""

    _esm = _static("rekenhulp.js", "jupyter.js")


class Oefening(Onderdeel):
    """A practice case, a closing test, or the progress of a coach."""

    _esm = _static("oefening.js", "jupyter.js")
    _css = _static("rekenhulp.css", "tekening.css", "oefening.css")


class Wegwijzer(Onderdeel):
    """The questionnaire."""

    _esm = _static("wegwijzer.js", "jupyter.js")
    _css = _static("rekenhulp.css", "tekening.css", "wegwijzer.css")


class Beleid(Onderdeel):
    """Policy review: the form and the places of its outcome are those of a calculator."""

    _esm = _static("rekenhulp.js", "jupyter.js")
    _css = _static(*STYLES)


class Beeld(Cel):
    """A picture. Jupyter draws it in a widget, which a stored notebook leaves out."""

    def _repr_mimebundle_(self, **options: Any) -> dict:
        shown = ipywidgets.HTML(_getekend(self.block))
        return shown._repr_mimebundle_(**options) | super()._repr_mimebundle_()


def _getekend(beeld: dict) -> str:
    return f"<style>{_static(*STYLES)}</style>{blok(beeld, 'ri-beeld', None)}"


class Verkenning:
    """A slider and a picture. What is shown follows from the value of the slider alone."""

    def __init__(
        self,
        maak: Callable[[Any], dict],
        waarden: Sequence[Any],
        begin: Any,
        label: str,
        eenheid: str | None,
    ):
        self._maak = maak
        first = maak(begin)
        self._cel = Cel(first, teken.tekst(first))
        self.schuif = ipywidgets.SelectionSlider(
            options=[(show(value, eenheid), value) for value in waarden],
            value=begin,
            description=label,
            continuous_update=False,
            style={"description_width": "initial"},
            layout={"width": "100%"},
        )
        self.beeld = ipywidgets.HTML(_getekend(first))
        self.schuif.observe(self._beweeg, names="value")

    def _beweeg(self, change: dict) -> None:
        self.beeld.value = _getekend(self._maak(change["new"]))

    def __repr__(self) -> str:
        return repr(self._cel)

    def _repr_mimebundle_(self, **options: Any) -> dict:
        box = ipywidgets.VBox([self.schuif, self.beeld])
        return box._repr_mimebundle_(**options) | self._cel._repr_mimebundle_()
