"""A region of people in words: what holds for all of them, and what differs from box to box."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from math import prod
from typing import Any

from reintegratie.core.concepts import Begrip
from reintegratie.core.format import capital, show
from reintegratie.core.phrases import AND, OR, listed
from reintegratie.weergave.opschriften import OR_READ

from .gebied import Bereik, Doos, Gebied

IEDEREEN, NIEMAND = "Voor iedereen.", "Voor niemand."
NIET_ALLES = "Er kunnen meer mensen zijn: de rest is niet te bewijzen."
NIET_TE_BEWIJZEN = "Wie er iets van merkt, is niet te bewijzen."
ONE_OF, AND_ALSO = "Een van deze: {keuzes}", " En: "
ANY_ANSWER, NOT_ONE = "welk antwoord ook", "niet {keuzes}"
NOT_BEFORE, NOT_AFTER = "op of na {dag}", "op of voor {dag}"
UP_TO_DAY = "van {van} tot en met {tot}"
MOST = 14  # facts that differ: more are told box by box
Begrippen = Mapping[str, Begrip]


def zinnen(region: Gebied, concepts: Begrippen) -> list[str]:
    """Who is in a region, in sentences; each says one thing that must hold.

    A fact is told by its own question and the answer, in the order of ``concepts``.

    >>> from reintegratie import wetboek
    >>> box = {"heeft_auto": Bereik((False,)), "leeftijd": Bereik(van=27)}
    >>> zinnen(Gebied((box,), volledig=True), wetboek().begrippen)
    ['Hoe oud is deze persoon? Minstens 27 jaar.', 'Heeft de cliënt zelf een auto? Nee.']
    """
    if not region.dozen and not region.volledig:
        return [NIET_TE_BEWIJZEN]
    return [*_who(region, concepts), *([] if region.volledig else [NIET_ALLES])]


def _who(region: Gebied, concepts: Begrippen) -> Iterator[str]:
    if not region.dozen:
        yield NIEMAND
    elif {} in region.dozen:
        yield IEDEREEN
    else:
        order = {name: place for place, name in enumerate(concepts)}

        def first(factor: list[Doos]) -> int:
            return min(order[name] for box in factor for name in box)

        factors = sorted(factoren(region.dozen), key=first)
        yield from (_factor(factor, concepts) for factor in factors)


def _factor(boxes: list[Doos], concepts: Begrippen) -> str:
    """What one of these boxes says, in a sentence."""
    asked = {name for box in boxes for name in box}
    if len(asked) == 1 and all(boxes):
        concept = concepts[asked.pop()]
        return antwoord(concept, OR.join(waarden(concept, box[concept.naam]) for box in boxes))
    told = [_doos(box, concepts, antwoord_op, AND_ALSO) for box in boxes]
    return ONE_OF.format(keuzes=OR_READ.join(told))


def _doos(box: Doos, concepts: Begrippen, tell: Any, joined: str) -> str:
    """What holds in one box."""
    return joined.join(tell(concepts[name], box[name]) for name in concepts if name in box)


def in_het_kort(region: Gebied, concepts: Begrippen) -> str:
    """The same in a few words, for between brackets: by the labels of a form."""
    return "; of ".join(_doos(box, concepts, bereik, AND) for box in region.dozen)


def factoren(boxes: Sequence[Doos]) -> list[list[Doos]]:
    """Boxes as few lists of alternatives: one of each list together is a box.

    >>> a, b, c = Bereik((True,)), Bereik((False,)), Bereik(van=1)
    >>> factoren([{"x": a, "y": c}, {"x": b, "y": c}])
    [[{'y': Bereik(keuzes=(), van=1, tot=None, na=None, voor=None)}], \
[{'x': Bereik(keuzes=(True,), van=None, tot=None, na=None, voor=None)}, \
{'x': Bereik(keuzes=(False,), van=None, tot=None, na=None, voor=None)}]]
    """
    names = list(dict.fromkeys(name for box in boxes for name in box))
    same = [name for name in names if len({box.get(name) for box in boxes}) == 1]
    found = [[{name: boxes[0][name]}] for name in same]
    rest = [name for name in names if name not in same]
    return [*found, *_split(boxes, rest)]


def _split(boxes: Sequence[Doos], names: list[str]) -> Iterator[list[Doos]]:
    """The fewest facts that go with every alternative of the others, and then the others."""
    if not names:
        return
    for size in range(1, len(names) // 2 + 1) if len(names) <= MOST else ():
        for part in combinations(names, size):
            others = [name for name in names if name not in part]
            sides = _seen(boxes, part), _seen(boxes, others)
            if prod(map(len, sides)) == len(_seen(boxes, names)):
                yield sides[0]
                yield from _split(boxes, others)
                return
    yield _seen(boxes, names)


def _seen(boxes: Sequence[Doos], names: Sequence[str]) -> list[Doos]:
    """The boxes as far as they are about these facts, each different one once."""
    found: list[Doos] = []
    for box in boxes:
        part = {name: box[name] for name in names if name in box}
        if part not in found:
            found.append(part)
    return found


def antwoord(concept: Begrip, value: str) -> str:
    """A question with its answer: «Hoe oud is deze persoon? Minstens 27 jaar.»."""
    return f"{concept.vraag} {capital(value)}."


def antwoord_op(concept: Begrip, span: Bereik) -> str:
    """The question of a fact, with these values as its answer."""
    return antwoord(concept, waarden(concept, span))


def bereik(concept: Begrip, span: Bereik) -> str:
    """The values of one fact in a few words.

    >>> from reintegratie import wetboek
    >>> bereik(wetboek().begrippen["afstand_km"], Bereik(van=10, tot=12, voor=12))
    'afstand van huis naar werk: van 10 kilometer tot 12 kilometer'
    """
    label = concept.label
    if label[1:2].islower():  # not AOW
        label = label[0].lower() + label[1:]
    return f"{label}: {waarden(concept, span)}"


def waarden(concept: Begrip, span: Bereik) -> str:
    """The values of one fact in words."""
    if span.keuzes:
        return _keuzes(concept, span.keuzes)

    def said(value: Any) -> str:
        return show(value, concept.eenheid)

    if span.van is not None and span.van == span.tot:
        return said(span.van)
    if concept.type == "datum":
        return _days(span)
    if span.van is not None and span.na is None and span.tot is not None:
        end = f"tot {said(span.voor)}" if span.voor is not None else f"tot en met {said(span.tot)}"
        return f"van {said(span.van)} {end}"
    return " en ".join(_ends(span, said))


def _keuzes(concept: Begrip, chosen: tuple[Any, ...]) -> str:
    """Choices by their texts: of many those that are left out."""
    texts = concept.keuzes
    if not texts or len(chosen) == 1:
        return OR.join(texts.get(one) or show(one, concept.eenheid) for one in chosen)
    left = [text for one, text in texts.items() if one not in chosen]
    if not left:
        return ANY_ANSWER
    if len(left) < len(chosen):
        return NOT_ONE.format(keuzes=_genoemd(left))
    return _genoemd([texts[one] for one in chosen])


def _genoemd(texts: list[str]) -> str:
    return listed([f"«{one}»" for one in texts], OR)


def _ends(span: Bereik, said: Any) -> Iterator[str]:
    if span.na is not None:
        yield f"meer dan {said(span.na)}"
    elif span.van is not None:
        yield f"minstens {said(span.van)}"
    if span.voor is not None:
        yield f"minder dan {said(span.voor)}"
    elif span.tot is not None:
        yield f"hoogstens {said(span.tot)}"


def _days(span: Bereik) -> str:
    if span.van and span.tot:
        return UP_TO_DAY.format(van=show(span.van), tot=show(span.tot))
    words, day = (NOT_BEFORE, span.van) if span.van else (NOT_AFTER, span.tot)
    return words.format(dag=show(day))
