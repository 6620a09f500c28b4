"""The outcome to print: what can be, why, on which facts, from which sources, with every note."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from reintegratie.weergave.bouw import Html, el, samen
from reintegratie.weergave.getallen import datum
from reintegratie.weergave.woorden import herkomst

from .bestand import ontvangstbewijs
from .register import ROLLEN
from .scherm import beeld
from .stand import Stand
from .zinnen import bekend, beslisser, elders, grenzen, kanttekeningen, naam

MEESTE = {
    "kan": 26,
    "nee": 8,
    "open": 6,
    "samenloop": 6,
    "feiten": 20,
}  # rows that fit on a page when every part is full
RESULTATEN, LEZINGEN = 3, 2  # of each instrument
ELDERS = "Deze pagina geeft een overzicht. Wie beslist, kijkt ook naar wat hier niet staat."


def pagina(stand: Stand) -> Html:
    """One or two pages of A4; what does not fit is counted, and stands in the saved file."""
    shown = beeld(stand)
    parts = {part["naam"]: part for part in shown["lijst"]}
    possible = parts["kan"]["rijen"]
    return samen(
        el("h2", "Uitkomst van de wegwijzer"),
        el("p", f"Peildatum: {datum(shown['peildatum'])}. {ROLLEN[shown['rol']]}. {ELDERS}"),
        [el("p", one) for one in shown["tijd"]],
        el(
            "div",
            _deel(parts["kan"]["titel"], map(_rij, possible), MEESTE["kan"]),
            _deel(parts["af"]["titel"], map(_afgevallen, parts["af"]["rijen"]), MEESTE["nee"]),
            _deel(parts["open"]["titel"], map(_open, parts["open"]["rijen"]), MEESTE["open"]),
            _deel(
                "Wat de bronnen over samengaan zeggen",
                map(_samen, shown["samenloop"]["gezegd"]),
                MEESTE["samenloop"],
            ),
            _deel(
                "Waarmee is gerekend",
                [_feit(one) for one in shown["antwoorden"] if one["gebruikt"]],
                MEESTE["feiten"],
            ),
            class_="ri-kolommen",
        ),
        _bewijs(ontvangstbewijs()),
    )


def _deel(title: str, rows: Iterable[Html], most: int) -> Html | None:
    found = list(rows)
    if not found:
        return None
    rest = (
        el("li", f"En nog {len(found) - most}; zie het bewaarde bestand.")
        if len(found) > most
        else None
    )
    return el("section", el("h3", title), el("ul", found[:most], rest))


def _plek(place: dict[str, Any] | None) -> Html | None:
    return el("small", f" [{place['vindplaats']}]") if place and place["vindplaats"] else None


def _rij(row: dict[str, Any]) -> Html:
    said = [*grenzen(row), row["gevolg"], *beslisser(row)]
    said += [f"{one['label'].lower()}: {one['tekst']}" for one in bekend(row)[:RESULTATEN]]
    said += [one["tekst"].rstrip(".") for one in row["lezingen"][:LEZINGEN]]
    said += [f"ontbreekt: {one['omschrijving'].lower()}" for one in row["cijfers"][:RESULTATEN]]
    notes = [f" Let op: {note}" for note in kanttekeningen(row)]
    return el(
        "li",
        el("b", row["titel"]),
        f": {'; '.join(one.rstrip('.') for one in said)}.",
        [el("small", note) for note in [*notes, *(f" Elders: {one}" for one in elders(row))]],
        _plek(row["bron"]),
    )


def _afgevallen(row: dict[str, Any]) -> Html:
    first = row["redenen"][0] if row["redenen"] else None
    return el("li", row["titel"], f": niet «{first['tekst']}»" if first else "", _plek(first))


def _open(row: dict[str, Any]) -> Html:
    missing = ", ".join(naam(one) for one in row["ontbreekt"][:3])
    more = " en meer" if len(row["ontbreekt"]) > 3 else ""
    return el("li", row["titel"], f": {missing}{more}" if missing else f": {row['gevolg']}")


def _samen(cell: dict[str, Any]) -> Html:
    law = " (de wet, buiten de bronnen)" if cell["wet"] else ""
    return el(
        "li",
        " en ".join(cell["titels"]),
        f": {cell['woord'].lower()}{law}",
        _plek(cell["bronnen"][0]),
    )


def _feit(one: dict[str, Any]) -> Html:
    return el(
        "li",
        naam(one),
        ": ",
        el("b", one["weergave"]),
        el("small", f" {herkomst(one)}") if herkomst(one) else None,
    )


def _bewijs(receipt: dict[str, str]) -> Html:
    return el(
        "p",
        el(
            "small",
            f"Ontvangstbewijs: versie {receipt['versie']}, vingerafdruk van de "
            f"cijfers {receipt['parameters']}.",
        ),
    )
