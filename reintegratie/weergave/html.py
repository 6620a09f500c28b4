"""Places for what is drawn of an answer (``Antwoord.als_dict()``): each holds the data to draw.

The modules in ``beeld/`` draw them, and nothing else does: in one go when the site is built
(``site.beeld``), and in Jupyter when a part is shown (``site/pagina/jupyter.js``).
"""

from __future__ import annotations

import json
from typing import Any

from .bouw import Html, el


def kort(answer: dict, *, gevraagd: bool = False) -> Html:
    """The answer at a glance: its sentence, the results, and what kind of outcome it is.

    ``gevraagd``: by a form; while that is empty, it is said that the answer comes here.
    """
    return _plek("kort", antwoord=answer, gevraagd=gevraagd)


def rest(
    answer: dict,
    labels: dict[str, str],
    wortel: str | None,
    veld: str | None = None,
    open: bool = False,
    bewijs: bool = True,
) -> Html:
    """Everything that leads to the outcome. ``labels`` names the facts for people.

    ``wortel`` leads to the top of the book (None: no links into it); ``veld`` is the id prefix
    of the form on the same page, so that what is missing leads to its question, and nothing is
    said while it is empty; ``open`` shows the steps and drawings unfolded, under a heading;
    ``bewijs`` adds the receipt.
    """
    ways = {"wortel": wortel, "veld": veld, "open": open, "bewijs": bewijs}
    return _plek("rest", antwoord=answer, namen=labels, **ways)


def lezingen(answer: dict) -> Html:
    """A card for each outcome that a reading gives; nothing when they agree."""
    return _plek("lezingen", antwoord=answer)


def verandert(rows: list[dict]) -> Html | None:
    """What would change an answer (``Antwoord.wat_verandert()``); None where nothing is told."""
    return _plek("verandert", rijen=rows) if rows else None


def krommen(curves: list[dict], wortel: str | None) -> Html | None:
    """Every curve of an answer; None when it has none."""
    return _plek("krommen", krommen=curves, wortel=wortel) if curves else None


def _plek(soort: str, **gegevens: Any) -> Html:
    """A block of data: no browser carries it out, and nothing in it can end it."""
    written = json.dumps(gegevens, ensure_ascii=False, separators=(",", ":"))
    safe = Html(written.replace("<", "\\u003c"))
    return el("script", safe, type="application/json", data_beeld=soort)
