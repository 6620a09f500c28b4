"""The questionnaire as HTML: the question, the answers, the instruments in their groups."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from reintegratie.core.assess import LEZINGEN_VERSCHILLEN
from reintegratie.weergave import velden
from reintegratie.weergave.bouw import Html, el, samen
from reintegratie.weergave.formulier import PEILDATUM
from reintegratie.weergave.getallen import ingevuld
from reintegratie.weergave.html import lijst
from reintegratie.weergave.lezingen import lezingen
from reintegratie.weergave.verwijzingen import bron, link
from reintegratie.weergave.woorden import OORDELEN, herkomst, oordeel

from .beeld import Rij
from .oordelen import BEWAARD
from .register import ROLLEN

DICHT = ("onbekend", "nee")  # folded at first: these lists are long
GENOEMD = 6  # titles in a sentence; the rest is counted


def instelling(beeld: dict, prefix: str) -> Html:
    """For whom, and for which day."""
    rol = velden.keuzerondjes(el("legend", "Voor wie zoekt u?"), list(ROLLEN.items()), beeld["rol"],
                              f"{prefix}-rol", data_rol=True)
    day = velden.veld(PEILDATUM, ingevuld("datum", beeld["peildatum"]), prefix, leeg="")
    return el("form", el("fieldset", el("legend", "Waarover gaat het?"), rol, day,
                         class_="ri-velden", disabled=True),
              class_="ri-instelling", novalidate=True, autocomplete="off")


def vraag(beeld: dict, prefix: str) -> Html:
    """The question that is on, why it is asked, and what can be done with it."""
    asked = beeld["vraag"]
    if asked is None:
        return el("p", _klaar(beeld), tabindex="-1", class_="ri-klaar")
    fields = {**asked, "naam": asked["sleutel"].replace(".", "-"), "hint": _hint(asked)}
    return samen(
        el("div", velden.veld(fields, asked["ingevuld"], prefix, leeg=""),
           data_sleutel_vraag=asked["sleutel"]),
        el("p", waarom(asked), class_="ri-waarom"),
        el("div",
           el("button", "Antwoord", type="submit", class_="ri-knop"),
           el("button", "Weet ik nog niet", type="button", class_="ri-knop", data_weetniet=True),
           class_="ri-knoppen"),
    )


def _hint(asked: dict) -> str | None:
    """The hint; for an own fact the instrument that the question is about comes first."""
    about = f"Het gaat om: {asked['bij']}." if asked["bij"] else None
    return " ".join(filter(None, (about, asked["hint"]))) or None


def _klaar(beeld: dict) -> str:
    if beeld["weet_niet"]:
        return "U heeft alle vragen gehad. Wat u nog niet wist, staat hieronder."
    return "Er zijn geen vragen meer: geen antwoord kan nog iets aan deze uitkomst veranderen."


def waarom(asked: dict) -> str:
    """Why the question is asked, in a sentence or two."""
    said = []
    if asked["beslist"]:
        said.append(f"Beslist over: {_opsomming(asked['beslist'])}.")
    if asked["telt_mee"]:
        said.append(f"Telt mee voor een bedrag of termijn bij: {_opsomming(asked['telt_mee'])}.")
    return " ".join(said) or "Dit antwoord verandert nu niets aan de uitkomst."


def _opsomming(titles: list[str]) -> str:
    rest = len(titles) - GENOEMD
    shown = ", ".join(titles[:GENOEMD])
    return shown if rest <= 0 else f"{shown} en nog {rest}"


def antwoorden(beeld: dict) -> Html | None:
    """What was answered, each to change or withdraw, and what was put aside."""
    given = [_antwoord(one) for one in beeld["antwoorden"]]
    aside = [
        el("li", naam(one), ": nog niet bekend ", _knop("Beantwoord", one, data_vraag=one["sleutel"]))
        for one in beeld["weet_niet"]
    ]
    if not given and not aside:
        return el("p", "U heeft nog niets geantwoord.")
    return el("ul", given, aside, class_="ri-gegeven")


def _antwoord(one: dict) -> Html:
    said = herkomst(one)
    return el(
        "li", naam(one), ": ", el("b", one["weergave"]), " ",
        el("span", said, class_="ri-hint") if said else None, " ",
        el("span", "Geen instrument vraagt dit nu.", class_="ri-hint") if not one["gebruikt"] else None,
        el("span", _knop("Wijzig", one, data_vraag=one["sleutel"]), " ",
           _knop("Trek in", one, data_intrekken=one["sleutel"]), class_="ri-knoppen"),
    )


def naam(one: dict) -> str:
    """The label of a fact; an own fact names its instrument too."""
    return f"{one['bij']}: {one['label'].lower()}" if one["bij"] else one["label"]


def _knop(text: str, one: dict, **attributes: Any) -> Html:
    return el("button", text, el("span", f": {naam(one)}", class_="ri-verborgen"),
              type="button", class_="ri-weetniet", **attributes)


def uitkomst(beeld: dict, root: str | None) -> Html:
    """The instruments, group by group."""
    count = beeld["aantal"]
    told = f"{count['instrumenten'] - count['open']} van {count['instrumenten']} instrumenten zijn uitgezocht."
    groups = [_groep(one, root) for one in beeld["groepen"] if one["rijen"]]
    return samen(el("p", told, class_="ri-telling"), groups)


def _groep(group: dict, root: str | None) -> Html:
    sign = el("span", OORDELEN[group["oordeel"]][0], class_="ri-teken", aria_hidden="true")
    rows = el("ul", [_rij(row, root) for row in group["rijen"]], class_="ri-instrumenten")
    return el(
        "details",
        el("summary", sign, " ", el("h4", f"{group['titel']} ({len(group['rijen'])})")),
        rows,
        class_="ri-groep", data_oordeel=group["oordeel"], data_sleutel=group["oordeel"],
        open=group["oordeel"] not in DICHT,
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
        el("details",
           el("summary", el("b", row["titel"]), el("span", _in_het_kort(row), class_="ri-kern")),
           el("div", _inhoud(row, root), class_="ri-rij"),
           data_sleutel=row["naam"]),
    )


def _in_het_kort(row: dict) -> str | None:
    """What stands behind the title: who decides, the amounts, or which requirement fails."""
    if row["oordeel"] == "nee":
        failing = "; ".join(f"«{one['tekst']}»" for one in row["redenen"])
        return f" – niet voldaan aan: {failing}" if failing else None
    parts = [f"{row['wie']} beslist"] if row["oordeel"] == "kan" and row["wie"] else []
    parts += [f"{one['label'].lower()}: {one['tekst']}" for one in bekend(row)[:2]]
    return f" – {'; '.join(parts)}" if parts else None


def bekend(row: dict) -> list[dict]:
    """The results with a value, or one for each reading, of the instrument and what follows."""
    return [one for part in (row, *row["daarna"]) for one in part["resultaten"]
            if one["reden"] in (None, LEZINGEN_VERSCHILLEN)]


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
        el("p", el("span", f"{sign} ", aria_hidden="true"), el("b", word),
           f": {who}. " if who else ". ", part["gevolg"]),
        _redenen(part, root),
        lijst([(one["label"], one["tekst"]) for one in part["resultaten"]], "ri-resultaten")
        if part["resultaten"] else None,
        _lezingen(part),
        _ontbreekt(part),
        el("p", bron(part["bron"], root)) if part["bron"] else None,
    )


def _lezingen(part: dict) -> Html | None:
    """What each reading gives, side by side."""
    return lezingen({**part, "resultaten": {one["naam"]: one for one in part["resultaten"]}})


def _redenen(part: dict, root: str | None) -> Html | None:
    rows = [el("li", one["tekst"], " ", bron(one, root)) for one in part["redenen"]]
    return samen(el("p", "Niet voldaan aan:"), el("ul", rows)) if rows else None


def _ontbreekt(part: dict) -> Html | None:
    facts = [el("li", naam(one), " ", _knop("Beantwoord", one, data_vraag=one["sleutel"]))
             for one in part["ontbreekt"]]
    figures = [
        el("li", f"{one['omschrijving']}: {one['reden']}",
           f" {one['wie']} stelt dit vast." if one["wie"] else "") for one in part["cijfers"]
    ]
    return samen(el("p", "Wat ontbreekt:"), el("ul", facts, figures)) if facts or figures else None


def _meer(row: dict, root: str | None) -> Html:
    """The buttons of an instrument: find it out first, open a calculation, read the chapter."""
    first = row["ontbreekt"] and row["oordeel"] == "onbekend"
    calculations = [{"naam": row["berekening"], "titel": "de hele berekening"}, *row["meer"]]
    return samen(
        el("div",
           el("button", "Zoek dit eerst uit", el("span", f": {row['titel']}", class_="ri-verborgen"),
              type="button", class_="ri-weetniet", data_eerst=row["naam"]) if first else None,
           [_open(one, row) for one in calculations],
           class_="ri-knoppen"),
        el("div", class_="ri-berekening"),
        el("p", link(f"Lees het hoofdstuk over {row['titel']}", row["hoofdstuk"], root)) if root is not None
        else None,
    )


def _open(one: dict, row: dict) -> Html:
    return el("button", f"Toon: {one['titel']}",
              el("span", f" ({row['titel']})", class_="ri-verborgen"),
              type="button", class_="ri-weetniet", data_open=one["naam"], data_bij=row["naam"])
