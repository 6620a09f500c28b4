"""The instruments in their groups as HTML, each with its outcome, why, and what is missing."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from reintegratie.weergave.bouw import Html, el, samen
from reintegratie.weergave.html import lezingen
from reintegratie.weergave.lijst import resultatenlijst
from reintegratie.weergave.tekst import elders_in_woorden
from reintegratie.weergave.verwijzingen import bron, link
from reintegratie.weergave.woorden import oordeel, waarom_niet

from .html_vraag import knop
from .oordelen import BEWAARD
from .scherm import Rij
from .zinnen import bekend, beslisser, grenzen, naam

DICHT = ("open", "af")  # folded at first: these lists are long


def uitkomst(beeld: dict, root: str | None) -> Html:
    """The instruments, group by group."""
    count = beeld["aantal"]
    known = count["instrumenten"] - count["open"]
    told = f"{known} van {count['instrumenten']} instrumenten zijn uitgezocht."
    groups = [_groep(one, root) for one in beeld["lijst"] if one["rijen"]]
    ages = [el("p", one, class_="ri-tijd") for one in beeld["tijd"]]
    return samen(el("p", told, class_="ri-telling"), ages, groups)


def _groep(group: dict, root: str | None) -> Html:
    rows = el("ul", [_rij(row, root) for row in group["rijen"]], class_="ri-instrumenten")
    return el(
        "details",
        el("summary", el("h4", f"{group['titel']} ({len(group['rijen'])})")),
        rows,
        class_="ri-groep",
        data_oordeel=group["naam"],
        data_sleutel=group["naam"],
        open=group["naam"] not in DICHT,
    )


def _rij(row: dict, root: str | None) -> Html:
    """One instrument; a row that was drawn before is not drawn again."""
    return _bewaard(row, root) if isinstance(row, Rij) else _teken(row, root)


@lru_cache(maxsize=BEWAARD)
def _bewaard(row: Rij, root: str | None) -> Html:
    return _teken(row, root)


def _teken(row: dict, root: str | None) -> Html:
    return el(
        "li",
        el(
            "details",
            el("summary", el("b", row["titel"]), el("span", _in_het_kort(row), class_="ri-kern")),
            el("div", _inhoud(row, root), class_="ri-rij"),
            data_sleutel=row["naam"],
        ),
    )


def _in_het_kort(row: dict) -> str | None:
    """What stands behind the title: who decides, the amounts, or which requirement fails."""
    if row["oordeel"] == "nee":
        failing = "; ".join(f"«{one['tekst']}»" for one in row["redenen"])
        return f" – niet voldaan aan: {failing}" if failing else None
    parts = (
        grenzen(row)
        + beslisser(row)
        + [f"{one['label'].lower()}: {one['tekst']}" for one in bekend(row)[:2]]
    )
    return f" – {'; '.join(parts)}" if parts else None


def _inhoud(row: dict, root: str | None) -> Html:
    return samen(
        onderdeel(row, root),
        [el("div", el("h5", later["titel"]), onderdeel(later, root)) for later in row["daarna"]],
        _meer(row, root),
    )


def onderdeel(part: dict, root: str | None) -> Html:
    """One calculation: its verdict, why, the results, and what is missing."""
    sign, word, who = oordeel(part)
    return samen(
        el(
            "p",
            el("span", f"{sign} ", aria_hidden="true"),
            el("b", word),
            f": {who}. " if who else ". ",
            part["gevolg"],
        ),
        _redenen(part, root),
        resultatenlijst((one["label"], one["tekst"]) for one in part["resultaten"]),
        _lezingen(part),
        _regels("Andere bronnen zeggen iets anders:", map(elders_in_woorden, part["elders"])),
        _regels("Let op:", (note["tekst"] for note in part["kanttekeningen"])),
        _ontbreekt(part),
        el("p", bron(part["bron"], root)) if part["bron"] else None,
    )


def _lezingen(part: dict) -> Html | None:
    """What each reading gives, side by side."""
    return lezingen({**part, "resultaten": {one["naam"]: one for one in part["resultaten"]}})


def _regels(title: str, lines: Iterable[str]) -> Html | None:
    rows = [el("li", line) for line in lines]
    return samen(el("p", title), el("ul", rows)) if rows else None


def _redenen(part: dict, root: str | None) -> Html | None:
    rows = [el("li", one["tekst"], " ", bron(one, root)) for one in part["redenen"]]
    return samen(el("p", "Niet voldaan aan:"), el("ul", rows)) if rows else None


def _ontbreekt(part: dict) -> Html | None:
    facts = [
        el("li", naam(one), " ", knop("Beantwoord", one, data_vraag=one["sleutel"]))
        for one in part["ontbreekt"]
    ]
    figures = [el("li", f"{one['omschrijving']}: {waarom_niet(one)}") for one in part["cijfers"]]
    return samen(el("p", "Wat ontbreekt:"), el("ul", facts, figures)) if facts or figures else None


def _meer(row: dict, root: str | None) -> Html:
    """The buttons of an instrument: find it out first, open a calculation, read the chapter."""
    first = row["ontbreekt"] and row["oordeel"] == "onbekend"
    calculations = [{"naam": row["berekening"], "titel": "de hele berekening"}, *row["meer"]]
    return samen(
        el(
            "div",
            el(
                "button",
                "Zoek dit eerst uit",
                el("span", f": {row['titel']}", class_="ri-verborgen"),
                type="button",
                class_="ri-weetniet",
                data_eerst=row["naam"],
            )
            if first
            else None,
            [_open(one, row) for one in calculations],
            class_="ri-knoppen",
        ),
        el("div", class_="ri-berekening"),
        el("p", link(f"Lees het hoofdstuk over {row['titel']}", row["hoofdstuk"], root))
        if root is not None
        else None,
    )


def _open(one: dict, row: dict) -> Html:
    return el(
        "button",
        f"Toon: {one['titel']}",
        el("span", f" ({row['titel']})", class_="ri-verborgen"),
        type="button",
        class_="ri-weetniet",
        data_open=one["naam"],
        data_bij=row["naam"],
    )
