"""What is unclear: the conflicts that touch a calculation, and what only people can judge."""

from __future__ import annotations

from datetime import date

from reintegratie import wetboek
from reintegratie.core.cited import begin, of_conflict
from reintegratie.core.concepts import read_date
from reintegratie.core.rules import Regel

from . import geldend
from .bouw import Html, el, samen
from .onderdeel import Gegevens, Grond, Onderdeel, Vraag
from .verwijzingen import link
from .woorden import ERNST


def onduidelijk(naam: str, *, peildatum: date | str | None = None, gerekend: bool = False) -> Vraag:
    """The conflicts and open norms of a calculation, of a room, or of a provision, on a day.

    A provision is named by its number in the ledger: ``P029``. A conflict of no provision, such
    as one about the whole source, is named itself: ``K59``. Without a day it is of the first text
    of what is named: a later one changes nothing in a chapter that was there. ``gerekend`` leaves
    out what no calculation asks a reading of, where other chapters tell that.
    """
    _rules(naam)
    day = {"peildatum": str(read_date(peildatum))} if peildatum else {}
    return {"naam": naam} | day | ({"gerekend": True} if gerekend else {})


def _rules(naam: str) -> list[Regel]:
    """The rules that a name stands for. Raises OnbekendeRegeling."""
    book = wetboek()
    rules = [rule for rule in book.regelingen.values() if rule.kamer == naam]
    if rules or naam in book.bepalingen or naam in book.conflicten:
        return rules
    return [book.regeling(naam)]


def _day(vraag: Vraag) -> date:
    """The day that is asked for, or else the first one of what is named."""
    book, naam = wetboek(), vraag["naam"]
    if "peildatum" in vraag:
        return read_date(vraag["peildatum"])
    if naam in book.bepalingen:
        return begin(book, book.bepalingen[naam].vindplaats)
    if naam in book.conflicten:
        return geldend.eerste_dag(book, book.conflicten[naam])
    return min(rule.versies[0].begin for rule in _rules(naam))


def _versions(naam: str, day: date) -> list[Regel]:
    """Of each rule that a name stands for, and that was there, the version of a day."""
    return [rule.op(day) for rule in _rules(naam) if rule.versies[0].begin <= day]


def gegevens(vraag: Vraag) -> Gegevens:
    """Each conflict with its readings, and each fact that is a judgement with who gives it.

    On a page (``hier``) it is of the calculations that stand there (``over``), as far as these are
    among what is named, and of what lies on that page.
    """
    naam, day = vraag["naam"], _day(vraag)
    rules = _versions(naam, day)
    own = [rule for rule in rules if rule.naam in vraag.get("over", ())] or rules
    every, found = (_found(vraag, some, day) for some in (rules, own))
    shown = [id for id in every if id in found or _lies_on(vraag.get("hier"), id, day)]
    conflicts = [_conflict(id, day) for id in shown]
    return {"naam": naam, "conflicten": conflicts, "open_normen": _norms(own)}


def _found(vraag: Vraag, rules: list[Regel], day: date) -> list[str]:
    """The conflicts of these rules, and of the place that is named."""
    naam, book = vraag["naam"], wetboek()
    if naam in book.conflicten:
        return [naam]
    lying = () if vraag.get("gerekend") else rules
    places = {book.bepalingen[id].vindplaats for rule in lying for id in rule.bepalingen}
    if naam in book.bepalingen:
        places.add(book.bepalingen[naam].vindplaats)
    return _conflicts(rules, places, day)


def _lies_on(page: str | None, id: str, day: date) -> bool:
    """Whether a conflict has a place on a page."""
    places = of_conflict(wetboek(), wetboek().conflicten[id], day)
    return any(place.partition("#")[0] == page for place in places)


def _conflicts(rules: list[Regel], places: set[str], day: date) -> list[str]:
    """The conflicts of a day that a rule asks a reading of, or that lie in one of these places."""
    asked = {name.partition("/")[0] for rule in rules for name in rule.conflicten}
    return [
        id
        for id, conflict in wetboek().conflicten.items()
        if "/" not in id
        and (id in asked or places.intersection(of_conflict(wetboek(), conflict, day)))
    ]


