"""An answer (``Antwoord.als_dict()``) as HTML fragments, for the book and the calculator."""

from __future__ import annotations

from . import opschriften as op
from . import woorden
from .bouw import Html, el, samen
from .getallen import datum
from .lezingen import lezingen, mogelijkheden
from .lijst import lijst, resultatenlijst
from .stappen import stappen
from .tekening import tekeningen
from .tekst import elders_in_woorden
from .verwijzingen import bron


def kort(answer: dict) -> Html:
    """The answer at a glance: its sentence, the results, and what kind of outcome it is."""
    return el(
        "div",
        el("h4", answer["gevolg"], tabindex="-1"),
        resultatenlijst((one["label"], one["tekst"]) for one in answer["resultaten"].values()),
        _mark(answer),
        class_="ri-oordeel",
        data_oordeel=answer["oordeel"],
    )


def _mark(answer: dict) -> Html:
    """The kind of outcome, small, with who decides or that the text names nobody."""
    sign, word, meaning = woorden.oordeel(answer)
    said = [": ", el("span", meaning, class_="ri-betekenis")] if meaning else None
    shown = el("span", sign, class_="ri-teken", aria_hidden="true"), " ", el("b", word)
    return el("p", *shown, said, class_="ri-soort")


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
    of the form on the same page, so that what is missing leads to its question; ``open`` shows
    the steps and drawings unfolded, under a heading; ``bewijs`` adds the receipt.
    """
    receipt = el("summary", op.RECEIPT), _receipt(answer, labels)
    return el(
        "div",
        el("p", answer["tijd"], class_="ri-tijd") if answer["tijd"] else None,
        el("p", op.DAY.format(dag=datum(answer["peildatum"])), class_="ri-peildatum"),
        _part(op.MISSING, _missing(answer, labels, veld)),
        _part(op.POSSIBILITIES, mogelijkheden(answer)),
        _part(op.READINGS, lezingen(answer)),
        tekeningen(answer, wortel, open),
        _part(op.ELSEWHERE, _elsewhere(answer["elders"])),
        _part(op.NOTES, _notes(answer["kanttekeningen"], wortel)),
        _steps(answer, wortel, open),
        el("details", *receipt) if bewijs else None,
        class_="ri-antwoord",
    )


def _steps(answer: dict, root: str | None, open: bool) -> Html | None:
    shown = stappen(answer["stappen"], root)
    if shown is None or open:
        return _part(op.STEPS, shown)
    return el("details", el("summary", op.STEPS), shown)


def _part(title: str, content: Html | None) -> Html | None:
    return content and samen(el("h4", title), content)


def _missing(answer: dict, labels: dict[str, str], field: str | None) -> Html | None:
    facts = [
        el("li", _to_field(labels[name], name, field)) for name in answer["ontbrekende_feiten"]
    ]
    figures = [el("li", _absent(figure)) for figure in answer["ontbrekende_parameters"]]
    return el("ul", facts, figures) if facts or figures else None


def _to_field(label: str, name: str, field: str | None) -> Html:
    if field is None:
        return samen(label)
    return el("a", label, href=f"#{field}-{name}", data_naar=name)


def _absent(figure: dict) -> Html:
    return samen(el("b", figure["omschrijving"]), f": {woorden.waarom_niet(figure)}")


def _elsewhere(others: list[dict]) -> Html | None:
    return el("ul", [el("li", elders_in_woorden(other)) for other in others]) if others else None


def _notes(notes: list[dict], root: str | None) -> Html | None:
    items = [el("li", note["tekst"], " ", bron(note, root)) for note in notes]
    return el("ul", items) if items else None


def _receipt(answer: dict, labels: dict[str, str]) -> Html:
    receipt = answer["ontvangstbewijs"]
    return lijst(
        [
            (op.VERSION, receipt["versie"]),
            (op.FINGERPRINT, receipt["parameters"]),
            *((labels.get(name, name), _bare(value)) for name, value in receipt["feiten"].items()),
            *((op.CHOSEN_READING, labels["/".join(one)]) for one in receipt["lezingen"].items()),
        ],
        "ri-bewijs",
    )


def _bare(value: object) -> str:
    return {True: "ja", False: "nee"}[value] if isinstance(value, bool) else str(value)
