"""A worked example: the facts, the outcome, and why. It stands in the register of its room."""

from __future__ import annotations

from reintegratie import wetboek
from reintegratie.core.errors import OnbekendVoorbeeld

from . import html, tekst
from . import opschriften as op
from .bouw import Html, el, samen
from .ingevuld import feiten_in_woorden
from .lijst import lijst
from .onderdeel import Gegevens, Grond, Onderdeel, Vraag
from .woorden import namen

DICHT = "Bekijk de uitkomst"


def voorbeeld(naam: str, *, dicht: bool = False) -> Vraag:
    """A worked example (``kamer/naam``), carried out now.

    ``dicht`` folds its outcome, for who is to think of an answer first.
    """
    if naam not in wetboek().voorbeelden:
        raise OnbekendVoorbeeld(naam, wetboek().voorbeelden)
    return {"naam": naam} | ({"dicht": True} if dicht else {})


def gegevens(vraag: Vraag) -> Gegevens:
    """The example as it stands in the register, its facts in words, and its answer."""
    row, found = wetboek().voorbeeld(vraag["naam"])
    return {
        "naam": vraag["naam"],
        "dicht": vraag.get("dicht", False),
        "titel": row["titel"],
        "waarom": row["waarom"],
        "feiten": feiten_in_woorden(found),
        "namen": namen(found.regel.wetboek),
        "uitkomst": found.als_dict(),
    }


def in_woorden(given: Gegevens) -> str:
    """The same words as the block, sentence by sentence."""
    facts = [f"- {fact['label']}: {fact['weergave']}" for fact in given["feiten"]]
    head = "\n".join([given["titel"], given["waarom"], *facts])
    return f"{head}\n\n{tekst.uitkomst(given['uitkomst'], given['namen'])}"


def blok(given: Gegevens, prefix: str, wortel: str | None) -> Html:
    """The example, its explanation folded. It has no receipt: its name gives the answer again."""
    facts = lijst([(fact["label"], fact["weergave"]) for fact in given["feiten"]], "ri-feiten")
    outcome = _outcome(given, wortel)
    return el(
        "article",
        el("h3", given["titel"], id=prefix),
        [facts, _folded(outcome)] if given["dicht"] else [facts, outcome],
        class_="ri-voorbeeld",
        aria_labelledby=prefix,
    )


def _outcome(given: Gegevens, root: str | None) -> Html:
    answer = given["uitkomst"]
    why = samen(
        el("p", given["waarom"], class_="ri-uitleg"),
        html.rest(answer, given["namen"], root, open=True, bewijs=False),
    )
    return samen(
        el("p", el("b", answer["titel"]), class_="ri-berekend"),
        html.kort(answer),
        why if given["dicht"] else el("details", el("summary", op.WHY), why),
    )


def _folded(*parts: Html) -> Html:
    return el("details", el("summary", DICHT), *parts, class_="ri-dicht")


VOORBEELD = Onderdeel(
    soort="voorbeeld",
    stel=voorbeeld,
    gegevens=gegevens,
    tekst=in_woorden,
    blok=blok,
    grond=lambda vraag: Grond([vraag["naam"].partition("/")[0]]),
)
