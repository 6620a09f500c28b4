"""Overviews for other programs: the calculations, the registers, the figures and the examples.

They hold nothing but text, whole numbers, yes or no, and nothing: what JSON can say. The shape of
each stands in ``schemas``.
"""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from . import wetboek
from .core import explain
from .core.answer import Antwoord
from .core.cited import of_conflict
from .core.contract import as_data
from .core.format import plain
from .core.lawbook import Wetboek
from .core.parameters import ALTIJD, Parameter, Waarde
from .core.readings import SOORTEN, Conflict
from .core.rules import Regel
from .core.versions import Versie
from .schemas import feiten_schema


def regelingen(peildatum: date | None = None) -> list[dict[str, Any]]:
    """Each calculation as it is today, with a JSON Schema for its facts and its page.

    One that only a later text brings is as that has it. Of a day that is given it is each one that
    holds then, as it is then, with what that version alone asks and gives.
    """
    day, one_day = peildatum or date.today(), peildatum is not None
    return [
        rule.schema(alleen=one_day)
        | {
            "uitleg": rule.uitleg,
            "pagina": wetboek().vindplaatsen.verwijzing(_place(rule)),
            "feiten_schema": feiten_schema(rule, alleen=one_day),
            "versies": [_version(one) for one in rule.versies],
        }
        for rule in (one.op(day) for one in wetboek().regelingen.values())
        if peildatum is None or rule.geldt_op(day)
    ]


def _version(rule: Regel) -> dict[str, Any]:
    """A version of a rule: its days, the texts in which it stands, and its provisions."""
    return {
        "geldt": [_plain(held._asdict()) for held in rule.dagen],
        "teksten": [text.naam for texts in rule.teksten.values() for text in texts],
        "bepalingen": list(rule.bepalingen),
    }


def _place(rule: Regel) -> str:
    return wetboek().bepalingen[rule.bepalingen[0]].vindplaats


def begrippen() -> list[dict[str, Any]]:
    """Each fact, with its explanation and the calculations that ask it."""
    asked: dict[str, list[str]] = {}
    for rule in wetboek().regelingen.values():
        for name in dict.fromkeys(name for one in rule.versies for name in one.feiten):
            asked.setdefault(name, []).append(rule.naam)
    return [
        concept.schema() | {"uitleg": concept.uitleg, "gevraagd_bij": asked.get(concept.naam, [])}
        for concept in wetboek().begrippen.values()
    ]


def bronnen() -> list[dict[str, Any]]:
    """Each source with its texts (``versies``), oldest first: when each held, what is not known."""
    return [_plain(asdict(source)) for source in wetboek().bronnen.values()]


def parameters() -> list[dict[str, Any]]:
    """Each figure with its values, and with the times of which no source gives one.

    A value holds from ``vanaf`` to ``tot_en_met``, or until now. ``zonder_waarde`` has the gaps
    between values, the time after an ending, and a figure that is missing altogether. (An empty
    table is a gap as well.)
    """
    return [
        {
            "kamer": room,
            "naam": parameter.naam,
            "omschrijving": parameter.omschrijving,
            "eenheid": parameter.eenheid,
            "waarden": [
                _value(parameter, value, last)
                for value, last, _ in _spans(parameter)
                if value.waarde != {}
            ],
            "zonder_waarde": _without(parameter),
            "wie": parameter.wie,
        }
        for room, known in wetboek().parameters.items()
        for parameter in known.values()
    ]


def _spans(parameter: Parameter) -> list[tuple[Waarde, date | None, date | None]]:
    """Each value with the last day on which it holds, and the day on which the next one starts."""
    return [
        (
            value,
            own or (None if end == date.max else end - timedelta(days=1)),
            None if end == date.max else end,
        )
        for value, own, end in parameter.spans()
    ]


def _value(parameter: Parameter, value: Waarde, last: date | None) -> dict[str, Any]:
    return {
        "vanaf": None if value.vanaf == ALTIJD else value.vanaf.isoformat(),
        "tot_en_met": _plain(last),
        "waarde": _plain(value.waarde, parameter.eenheid),
        **wetboek().vindplaatsen.als_dict(value.bron),
        "graad": value.graad,
        "geverifieerd_tot": value.geverifieerd_tot.isoformat(),
        "toelichting": value.toelichting,
    }


def _without(parameter: Parameter) -> list[dict[str, Any]]:
    if parameter.ontbreekt:
        return [{"vanaf": None, "tot_en_met": None, "reden": parameter.ontbreekt}]
    day, gaps = timedelta(days=1), []
    for value, last, following in _spans(parameter):
        if value.waarde == {}:
            gaps.append((value.vanaf, last, value.toelichting))
        if last and (following is None or last + day < following):
            gaps.append((last + day, following and following - day, parameter.reden(last + day)))
    if parameter.eindigt:
        gaps.append((parameter.eindigt, None, parameter.reden(parameter.eindigt)))
    return [
        {"vanaf": start.isoformat(), "tot_en_met": _plain(end), "reden": reason}
        for start, end, reason in gaps
    ]


def voorbeelden() -> list[dict[str, Any]]:
    """Each worked example: its facts, and what the calculation answers to them."""
    book = wetboek()
    rows = []
    for name in book.voorbeelden:
        row, answer = book.voorbeeld(name)
        rows.append(
            {
                "id": name,
                "regeling": row["regel"],
                "titel": row["titel"],
                "waarom": row["waarom"],
                "peildatum": row["peildatum"].isoformat(),
                "teksten": answer.regel.gelezen(answer.peildatum),
                "feiten": feiten(answer.feiten),
                "lezingen": row.get("lezingen", {}),
                "uitkomst": uitkomst(answer),
            }
        )
    return rows