def _conflict(id: str, day: date) -> dict:
    """A conflict with the places that it has on a day."""
    book = wetboek()
    conflict = book.conflicten[id]
    parts = [
        part for name, part in book.conflicten.items() if name == id or name.startswith(f"{id}/")
    ]
    return {
        "id": id,
        "titel": conflict.titel,
        "ernst": conflict.ernst,
        "bevinding": conflict.bevinding,
        "wet": conflict.wet,
        "vindplaatsen": [
            book.vindplaatsen.als_dict(place) for place in of_conflict(book, conflict, day)
        ],
        "vragen": [
            {"vraag": part.titel, "lezingen": list(part.lezingen.values())}
            for part in parts
            if part.lezingen
        ],
    }


def _norms(rules: list[Regel]) -> list[dict]:
    """The facts that only somebody's judgement can give."""
    facts = {fact["naam"]: fact for rule in rules for fact in rule.schema()["feiten"]}
    return [
        {"label": fact["label"], "vraag": fact["vraag"], "wie": fact["wie"]}
        for fact in facts.values()
        if fact["herkomst"] == "oordeel"
    ]


def in_woorden(given: Gegevens) -> str:
    """Each conflict with what was found, and who judges what."""
    lines = [f"{one['titel']}\n{one['bevinding']}" for one in given["conflicten"]]
    lines += [f"{norm['label']}. {_judge(norm)}" for norm in given["open_normen"]]
    return "\n\n".join(lines)


def _judge(norm: dict) -> str:
    """Who judges it, or that the texts name nobody."""
    if norm["wie"]:
        return f"Dit beoordeelt {norm['wie']}."
    return "Wie dit beoordeelt, staat niet in de tekst."


def blok(given: Gegevens, prefix: str, wortel: str | None) -> Html:
    """The conflicts that touch a calculation, and the judgements that only people can give."""
    norms = [
        el("li", el("b", norm["label"]), f": {norm['vraag']} {_judge(norm)}")
        for norm in given["open_normen"]
    ]
    return el(
        "div",
        [_section(one, wortel) for one in given["conflicten"]],
        _fold("Wat alleen mensen kunnen beoordelen", el("ul", norms)) if norms else None,
        class_="ri-onduidelijk",
    )


def _section(conflict: dict, root: str | None) -> Html:
    readings = [
        samen(
            el("p", question["vraag"]) if question["vraag"] != conflict["titel"] else None,
            el("ul", [el("li", one) for one in question["lezingen"]]),
        )
        for question in conflict["vragen"]
    ]
    return _fold(
        conflict["titel"],
        el("p", conflict["bevinding"]),
        readings,
        el("p", "De wet: ", conflict["wet"]) if conflict["wet"] else None,
        _weight(conflict, root),
    )


def _fold(title: str, *parts: Html | list[Html] | None) -> Html:
    return el(
        "details",
        el("summary", el("h3", title)),
        *parts,
        class_="handboek-vouw",
        name="onduidelijk",  # one open at a time
    )


def _weight(conflict: dict, root: str | None) -> Html:
    """How much it matters, and where it stands."""
    places = [
        samen(", " if number else "", link(place["vindplaats"], place["verwijzing"], root))
        for number, place in enumerate(conflict["vindplaatsen"])
    ]
    said = f"Ernst: {conflict['ernst']} ({ERNST[conflict['ernst']]})."
    return el("p", said, [" Bron: ", places, "."] if places else None, class_="ri-bron")


ONDUIDELIJK = Onderdeel(
    soort="onduidelijk",
    stel=onduidelijk,
    gegevens=gegevens,
    tekst=in_woorden,
    blok=blok,
    grond=lambda vraag: Grond({rule.kamer for rule in _rules(vraag["naam"])}),
)
