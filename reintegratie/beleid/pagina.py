"""The live page: move the main figures and readings, and see which worked examples change; in the
book also how many of some thousands of invented people.

In the book the page answers itself (``schuiven/``, with what ``site.schuiven`` wrote beside it). In
Jupyter Python does, for the examples alone; there the part carries these with it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from datetime import date
from functools import cache
from itertools import starmap
from urllib.parse import quote

from reintegratie import wetboek
from reintegratie.core.errors import ReintegratieFout
from reintegratie.core.format import number, show
from reintegratie.core.rules import Regel
from reintegratie.weergave.antwoord import fouten
from reintegratie.weergave.bouw import Html, el, samen
from reintegratie.weergave.formulier import vorm
from reintegratie.weergave.getallen import ingevuld
from reintegratie.weergave.kader import kader
from reintegratie.weergave.onderdeel import Gegevens, Vraag
from reintegratie.weergave.velden import veld

from . import teken, voorbeelden_in_beeld, vormen
from . import verwoording as op
from .knoppen import PEILDATUM, VANAF, Knop, begrippen, conflicten, knoppen, wijziging
from .schuif import schuif
from .verschil import SOORTEN
from .verschiltekst import als_toml, teksten
from .voorbeelden import Geval, Vergelijking, vergelijk_voorbeelden
from .watals import MERK, WatAls
from .wijziging import Wijziging

UNESCAPED = "!~*'()"  # what JavaScript leaves as it is, and Python does not
TITEL = "Wat als de regels anders waren?"
ZONDER = "Dit is een opgeslagen uitkomst. Zelf schuiven kan alleen met JavaScript."


@cache
def regels(dag: date) -> tuple[str, ...]:
    """The calculations that a figure or a reading of the form touches on a day."""
    figures = {knop.cijfer for knop in knoppen()}
    return tuple(
        name
        for name, rule in _op(dag, wetboek().regelingen).items()
        if figures & {f"{room}.{figure}" for room, figure, _ in rule.trace.parameters}
        or set(conflicten()) & set(rule.conflicten)
    )


def _op(dag: date, names: Iterable[str]) -> dict[str, Regel]:
    """The version of a day of each of these calculations."""
    return {name: wetboek().regeling(name).op(dag) for name in names}


def gevallen(dag: date) -> list[dict]:
    """The worked examples of these calculations, but for those of a later text, as plain data."""
    now = _op(dag, regels(dag))
    return [
        _los(name, row)
        for name, row in wetboek().voorbeelden.items()
        if row["regel"] in now
        and now[row["regel"]].op(row["peildatum"]).begin <= now[row["regel"]].begin
    ]


def gegevens(vraag: Vraag) -> Gegevens:
    """The fields, the examples that the page carries along, and the first outcome."""
    day = date.fromisoformat(vraag["peildatum"])
    cases = gevallen(day)
    outcome = uitkomst(wijziging(vraag["velden"], {}, day), cases)
    return {
        "naam": vraag["naam"],
        "velden": vraag["velden"],
        "peildatum": vraag["peildatum"],
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
        vorm(_fields(block, prefix, in_boek=wortel is not None), _conflicts(block), prefix),
        *getoond(first),
        zonder=el("p", ZONDER),
        prefix=prefix,
        wortel=wortel,
        class_="ri-beleid ri-live",
        data_dienst="beleid",
        data_naam="beleid",
        data_mee=None if wortel is not None else _mee(block),
    )


def _mee(block: Gegevens) -> str:
    """What the part sends along with each question, where no book holds it."""
    return json.dumps(
        {"dag": block["peildatum"], "gevallen": block["gevallen"]}, ensure_ascii=False
    )


def _fields(block: Gegevens, prefix: str, *, in_boek: bool) -> list[Html]:
    """The fields, each figure with its slider; those with a heading folded away under it."""
    given = block["velden"] | {PEILDATUM.naam: block["peildatum"]}
    day = date.fromisoformat(block["peildatum"])

    def field(name: str) -> Html:
        concept = begrippen(day)[name]
        return veld(concept.schema(), ingevuld(concept.type, given.get(name)), prefix, leeg=False)

    def moved(knop: Knop) -> Html:
        slider = schuif(knop, given.get(knop.naam), prefix, day) if in_boek else None
        return samen(field(knop.naam), slider)

    folded: dict[str | None, list[Html]] = {None: []}
    for knop in knoppen():
        folded.setdefault(knop.onder, []).append(moved(knop))
    first = folded.pop(None)
    days = (VANAF, PEILDATUM) if in_boek else (VANAF,)
    return [*first, *starmap(_dicht, folded.items()), *(field(one.naam) for one in days)]


def _dicht(heading: str | None, fields: list[Html]) -> Html:
    return el("details", el("summary", heading), fields, class_="ri-conflicten")


def _conflicts(block: Gegevens) -> list[dict]:
    """The conflicts of which a reading can be chosen, where a calculation asks it on that day."""
    day = date.fromisoformat(block["peildatum"])
    rules = _op(day, regels(day)).values()
    asking = {name: rule for rule in rules for name in rule.conflicten}
    return [asking[name].conflict_schema(name) for name in conflicten() if name in asking]


def antwoord(vraag: dict) -> dict:
    """What to show for ``velden``, ``lezingen`` and ``gevallen`` on the page of a ``dag``: see
    ``weergave.antwoord``."""
    try:
        chosen = {name: reading for name, reading in vraag["lezingen"].items() if reading}
        day = date.fromisoformat(vraag["dag"])
        found = uitkomst(wijziging(vraag["velden"], chosen, day), vraag["gevallen"])
    except ReintegratieFout as fault:
        return fouten(fault)
    kort, rest = getoond(found)
    return {
        "kort": kort,
        "html": rest,
        "samenvatting": found["zin"],
        "heeft_krommen": False,
        "fouten": {},
        "melding": None,
    }


def uitkomst(change: Wijziging, cases: list[dict]) -> dict:
    """What the change does to the examples, as plain data."""
    law = WatAls(wetboek(), change)
    found = vergelijk_voorbeelden(law, {case["naam"]: _row(case) for case in cases})
    counts = Counter({kind: found.aantal(kind) for kind in SOORTEN})
    return {
        "zin": vormen.aantallen(counts, op.EXAMPLES),
        "veranderd": len(found.veranderd),
        "onzeker": len(found.onzeker),
        "toml": als_toml(change),
        "beeld": vormen.beeld("beleid", f"{MERK}: {change.titel}", _parts(found, law)),
    }


def _row(case: dict) -> dict:
    return case | {"peildatum": date.fromisoformat(case["peildatum"])}


def _parts(found: Vergelijking, law: WatAls) -> list:
    return [
        vormen.verandering(teksten(law)),
        vormen.staven(op.EXAMPLES_BY_RULE, voorbeelden_in_beeld.per_regel(found), op.EXAMPLES),
        vormen.tabel(
            op.EXAMPLES_THAT_CHANGE,
            voorbeelden_in_beeld.KOP,
            [voorbeelden_in_beeld.rij(one) for one in found.veranderd],
        ),
        _genoemd(op.EXAMPLES_NOT_TO_SAY, found.onzeker),
        _genoemd(op.EXAMPLES_THAT_STAY, found.gelijk),
        voorbeelden_in_beeld.niet_berekend(found.niet_berekend),
    ]


def _genoemd(title: str, cases: list[Geval]) -> vormen.Deel | None:
    """Cases by their title and calculation, folded."""
    rows = [
        [op.ON_THIS_DAY.format(titel=one.titel, peildatum=show(one.peildatum)), one.berekening]
        for one in cases
    ]
    return vormen.tabel(title, op.EXAMPLE_COLUMNS[:2], rows, open=False)


def getoond(found: dict) -> tuple[Html, Html]:
    """An outcome in short, and the rest of it."""
    return _kort(found), _rest(found)


def _kort(found: dict) -> Html:
    count = found["veranderd"]
    some = op.ONE_EXAMPLE if count == 1 else op.SOME_EXAMPLES.format(aantal=number(count))
    words = some if count else op.PERHAPS if found["onzeker"] else op.NO_EXAMPLE
    return el(
        "div",
        el("h4", f"{MERK}: ", words, tabindex="-1"),
        el("p", found["zin"]),
        class_="ri-oordeel",
    )


def _rest(found: dict) -> Html:
    return samen(
        el("p", op.NOT_REAL_HERE, class_="ri-hint"),
        teken.inhoud(found["beeld"]["delen"]),
        el("p", el("a", op.KEEP, href=_file(found["toml"]), download=op.KEPT_AS)),
    )


def _file(toml: str) -> str:
    """The change as a file in an address, written as ``encodeURIComponent`` does."""
    return f"data:application/toml;charset=utf-8,{quote(toml, safe=UNESCAPED)}"