def uitkomst(answer: Antwoord) -> dict[str, Any]:
    """The answer without its steps: to get those, one asks the calculation."""
    return {
        "oordeel": answer.oordeel,
        "gevolg": answer.gevolg,
        "resultaten": _values(explain.results(answer)),
        "ontbrekende_feiten": answer.ontbrekende_feiten,
        "ontbrekende_parameters": answer.ontbrekende_parameters,
        "lezingen": [
            {
                "keuzes": row["keuzes"],
                "oordeel": row["oordeel"],
                "resultaten": _values(row["resultaten"]),
            }
            for row in explain.readings(answer)
        ],
    }


def _values(results: dict[str, dict[str, Any]]) -> dict[str, Any]:
    return {name: one["waarde"] for name, one in results.items()}


def feiten(given: Mapping[str, Any]) -> dict[str, Any]:
    """Facts as JSON, with numbers as numbers: so a schema can hold them to their bounds."""
    return {name: _fact(value) for name, value in given.items()}


def _fact(value: Any) -> Any:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, tuple):
        return [{"van": one.van.isoformat(), "tot": one.tot.isoformat()} for one in value]
    return _plain(value)


def _plain(value: Any, unit: str | None = None) -> Any:
    """The value as JSON, also within a table."""
    if isinstance(value, dict):
        return {name: _plain(part, unit) for name, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(part, unit) for part in value]
    return plain(value, unit)


def dekking(peildatum: date | None = None) -> list[dict[str, Any]]:
    """Each provision with its place, its status, its contract, and the rules that model it.

    Of a day that is given only those that stand on it.

    ``versies`` are the texts of its source in which it stands, ``vervangt`` the provisions in whose
    place it came. ``functie`` is the first of ``functies``, or None. ``contract`` is what the text
    says, apart from any rule; ``afwijkingen`` says where a rule does not follow it, and why.
    """
    book, rows = wetboek(), []
    for provision in book.bepalingen.values():
        if peildatum and not book.staat(provision.id, peildatum):
            continue
        functions = book.functies(provision.id)
        rows.append(
            {
                "id": provision.id,
                "vindplaats": provision.vindplaats,
                "titel": provision.titel,
                "regels": provision.regels,
                "klasse": provision.klasse,
                "status": provision.status,
                "toelichting": provision.toelichting,
                "versies": [text.naam for text in book.teksten[provision.id]],
                "vervangt": list(provision.vervangt),
                "functie": functions[0] if functions else None,
                "functies": functions,
                "contract": [_plain(as_data(norm)) for norm in book.contract[provision.id]],
                "afwijkingen": [
                    _plain(asdict(one)) for one in book.afwijkingen if one.bepaling == provision.id
                ],
            }
        )
    return rows


def conflicten(peildatum: date | None = None) -> list[dict[str, Any]]:
    """Each conflict with its places, its readings, and what it touches.

    Of a day that is given only those that there are then, with the places that stand then.

    ``raakt`` names the calculations that compute its readings; a reading that answers one of
    several questions says which (``vraag``); ``versies`` names the texts in which it stands.
    """
    known = wetboek().conflicten
    touched: dict[str, list[str]] = {}
    for rule in wetboek().regelingen.values():
        asks = (asked for one in rule.versies for asked in one.conflicten)
        for name in dict.fromkeys(known[asked].nummer for asked in asks):
            touched.setdefault(name, []).append(rule.naam)
    whole = [conflict for conflict in known.values() if conflict.id == conflict.nummer]
    places = {one.id: _places(one, peildatum) for one in whole}
    return [
        {
            "id": conflict.id,
            "titel": conflict.titel,
            "ernst": conflict.ernst,
            "soort": _soort(_parts(conflict)),
            "vindplaats": places[conflict.id],
            "versies": [text.naam for text in teksten(wetboek(), conflict)],
            "bevinding": conflict.bevinding,
            "wet": conflict.wet,
            "niet_berekend": conflict.niet_berekend,
            "lezingen": [row for part in _parts(conflict) for row in _readings(part)],
            "raakt": touched.get(conflict.id, []),
        }
        for conflict in whole
        if peildatum is None or places[conflict.id]
    ]


def _places(conflict: Conflict, day: date | None) -> list[str]:
    """The places of a conflict, or those of a day."""
    book = wetboek()
    if day is None:
        return list(conflict.vindplaatsen)
    return [
        place
        for place in of_conflict(book, conflict, day)
        if any(book.staat(id, day) for id in book.op_plek.get(place, ()))
        or place not in book.op_plek
    ]


def teksten(law: Wetboek, conflict: Conflict) -> list[Versie]:
    """The texts in which a conflict stands, source by source: as long as one of its places does."""
    places = set(conflict.vindplaatsen)
    own = {one.id for one in law.bepalingen.values() if one.vindplaats in places}
    found = {text.naam: text for id in own for text in law.teksten[id]}
    found |= {text.naam: text for text in map(law.vindplaatsen.versie, places)}
    return [text for text in law.vindplaatsen.versies if text.naam in found]


def _parts(whole: Conflict) -> list[Conflict]:
    return [part for part in wetboek().conflicten.values() if part.nummer == whole.id]


def _soort(parts: list[Conflict]) -> str:
    """The kind of a conflict; of one with several questions the kind that reaches furthest."""
    kinds = {part.soort(wetboek().bronnen) for part in parts}
    return next(kind for kind in SOORTEN if kind in kinds)


def _readings(part: Conflict) -> list[dict[str, Any]]:
    question = part.titel if part.id != part.nummer else None
    return [
        {
            "naam": name,
            "tekst": text,
            "vraag": question,
            "van": list(part.van.get(name, ())),
            "letter": name in part.letter,
        }
        for name, text in part.lezingen.items()
    ]
