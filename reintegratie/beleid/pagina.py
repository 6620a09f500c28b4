"""The live page: move the main figures and readings, and see which worked examples change.

Its answer carries the examples itself, so that the page holds no more of the registers than it
needs. The script is that of the calculator: the same form, the same places for the outcome.
"""

from __future__ import annotations

import json
from collections import Counter
from datetime import date

from reintegratie import wetboek
from reintegratie.core.errors import ReintegratieFout
from reintegratie.weergave.antwoord import fouten
from reintegratie.weergave.bouw import Html, el, samen
from reintegratie.weergave.formulier import vorm
from reintegratie.weergave.getallen import ingevuld
from reintegratie.weergave.kader import kader
from reintegratie.weergave.onderdeel import Gegevens, Vraag
from reintegratie.weergave.velden import veld

from . import teken, voorbeelden_in_beeld, vormen
from .knoppen import VANAF, begrippen, wijziging
from .vergelijk import SOORTEN, Geval, Vergelijking, vergelijk_voorbeelden
from .verschiltekst import als_toml, teksten
from .watals import MERK, WatAls
from .wijziging import Wijziging

TITEL = "Wat als de regels anders waren?"
CONFLICTEN = (
    "K03/leeftijdsgrens",
    "K05",
    "K06",
    "K09/vervoermiddel",
    "K47",
    "K48",
    "K49",
    "K56/onder_de_grens",
    "K56/optellen",
    "K57",
)
REGELS = (
    "e_bike_verstrekking",
    "flextensie",
    "flextensie_beloning",
    "terugvordering",
    "terugvordering_meer_betalingen",
    "terugvordering_gevolgen",
    "jobcoach_subsidie_dienstbetrekking",
    "jobcoach_subsidie_proefplaatsing",
    "jobcoach_subsidie_werkgever",
)


def gegevens(vraag: Vraag) -> Gegevens:
    """The fields, the examples that the page carries along, and the first outcome."""
    rows = wetboek().voorbeelden
    cases = [_los(name, row) for name, row in rows.items() if row["regel"] in REGELS]
    outcome = _outcome(wijziging(vraag["velden"], {}), cases)
    return {
        "naam": vraag["naam"],
        "velden": vraag["velden"],
        "gevallen": cases,
        "uitkomst": outcome,
    }


def in_woorden(given: Gegevens) -> str:
    """What changes and for whom."""
    return teken.tekst(given["uitkomst"]["beeld"])


def _los(name: str, row: dict) -> dict:
    """An example as plain data, with no more than an answer needs."""
    concepts = wetboek().begrippen
    facts = wetboek().lees_feiten(row["feiten"])
    return {
        "naam": name,
        "titel": row["titel"],
        "regel": row["regel"],
        "peildatum": row["peildatum"].isoformat(),
        "lezingen": row.get("lezingen", {}),
        "feiten": {key: concepts[key].schrijf(value) for key, value in facts.items()},
    }


def html(block: Gegevens, prefix: str, wortel: str | None) -> Html:
    """The page part: the form and its first outcome; alive once the script has found it."""
    first = block["uitkomst"]
    return kader(
        TITEL,
        vorm(_fields(block["velden"], prefix), _conflicts(), prefix),
        _kort(first),
        _rest(first),
        zelf="schuiven",
        prefix=prefix,
        wortel=wortel,
        class_="ri-beleid ri-live",
        data_dienst="beleid",
        data_naam="beleid",
        data_mee=json.dumps({"gevallen": block["gevallen"]}, ensure_ascii=False),
    )


def _fields(given: dict[str, str], prefix: str) -> list[Html]:
    """The fields; the many of the job coach folded away."""
    fields = {
        name: veld(concept.schema(), ingevuld(concept.type, given.get(name)), prefix, leeg=False)
        for name, concept in begrippen().items()
    }
    coach = [field for name, field in fields.items() if name.startswith(("baan_", "proef_"))]
    first = [fields[name] for name in ("afstand", "wachttijd", "grens")]
    more = el(
        "details",
        el("summary", "Bedragen voor een interne jobcoach"),
        coach,
        class_="ri-conflicten",
    )
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
        found = _outcome(wijziging(vraag["velden"], chosen), vraag["gevallen"])
    except ReintegratieFout as fault:
        return fouten(fault)
    return {
        "kort": _kort(found),
        "html": _rest(found),
        "samenvatting": found["zin"],
        "heeft_krommen": False,
        "fouten": {},
        "melding": None,
    }


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
        vormen.staven(
            "Voorbeelden per berekening", voorbeelden_in_beeld.per_regel(found), "voorbeelden"
        ),
        vormen.tabel(
            "Voorbeelden die veranderen",
            voorbeelden_in_beeld.KOP,
            [voorbeelden_in_beeld.rij(one) for one in found.veranderd],
        ),
        vormen.tabel(
            "Voorbeelden die gelijk blijven",
            ["Voorbeeld", "Berekening"],
            [_gelijk(one) for one in found.gevallen if one not in found.veranderd],
            open=False,
        ),
        voorbeelden_in_beeld.niet_berekend(found.niet_berekend),
    ]


def _gelijk(one: Geval) -> list[str]:
    return [f"{one.titel} ({one.peildatum})", one.berekening]


def _kort(found: dict) -> Html:
    count = found["veranderd"]
    words = (
        "Er verandert niets"
        if not count
        else ("1 voorbeeld verandert" if count == 1 else f"{count} voorbeelden veranderen")
    )
    return el(
        "div",
        el("h4", f"{MERK}: ", words, tabindex="-1"),
        el("p", found["zin"]),
        class_="ri-oordeel",
    )


def _rest(found: dict) -> Html:
    return samen(
        el("p", "Dit is een wat-als. De regels van nu veranderen hierdoor niet.", class_="ri-hint"),
        teken.inhoud(found["beeld"]["delen"]),
        el(
            "details",
            el("summary", "Bewaar deze wijziging als bestand"),
            el("p", "Neem deze tekst over in een bestand, om er verder mee te rekenen."),
            el(
                "pre", found["toml"], tabindex="0", role="group", aria_label="De wijziging als TOML"
            ),
        ),
    )
