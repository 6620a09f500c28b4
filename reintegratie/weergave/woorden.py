"""The fixed words of an outcome: never colour alone, always a sign and a word."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from reintegratie.core import phrases
from reintegratie.core.format import capital
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.phrases import every

from . import opschriften as op
from .lezingen import MANY, geldt

OORDELEN = {
    "recht": ("✓", "Recht of plicht", "de bron schrijft dit voor"),
    "kan": ("◐", "Kan", "{beslist}"),
    "nee": ("✕", "Nee", "aan een voorwaarde is niet voldaan"),
    "onbekend": ("?", "Onbekend", "er ontbreken gegevens die de uitkomst nog kunnen veranderen"),
    "tegenstrijdig": ("≠", "Tegenstrijdig", ""),
    "berekend": ("=", "Berekend", ""),
    "strijdig": ("!", "Kan niet", "de antwoorden spreken elkaar tegen"),
    "geldt niet": ("✕", "Geldt niet", ""),
}
EISEN = {
    "ja": ("✓", "voldaan"),
    "nee": ("✕", "niet voldaan"),
    "onbekend": ("?", "onbekend"),
    "verschilt per lezing": ("≠", "verschilt per lezing"),
}
HERKOMSTEN = {
    "oordeel": "Dit is een oordeel van {wie}.",
    "besluit": "Dit is een besluit van {wie}.",
}
GRADEN = {
    "officieel": "officieel",
    "secundair": "niet officieel",
    "afgeleid": "afgeleid cijfer",
    "wat-als": "wat-als, staat in geen bron",
    "niet nagegaan": "niet nagegaan op deze datum",
}
ERNST = {"hoog": "kan veel uitmaken", "midden": "kan iets uitmaken", "laag": "maakt weinig uit"}


BINDEND = {
    "recht": ("✓", "Recht"),
    "plicht": ("✓", "Moet"),
    "verbod": ("✕", "Mag niet"),
    "vrijstelling": ("✓", "Hoeft niet"),
}
IEMAND, NIEMAND = "{wie} beslist", "wie beslist, staat er niet"
VERSCHILT = "wie beslist, verschilt per lezing"
OORDEEL_VAN_NIEMAND = "Dit is een oordeel. Van wie, staat niet in de tekst."


def teksten() -> dict[str, Any]:
    """All that an answer is told in, by name; the modules in ``beeld/`` hold no words."""
    return every(op) | {
        "VERDICTS": OORDELEN,
        "REQUIREMENTS": EISEN,
        "BINDING": BINDEND,
        "GRADES": GRADEN,
        "NOBODY_DECIDES": NIEMAND,
        "SOMEBODY_DECIDES": IEMAND,
        "DECIDERS_DIFFER_IN": VERSCHILT,
        "MANY": MANY,
    }


def oordeel(answer: dict) -> tuple[str, str, str]:
    """Sign, word and explanation of the outcome.

    What binds is called a right, a duty, a ban or an exemption, and says by which text; a power
    says who decides, or that the text names nobody.
    """
    sign, word, meaning = OORDELEN[answer["oordeel"]]
    if answer["oordeel"] == "recht":
        sign, word = BINDEND.get(answer.get("aard") or "", (sign, word))
    told = _niet_voldaan(answer) or volgens(answer) or meaning.format(beslist=_beslist(answer))
    said = [told, _gelezen(answer)]
    return sign, word, "; ".join(filter(None, said))


def volgens(answer: dict) -> str:
    """By which text something binds, and how old that is; empty where it binds nobody."""
    said = answer["oordeel"] == "recht" and answer.get("tijd")
    return said[0].lower() + said[1:].removesuffix(".") if said else ""


def _niet_voldaan(answer: dict) -> str | None:
    """Which requirements fail in every reading, of a no; None where its steps name none."""
    steps = answer.get("stappen", ()) if answer["oordeel"] == "nee" else ()
    failed = [
        f"«{one['tekst']}»" for one in steps if one["soort"] == "eis" and one["waarde"] == "nee"
    ]
    return op.FAILED_TO_MEET.format(eisen=phrases.listed(failed, phrases.AND)) if failed else None


def _gelezen(answer: dict) -> str:
    """In how many ways a source is read for this, where that makes a difference."""
    ways = len(answer.get("lezingen", ()))
    return op.READ_IN_WAYS.format(aantal=ways) if ways > 1 else ""


def _beslist(answer: dict) -> str:
    if answer["wie"]:
        return IEMAND.format(wie=answer["wie"])
    named = {reading["wie"] for reading in answer.get("lezingen", ())}
    return VERSCHILT if len(named) > 1 else NIEMAND


@lru_cache
def namen(law: Wetboek) -> dict[str, str]:
    """The label of each fact; what a choice or reading means by ``feit/keuze`` or
    ``conflict/lezing``.
    """
    readings = {
        f"{name}/{reading}": text
        for name, conflict in law.conflicten.items()
        for reading, text in conflict.lezingen.items()
    }
    choices = {
        f"{name}/{choice}": text
        for name, concept in law.begrippen.items()
        for choice, text in concept.keuzes.items()
    }
    return {name: concept.label for name, concept in law.begrippen.items()} | choices | readings


def herkomst(fact: dict) -> str | None:
    """Whose judgement or decision a fact is; None for what can be told or looked up."""
    sentence, who = HERKOMSTEN.get(fact["herkomst"]), fact["wie"]
    if fact["herkomst"] == "oordeel" and not who:
        return OORDEEL_VAN_NIEMAND
    return sentence and sentence.format(wie=who)


def waarom_niet(figure: dict) -> str:
    """Why there is no figure, and who sets it where the text names somebody."""
    who = figure["wie"]
    return figure["reden"] + (f" {op.DECIDES.format(wie=capital(who))}" if who else "")


def samenvatting(answer: dict) -> str:
    """The outcome in one or two sentences, for a status region."""
    _, word, meaning = oordeel(answer)
    unnamed = answer["oordeel"] == "kan" and not answer["wie"]
    said = f"{word.lower()}: {meaning}" if unnamed else word.lower()
    head = answer["kop"]
    amounts = [
        f"{result['label']}: {result['tekst']}."
        for result in overige(answer)
        if result["waarde"] is not None
    ]
    first = f"{head['tekst'].removesuffix('.')}."
    told = [op.OUTCOME_IS.format(woord=said), first, head["verder"], *amounts]
    return " ".join(filter(None, told))


def stapels(answer: dict) -> list[dict]:
    """What an answer adds up, where that comes to something."""
    return [one for one in answer["tekeningen"] if one["soort"] == "stapel" and one["totaal"]]


def onderdelen(answer: dict) -> dict[str, str]:
    """Of each part that an answer adds up what it comes to, in a sentence, by its label.

    A part that comes to nothing is not among them.
    """
    stacks = [one for one in answer["tekeningen"] if one["soort"] == "stapel"][:1]
    counted = [one for stack in stacks for one in stack["delen"]]
    not_yet = [one for stack in stacks for one in stack["open"]]
    return {one["label"]: op.COUNTS.format(bedrag=one["tekst"]) for one in counted} | {
        one["label"]: op.COUNTS_NOT_YET for one in not_yet
    }


def tussenstand(answer: dict) -> str:
    """The total of an answer that adds amounts up; empty where there is none."""
    return str(answer["kop"]["tekst"]) if stapels(answer) else ""


def overige(answer: dict) -> list[dict]:
    """What is not said first: the other totals, or else the other results."""
    if totals := stapels(answer):
        return [
            {"label": one["titel"], "waarde": one["totaal"]["laagste"], **one["totaal"]}
            for one in totals[1:]
        ]
    return [
        result
        for name, result in answer["resultaten"].items()
        if name not in answer["kop"]["resultaten"] and geldt(result)
    ]
