"""The live page: move the main figures and readings, and see which worked examples change.

The block carries the examples itself, so that the page holds no more of the registers than it
needs. The script is that of the calculator: the same form, the same places for the outcome.
"""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from reintegratie import wetboek
from reintegratie.core.concepts import Begrip
from reintegratie.core.errors import InvoerFouten, ReintegratieFout
from reintegratie.core.format import show
from reintegratie.weergave.bouw import Html, el, samen
from reintegratie.weergave.formulier import vorm
from reintegratie.weergave.getallen import ingevuld
from reintegratie.weergave.velden import veld

from . import beeld, teken, vormen
from .delen import parameter_van
from .tekst import als_toml, teksten
from .vergelijk import SOORTEN, Geval, Vergelijking, vergelijk_voorbeelden
from .watals import MERK, WatAls
from .wijziging import Cijfer, Lezing, Wijziging

ALTIJD = date(1900, 1, 1)  # a reading without a day has always been chosen
TITEL = "Wat als de regels anders waren?"
ZONDER_SCRIPT = "Dit is een opgeslagen uitkomst. Zelf schuiven kan alleen met JavaScript."
VANAF = Begrip("vanaf", "Ingangsdatum", "Vanaf welke dag geldt de wijziging?", "datum", "opgave",
               hint="Laat dit leeg als de wijziging op elke dag geldt.")
CONFLICTEN = (
    "K03/leeftijdsgrens", "K05", "K06", "K09/vervoermiddel", "K47", "K48", "K49",
    "K56/onder_de_grens", "K56/optellen", "K57",
)
REGELS = (
    "e_bike_verstrekking", "flextensie", "flextensie_beloning", "terugvordering",
    "terugvordering_meer_betalingen", "terugvordering_gevolgen",
    "jobcoach_subsidie_dienstbetrekking", "jobcoach_subsidie_proefplaatsing",
    "jobcoach_subsidie_werkgever",
)


class Knop(NamedTuple):
    """A figure that can be moved: its field, the figure, for a table the cell, its question."""

    naam: str
    parameter: str
    cel: tuple[str, ...]
    label: str
    vraag: str


def _knoppen() -> tuple[Knop, ...]:
    table, trial = "jobcoaching.bedragen_dienstbetrekking", "jobcoaching.bedragen_proefplaatsing"
    ways = ("licht", "midden", "intensief")
    return (
        Knop("afstand", "e_bike.minimale_afstand", (), "Afstand voor een e-bike",
             "Vanaf welke afstand kan iemand een e-bike krijgen?"),
        Knop("wachttijd", "flextensie.wachttijd", (), "Wachttijd voor Flextensie",
             "Hoe lang moet de uitkering al duren voor Flextensie?"),
        Knop("grens", "terugvordering.grens", (), "Grens voor terugvordering",
             "Vanaf welk bedrag kan WerkSaam geld terugvragen?"),
        *(Knop(f"baan_{way}_{year}", table, (way, year), f"Jobcoach bij een baan, {way}, jaar {year}",
               f"Hoe hoog is de subsidie bij een baan, regime {way}, in jaar {year}?")
          for way in ways for year in "123"),
        *(Knop(f"proef_{way}", trial, (way,), f"Jobcoach bij een proefplaatsing, {way}",
               f"Hoe hoog is de subsidie bij een proefplaatsing, regime {way}?") for way in ways),
    )


KNOPPEN = _knoppen()


@cache
def begrippen() -> dict[str, Begrip]:
    """The fields of the form by name, each with what holds today in its hint."""
    return {knop.naam: _begrip(knop) for knop in KNOPPEN} | {VANAF.naam: VANAF}


