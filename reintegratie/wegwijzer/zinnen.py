"""What page, sheet and terminal say alike: names, reasons, and what is known of an instrument."""

from __future__ import annotations

from reintegratie.core.assess import LEZINGEN_VERSCHILLEN
from reintegratie.core.outcome import ONBEKEND
from reintegratie.weergave.tekst import elders_in_woorden
from reintegratie.weergave.woorden import OORDELEN

from . import opschriften as op
from .lijst import GRENS


def teken(row: dict) -> str:
    """The sign of an outcome in the list."""
    return "✕" if row["groep"] == GRENS else OORDELEN[row["groep"]][0]


def naam(one: dict) -> str:
    """The label of a fact; an own fact names its instrument too."""
    own = one["bij"] and op.FACT_OF.format(instrument=one["bij"], feit=one["label"].lower())
    return own or one["label"]


def waarom(asked: dict) -> str:
    """Why the question is asked, in a sentence or two."""
    said = []
    if asked["beslist"]:
        said.append(op.DECIDES_ON.format(instrumenten=_opsomming(asked["beslist"])))
    if asked["telt_mee"]:
        said.append(op.COUNTS_FOR.format(instrumenten=_opsomming(asked["telt_mee"])))
    return " ".join(said) or op.CHANGES_NOTHING


def _opsomming(titles: list[str]) -> str:
    rest = len(titles) - op.NAMED
    shown = ", ".join(titles[: op.NAMED])
    return shown if rest <= 0 else op.AND_MORE.format(instrumenten=shown, aantal=rest)


def beslisser(row: dict) -> list[str]:
    """Who decides, where it is a power; else nothing."""
    return [f"{row['wie']} beslist"] if row["oordeel"] == "kan" and row["wie"] else []


def grenzen(row: dict) -> list[str]:
    """What stands in the way of an instrument that can be had: each with what is not met."""
    return [" ".join([one["gevolg"], *map(_niet_voldaan, one["redenen"])]) for one in row["maar"]]


def _niet_voldaan(requirement: dict) -> str:
    return op.NOT_MET.format(tekst=requirement["tekst"])


def kanttekeningen(row: dict) -> list[str]:
    """The notes of an instrument and of what follows from it, each once."""
    notes = (note["tekst"] for part in (row, *row["daarna"]) for note in part["kanttekeningen"])
    return list(dict.fromkeys(notes))


def elders(row: dict) -> list[str]:
    """What other sources say of it, where that is known, each in a line."""
    found = (one for part in (row, *row["daarna"]) for one in part["elders"])
    return list(
        dict.fromkeys(elders_in_woorden(one) for one in found if one["oordeel"] != ONBEKEND)
    )


def bekend(row: dict) -> list[dict]:
    """The results with a value, or one for each reading, of the instrument and what follows."""
    return [
        one
        for part in (row, *([] if row["maar"] else row["daarna"]))
        for one in part["resultaten"]
        if one["reden"] in (None, LEZINGEN_VERSCHILLEN)
    ]
