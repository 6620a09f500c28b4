"""Practice cases to answer: one by itself, or those of a closing test together."""

from __future__ import annotations

from reintegratie import wetboek
from reintegratie.core.format import show
from reintegratie.core.given import show_fact
from reintegratie.weergave.onderdeel import Gegevens, Grond, Onderdeel, Vraag

from . import casus as bestand
from .html import oefening as blok
from .nakijken import geschud, nagekeken
from .opgave import Opgave, opgave, regels
from .terugkoppeling import gezegd


def oefening(naam: str) -> Vraag:
    """A practice case: first an answer, then the feedback that belongs to it."""
    bestand.casus(naam)
    return {"naam": naam}


def toets(les: str) -> Vraag:
    """The closing test of a lesson, such as ``les-1``."""
    bestand.van_les(les, toets=True)
    return {"naam": les}


def van_een(vraag: Vraag) -> Gegevens:
    """The one case with its computed answers."""
    case = bestand.casus(vraag["naam"])
    return _tasks(vraag["naam"], f"Oefening: {case['titel']}", [case])


def van_toets(vraag: Vraag) -> Gegevens:
    """The cases of the closing test with their computed answers."""
    cases = bestand.van_les(vraag["naam"], toets=True)
    return _tasks(f"toets-{vraag['naam']}", "Toets", cases)


def _tasks(name: str, title: str, cases: list[dict]) -> Gegevens:
    return {"naam": name, "titel": title, "opgaven": [_task(case) for case in cases]}


def _task(case: dict) -> dict:
    checked = nagekeken(case)
    return {
        "casus": case,
        "nagekeken": checked,
        "volgorde": geschud(case, checked["antwoorden"]),
        "gegevens": _facts(opgave(case)),
    }


def _facts(task: Opgave) -> list[dict]:
    """What is known, in the order in which the rules ask it."""
    asked = dict.fromkeys(
        name for answer in task.antwoorden.values() for name in answer.regel.feiten
    )
    known = wetboek().begrippen
    return [
        {"label": "Peildatum", "weergave": show(task.peildatum)},
        *(
            {"label": known[name].label, "weergave": show_fact(known[name], task.feiten)}
            for name in asked
            if name in task.feiten
        ),
    ]


def in_woorden(given: Gegevens) -> str:
    """Each question with its possible answers, and not which of them is right."""
    return "\n\n".join([given["titel"], *map(_text, given["opgaven"])])


def _text(task: dict) -> str:
    case = task["casus"]
    options = [gezegd(case, task["nagekeken"], number) for number in task["volgorde"]]
    return "\n".join(
        [
            f"{case['titel']} ({case['persoon']})",
            case["situatie"],
            case["vraag"],
            *(f"  {place}. {option}" for place, option in enumerate(options, 1)),
        ]
    )


def grond(cases: list[dict]) -> Grond:
    """The rules that the cases ask, and the facts that they give."""
    return Grond(
        {rule for case in cases for rule in regels(case)}, [case["feiten"] for case in cases]
    )


OEFENING = Onderdeel(
    soort="oefening",
    stel=oefening,
    gegevens=van_een,
    tekst=in_woorden,
    blok=blok,
    plek=".ri-oefening",
    script="oefening.js",
    stijl=("oefening.css",),
    grond=lambda vraag: grond([bestand.casus(vraag["naam"])]),
)
TOETS = Onderdeel(
    soort="toets",
    stel=toets,
    gegevens=van_toets,
    tekst=in_woorden,
    blok=blok,
    plek=OEFENING.plek,
    script=OEFENING.script,
    stijl=OEFENING.stijl,
    grond=lambda vraag: grond(bestand.van_les(vraag["naam"], toets=True)),
)