def _begrip(knop: Knop) -> Begrip:
    figure = parameter_van(knop.parameter, wetboek())
    now: Any = figure.waarden[-1].waarde
    for key in knop.cel:
        now = now[key]
    money = figure.eenheid == "euro"
    kind = "bedrag" if money else "geheel" if figure.eenheid == "maanden" else "getal"
    return Begrip(knop.naam, knop.label, knop.vraag, kind, "opgave", figure.eenheid,
                  f"Nu: {show(now, figure.eenheid)}. Leeg: dit blijft zo.")


def blok(**velden: str) -> tuple[dict, str]:
    """What a cell stores: the form filled in with these texts, the examples, the first outcome."""
    rows = wetboek().voorbeelden
    cases = [_los(name, row) for name, row in rows.items() if row["regel"] in REGELS]
    block = {"soort": "beleid", "naam": "beleid", "velden": velden, "gevallen": cases}
    block["uitkomst"] = _outcome(_wijziging(velden, {}), cases)
    return block, teken.tekst(block["uitkomst"]["beeld"])


def _los(name: str, row: dict) -> dict:
    """An example as plain data, with no more than an answer needs."""
    concepts = wetboek().begrippen
    facts = wetboek().lees_feiten(row["feiten"])
    return {
        "naam": name, "titel": row["titel"], "regel": row["regel"],
        "peildatum": row["peildatum"].isoformat(), "lezingen": row.get("lezingen", {}),
        "feiten": {key: concepts[key].schrijf(value) for key, value in facts.items()},
    }


def html(block: dict, prefix: str, wortel: str | None) -> Html:
    """The page part: the form and its first outcome; alive once the script has found it."""
    first = block["uitkomst"]
    return el(
        "section",
        el("h3", TITEL, id=prefix),
        vorm(_fields(block["velden"], prefix), _conflicts(), prefix),
        el("p", class_="ri-status ri-verborgen", role="status"),
        el("div", el("p", ZONDER_SCRIPT, class_="ri-voortgang"),
           el("div", _kort(first), class_="ri-kort"), class_="ri-strook"),
        el("div", _rest(first), class_="ri-plaats"),
        el("div", class_="ri-krommen"),
        class_="ri-beleid ri-live", aria_labelledby=prefix, data_dienst="beleid",
        data_mee=json.dumps({"gevallen": block["gevallen"]}, ensure_ascii=False),
        data_naam="beleid", data_prefix=prefix, data_wortel=wortel,
    )


def _fields(given: dict[str, str], prefix: str) -> list[Html]:
    """The fields; the many of the job coach folded away."""
    fields = {
        name: veld(concept.schema(), ingevuld(concept.type, given.get(name)), prefix, leeg="")
        for name, concept in begrippen().items()
    }
    coach = [field for name, field in fields.items() if name.startswith(("baan_", "proef_"))]
    first = [fields[name] for name in ("afstand", "wachttijd", "grens")]
    more = el("details", el("summary", "Bedragen voor een interne jobcoach"), coach,
              class_="ri-conflicten")
    return [*first, more, fields[VANAF.naam]]


def _conflicts() -> list[dict]:
    rules = [wetboek().regeling(name) for name in REGELS]
    return [
        next(rule.conflict_schema(name) for rule in rules if name in rule.conflicten)
        for name in CONFLICTEN
    ]


def antwoord(vraag: dict) -> dict:
    """What to show for ``velden``, ``lezingen`` and ``gevallen``: see ``weergave.antwoord``."""
    try:
        chosen = {name: reading for name, reading in vraag["lezingen"].items() if reading}
        found = _outcome(_wijziging(vraag["velden"], chosen), vraag["gevallen"])
    except InvoerFouten as faults:
        return _refused({fault.veld: fault.melding for fault in faults.fouten}, None)
    except ReintegratieFout as fault:
        return _refused({}, fault.melding)
    return {"kort": _kort(found), "html": _rest(found), "samenvatting": found["zin"],
            "heeft_krommen": False, "fouten": {}, "melding": None}


def _refused(fields: dict, message: str | None) -> dict:
    return {"kort": None, "html": None, "samenvatting": None, "fouten": fields, "melding": message}


