"""The handbook in a notebook: a live calculator, worked examples, what is unclear.

``from reintegratie.widgets import rekenhulp, voorbeeld, …``: each part of ``onderdelen`` by its
name. A cell stores the question (``MIME``) and its answer in words; both are the same at every run,
so a test can compare them. The site makes the block of the page from the question. Where somebody
sits at the notebook the part itself is shown too, drawn and alive; reading never needs that.

This is the only module that imports a widget library.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import wraps
from pathlib import Path
from typing import Any

import anywidget
import ipywidgets
import traitlets
from IPython import get_ipython

from .beleid.onderdeel import TOON
from .core.format import show
from .loket import beantwoord
from .onderdelen import ONDERDELEN, STIJLEN
from .weergave.onderdeel import BASIS, MIME, Onderdeel
from .weergave.teksten import teksten

HERE = Path(__file__).parent
STATIC = HERE / "site" / "_static"
SCRIPT = HERE / "widget.js"  # made by hatch_build.py


def __getattr__(name: str) -> Callable[..., Cel]:
    """A part by its name, to ask in a cell."""
    if name not in ONDERDELEN:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _asked(ONDERDELEN[name])


def __dir__() -> list[str]:
    return [*ONDERDELEN, "verken"]


def _asked(part: Onderdeel) -> Callable[..., Cel]:
    @wraps(part.stel)
    def ask(*given: Any, **named: Any) -> Cel:
        return Cel(part, part.vraag(*given, **named))

    return ask


class Cel:
    """What a cell shows of a part: its question and its words, and the part where it can live."""

    def __init__(self, part: Onderdeel, vraag: dict):
        self.part, self.vraag = part, vraag

    def __repr__(self) -> str:
        return self.part.gezegd(self.vraag)

    def _repr_mimebundle_(self, **options: Any) -> dict:
        stored = {MIME: self.vraag, "text/plain": repr(self)}
        shown = self.levend() if iemand_kijkt() else None
        return _bundle(shown, options) | stored if shown else stored

    def levend(self) -> ipywidgets.DOMWidget | None:
        """The part itself; None for one that has no more than its words."""
        if self.part.script:
            return Levend(self.part, self.vraag)
        return ipywidgets.HTML(getekend(self.part, self.vraag)) if self.part.beeld else None


def _bundle(widget: ipywidgets.DOMWidget, options: dict) -> dict:
    """What a front end shows of a widget; some libraries give it with metadata."""
    bundle = widget._repr_mimebundle_(**options)
    return bundle[0] if isinstance(bundle, tuple) else bundle


def iemand_kijkt() -> bool:
    """Whether this cell was run from a front end where somebody can answer.

    A program that runs a notebook (nbconvert, nbval, papermill) says that nobody can: a widget
    would stay empty there, and the page made of it would turn to a third party to fill it.
    """
    kernel = getattr(get_ipython(), "kernel", None)
    if kernel is None:
        return False
    return kernel.get_parent("shell").get("content", {}).get("allow_stdin", False)


def _static(*names: str) -> str:
    return "".join((STATIC / name).read_text("utf-8") for name in names)


def getekend(part: Onderdeel, vraag: dict) -> str:
    """A part drawn, with its style."""
    return f"<style>{_static(*BASIS, *part.stijl)}</style>{part.getoond(vraag, 'ri-beeld', None)}"


class Levend(anywidget.AnyWidget):
    """A part of the book in Jupyter: the same modules as in a page, answered by the kernel."""

    _esm = traitlets.Unicode().tag(sync=True)
    _css = traitlets.Unicode().tag(sync=True)
    script = traitlets.Unicode().tag(sync=True)
    teksten = traitlets.Dict().tag(sync=True)
    inhoud = traitlets.Unicode().tag(sync=True)

    def __init__(self, part: Onderdeel, vraag: dict):
        super().__init__(
            _esm=SCRIPT.read_text("utf-8"),
            _css=_static(*STIJLEN),  # of all parts: a notebook holds one sheet for this class
            script=part.script,
            teksten=teksten(),
        )
        self.inhoud = part.getoond(vraag, f"ri-{self.model_id}", None)
        self.on_msg(Levend._reply)

    def _reply(self, message: dict, buffers: list) -> None:
        # what fails is answered too: the part waits for it
        answer = beantwoord(json.dumps(message["vraag"]))
        self.send({"id": message["id"], "uitkomst": json.loads(answer)})


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


class Verkenning(Cel):
    """A slider and a picture. What is shown follows from the value of the slider alone."""

    def __init__(
        self,
        maak: Callable[[Any], dict],
        waarden: Sequence[Any],
        begin: Any,
        label: str,
        eenheid: str | None,
    ):
        super().__init__(TOON, TOON.vraag(maak(begin)))
        self._maak = maak
        self._schuif = {
            "options": [(show(value, eenheid), value) for value in waarden],
            "value": begin,
            "description": label,
        }

    def levend(self) -> ipywidgets.VBox:
        """The slider above the picture."""
        slider = ipywidgets.SelectionSlider(
            **self._schuif,
            continuous_update=False,
            style={"description_width": "initial"},
            layout={"width": "100%"},
        )
        picture = ipywidgets.HTML(getekend(self.part, self.vraag))

        def move(change: dict) -> None:
            picture.value = getekend(self.part, self.part.vraag(self._maak(change["new"])))

        slider.observe(move, names="value")
        return ipywidgets.VBox([slider, picture])
