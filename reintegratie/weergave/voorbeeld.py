"""A worked example: the facts, the outcome, and why. It stands in the register of its room."""

from __future__ import annotations

from typing import Any

from reintegratie import wetboek
from reintegratie.core.errors import OnbekendVoorbeeld

from . import html, tekst
from . import opschriften as op
from .bouw import Html, el, samen
from .ingevuld import feiten_in_woorden
from .lijst import lijst
from .nabij import genoemd
from .onderdeel import Gegevens, Grond, Onderdeel, Vraag
from .ondergrond import ondergrond
from .verwijzingen import bron
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
    """The example as it stands in the register, its facts in words, its answer and its ground.

    Of what all examples of its calculation say on a page (``gezegd``) its ground says nothing; the
    first of them says it above itself (``vooraf``). ``hier`` is that page: it calls its own places
    by less than their whole name. ``weer``: the example before it is of the same calculation.
    """
    row, found = wetboek().voorbeeld(vraag["naam"])
    facts, answer = feiten_in_woorden(found), found.als_dict()
    said = vraag.get("gezegd", ())
    beforehand = [one for one in answer["kanttekeningen"] if one["tekst"] in said]
    return {
        "naam": vraag["naam"],
        "dicht": vraag.get("dicht", False),
        "weer": vraag.get("weer", False),
        "titel": row["titel"],
        "waarom": row["waarom"],
        "feiten": facts,
        "namen": namen(found.regel.wetboek),
        "uitkomst": answer,
        "ondergrond": _called(ondergrond(found, answer, facts, said), vraag),
        "vooraf": _called(beforehand if vraag.get("vooraf") else [], vraag),
    }


def _called(told: Any, vraag: Vraag) -> Any:
    """The same, with its places as the page of the example calls them."""
    return genoemd(told, vraag["hier"]) if "hier" in vraag else told


def in_woorden(given: Gegevens) -> str:
    """The same words as the block, sentence by sentence."""
    facts = [f"- {fact['label']}: {fact['weergave']}" for fact in given["feiten"]]
    head = "\n".join([given["titel"], given["waarom"], *facts])
    said = tekst.uitkomst(given["uitkomst"], given["namen"], ondergrond=given["ondergrond"])
    return f"{head}\n\n{said}"


def blok(given: Gegevens, prefix: str, wortel: str | None) -> Html:
    """The example, its explanation folded. It has no receipt: its name gives the answer again."""
    facts = lijst([(fact["label"], fact["weergave"]) for fact in given["feiten"]], "ri-feiten")
    outcome = _outcome(given, wortel)
    example = el(
        "article",
        el("h3", given["titel"], id=prefix),
        [facts, _folded(outcome)] if given["dicht"] else [facts, outcome],
        class_="ri-voorbeeld",
        aria_labelledby=prefix,
    )
    return samen(_beforehand(given["vooraf"], wortel), example)


def _beforehand(notes: list[dict], root: str | None) -> Html | None:
    """What holds for this example and for the others of its calculation."""
    if not notes:
        return None
    rows = [el("li", one["tekst"], " ", bron(one, root)) for one in notes]
    fold = el("details", el("summary", op.BEFOREHAND), el("ul", rows), class_="handboek-vouw")
    return el("div", fold, class_="ri-bij-voorbeelden")


def _outcome(given: Gegevens, root: str | None) -> Html:
    answer = given["uitkomst"]
    why = samen(
        el("p", given["waarom"], class_="ri-uitleg"),
        html.rest(given["ondergrond"], given["namen"], root, open=True, bewijs=False),
    )
    return samen(
        None if given["weer"] else el("p", el("b", answer["titel"]), class_="ri-berekend"),
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