def _wijziging(velden: dict[str, str], lezingen: dict[str, str]) -> Wijziging:
    """The change that the form describes; empty fields change nothing. Raises InvoerFouten."""
    values, faults = {}, []
    for name, text in velden.items():
        try:
            values[name] = begrippen()[name].lees(text)
        except ReintegratieFout as fault:
            faults.append(fault)
    if faults:
        raise InvoerFouten(faults)
    start = values.get(VANAF.naam)
    figures = _figures([(knop, values.get(knop.naam)) for knop in KNOPPEN], start)
    readings = [Lezing(name, reading, start or ALTIJD) for name, reading in lezingen.items()]
    return Wijziging("uw keuze op deze pagina", (*figures, *readings))


def _figures(moved: list[tuple[Knop, Any]], start: date | None) -> list[Cijfer]:
    """A part for each figure that is moved, from its first day where no day is given.

    The cells of one table stand together.
    """
    found: dict[str, Any] = {}
    for knop, value in moved:
        if value is None:
            continue
        if not knop.cel:
            found[knop.parameter] = value
            continue
        *above, last = knop.cel
        rows = found.setdefault(knop.parameter, {})
        for key in above:
            rows = rows.setdefault(key, {})
        rows[last] = value
    return [
        Cijfer(name, start or parameter_van(name, wetboek()).waarden[0].vanaf, _plain(value))
        for name, value in found.items()
    ]


def _plain(value: Any) -> Any:
    """A whole number where it is one."""
    whole = isinstance(value, Decimal) and value == value.to_integral_value()
    return int(value) if whole else value


def _outcome(change: Wijziging, cases: list[dict]) -> dict:
    """What the change does to the examples, as plain data."""
    law = WatAls(wetboek(), change)
    found = vergelijk_voorbeelden(law, {case["naam"]: _row(case) for case in cases})
    counts = Counter({kind: found.aantal(kind) for kind in SOORTEN})
    return {
        "zin": vormen.aantallen(counts, "voorbeelden"),
        "veranderd": len(found.veranderd),
        "toml": als_toml(change),
        "beeld": vormen.beeld("beleid", f"{MERK}: {change.titel}", _parts(found, law)),
    }


def _row(case: dict) -> dict:
    return case | {"peildatum": date.fromisoformat(case["peildatum"])}


def _parts(found: Vergelijking, law: WatAls) -> list:
    return [
        vormen.verandering(teksten(law)),
        vormen.staven("Voorbeelden per berekening", beeld.per_regel(found), "voorbeelden"),
        vormen.tabel("Voorbeelden die veranderen", beeld.KOP,
                     [beeld.rij(one) for one in found.veranderd]),
        vormen.tabel("Voorbeelden die gelijk blijven", ["Voorbeeld", "Berekening"],
                     [_gelijk(one) for one in found.gevallen if one not in found.veranderd],
                     open=False),
        beeld.niet_berekend(found.niet_berekend),
    ]


def _gelijk(one: Geval) -> list[str]:
    return [f"{one.titel} ({one.peildatum})", one.berekening]


def _kort(found: dict) -> Html:
    count = found["veranderd"]
    words = "Er verandert niets" if not count else (
        "1 voorbeeld verandert" if count == 1 else f"{count} voorbeelden veranderen")
    return el("div", el("h4", f"{MERK}: ", words, tabindex="-1"), el("p", found["zin"]),
              class_="ri-oordeel")


def _rest(found: dict) -> Html:
    return samen(
        el("p", "Dit is een wat-als. De regels van nu veranderen hierdoor niet.", class_="ri-hint"),
        teken.inhoud(found["beeld"]["delen"]),
        el("details", el("summary", "Bewaar deze wijziging als bestand"),
           el("p", "Neem deze tekst over in een bestand, om er verder mee te rekenen."),
           el("pre", found["toml"], tabindex="0", role="group", aria_label="De wijziging als TOML")),
    )
