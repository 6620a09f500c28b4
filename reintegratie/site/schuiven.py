"""What the page that moves figures holds to answer by itself: rules, examples and invented people.

The people are made here, at build, by the one generator that there is (``verzonnen``).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from string import ascii_lowercase, ascii_uppercase, digits
from typing import Any

from reintegratie import wetboek
from reintegratie.beleid import pagina, verwoording
from reintegratie.beleid.delen import parameter_van
from reintegratie.beleid.knoppen import Knop, begrippen, conflicten, eerste_dag, knoppen
from reintegratie.beleid.onderdeel import BELEID
from reintegratie.beleid.richting import richting
from reintegratie.beleid.schuif import posities
from reintegratie.core.concepts import Begrip
from reintegratie.core.format import COUNTED, plain
from reintegratie.core.phrases import every
from reintegratie.graaf import pakket
from reintegratie.verzonnen import Verzonnen, trek
from reintegratie.verzonnen.beeld import in_beeld
from reintegratie.weergave.teksten import teksten

from .inhoud import asked

NAME = "schuiven.json"
PEOPLE, SEED = 5000, 1
LETTERS = digits + ascii_uppercase + ascii_lowercase


def schuifpakket(
    dag: date, aantal: int = PEOPLE, seed: int = SEED, gebieden: dict[str, Any] | None = None
) -> dict[str, Any]:
    """All that the page of a day needs, as plain data: ``beleid/schuiven/types.d.ts`` says what.

    ``gebieden`` are the regions of ``streken``: who notices a move, in words.
    """
    rules = [wetboek().regeling(name) for name in pagina.regels(dag)]
    people = trek(aantal, seed)
    known = {rule.naam: [n for n in rule.kent if n in people.kolommen] for rule in rules}
    found = pakket.pakket(rules)
    words = teksten()
    found["teksten"] = words | {
        "SINGULAR": words["SINGULAR"] | COUNTED,
        **{f"WHAT_IF_{name}": text for name, text in every(verwoording).items()},
    }
    found["schuiven"] = {
        "velden": {name: pakket.begrip(one) for name, one in begrippen(dag).items()},
        "knoppen": [_knop(one, dag) for one in knoppen()],
        "titels": {name: wetboek().conflicten[name].titel for name in conflicten()},
        "richtingen": {rule.naam: _richting(rule.naam) for rule in rules},
        "kent": known,
        "voorbeelden": pagina.gevallen(dag),
        "mensen": _mensen(people, dict.fromkeys(n for names in known.values() for n in names)),
        "gebieden": gebieden,
    }
    return found


def gebieden(dag: date) -> dict[str, Any]:
    """Who notices each figure that is no table, at every value of its slider, proven in words.

    On the day that the page begins with: for another one nobody is told.
    """
    from reintegratie.bewijs.streken import streken  # the prover is slow to load

    figures = {knop.naam: streken(knop, dag) for knop in knoppen() if not knop.cel}
    return {"peildatum": dag.isoformat(), "knoppen": figures}


def _knop(knop: Knop, dag: date) -> dict[str, Any]:
    """A slider: what it moves, from which day on, and at which values it can stand."""
    figure = parameter_van(knop.cijfer, wetboek())
    return {
        "naam": knop.naam,
        "parameter": knop.cijfer,
        "cel": knop.cel,
        "label": knop.label,
        "eenheid": figure.eenheid,
        "vanaf": eerste_dag(knop.cijfer, dag).isoformat(),
        "posities": [plain(place) for place in posities(knop, dag)],
    }


def _richting(name: str) -> dict[str, Any]:
    way = richting(name)
    return {"ja": way.ja, "meer": way.meer}


def _mensen(people: Verzonnen, names: Iterable[str]) -> dict[str, Any]:
    concepts = wetboek().begrippen
    return {
        "aantal": people.aantal,
        "opschrift": people.opschrift,
        "aannames": in_beeld(people.aannames),
        "kolommen": {name: _kolom(people.kolommen[name], concepts[name]) for name in names},
    }


def _kolom(values: list, concept: Begrip) -> dict[str, Any]:
    """The values of a fact, and for each person which: a letter where these are enough."""
    written = [None if one is None else concept.schrijf(one) for one in values]
    place = {one: number for number, one in enumerate(dict.fromkeys(written))}
    places = [place[one] for one in written]
    few = len(place) <= len(LETTERS)
    coded = "".join(LETTERS[one] for one in places) if few else places
    return {"waarden": list(place), "plekken": coded}


def begint(env) -> date | None:
    """The day with which the part that this is for begins; None where no page has it."""
    days = (question["peildatum"] for question in asked(env, BELEID))
    return next(map(date.fromisoformat, days), None)


def write(app, exception) -> None:
    """Write the file beside the scripts, for a book in which figures can be moved."""
    day = None if exception or app.builder.format != "html" else begint(app.env)
    if day is None:
        return
    found = schuifpakket(day, gebieden=gebieden(day))
    whole = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
    (Path(app.outdir) / "_static" / NAME).write_text(whole, encoding="utf-8")


def setup(app):
    """Register with Sphinx."""
    app.connect("build-finished", write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
