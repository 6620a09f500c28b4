"""What a cell of a notebook stores: cases with their computed answers, and the same as text."""

from __future__ import annotations

from reintegratie import wetboek
from reintegratie.core.explain import show_fact
from reintegratie.core.format import show
from reintegratie.weergave.cellen import Cel

from . import casus as bestand
from .nakijken import geschud, nagekeken
from .opgave import Opgave, opgave
from .terugkoppeling import gezegd


def oefening(naam: str) -> Cel:
    """A case to answer; raises OnbekendeCasus."""
    case = bestand.casus(naam)
    return _block(naam, f"Oefening: {case['titel']}", [case])


def toets(les: str) -> Cel:
    """The closing test of a lesson; raises OnbekendeLes."""
    return _block(f"toets-{les}", "Toets", bestand.van_les(les, toets=True))


def _block(name: str, title: str, cases: list[dict]) -> Cel:
    tasks = [_task(case) for case in cases]
    block = {"soort": "oefening", "naam": name, "titel": title, "opgaven": tasks}
    return block, "\n\n".join([title, *map(_text, tasks)])


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


def _text(task: dict) -> str:
    """The question with its possible answers, and not which of them is right."""
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


def oefenstand() -> Cel:
    """Every case with the place where it can be answered, for who keeps their progress."""
    rows = [
        {
            "naam": case["naam"],
            "titel": case["titel"],
            "les": case["les"],
            "anker": f"toets-{case['les']}" if case.get("toets") else case["naam"],
        }
        for case in bestand.casussen().values()
    ]
    return {"soort": "oefenstand", "naam": "oefenstand", "casussen": rows}, "Mijn voortgang"


def antwoordenblad(les: str) -> Cel:
    """Every case of a lesson, the test too, with its answers for a trainer; raises OnbekendeLes."""
    rows = [_answers(case) for test in (False, True) for case in bestand.van_les(les, toets=test)]
    text = "\n".join(f"{row['titel']}: {row['goed']}" for row in rows)
    return {"soort": "antwoordenblad", "naam": les, "rijen": rows}, text


def _answers(case: dict) -> dict:
    checked = nagekeken(case)
    said = [gezegd(case, checked, number) for number in range(len(checked["antwoorden"]))]
    return {
        "titel": f"Toets: {case['titel']}" if case.get("toets") else case["titel"],
        "goed": said[0],
        "leerpunt": case["leerpunt"],
        "fout": [
            {"antwoord": text, "uitleg": row["uitleg"]}
            for text, row in zip(said[1:], case["fout"], strict=True)
        ],
    }
