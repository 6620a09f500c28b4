"""A region of people in words: what holds for all of them, and what differs from box to box."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from math import prod
from typing import Any

from reintegratie.core.concepts import Begrip
from reintegratie.core.format import show

from .gebied import Bereik, Doos, Gebied

IEDEREEN, NIEMAND = "Voor iedereen.", "Voor niemand."
NIET_ALLES = "Er kunnen meer mensen zijn: de rest is niet te bewijzen."
NIET_TE_BEWIJZEN = "Wie er iets van merkt, is niet te bewijzen."
MOST = 14  # facts that differ: more are told box by box
Begrippen = Mapping[str, Begrip]


def zinnen(region: Gebied, concepts: Begrippen) -> list[str]:
    """Who is in a region, in sentences; each says one thing that must hold.

    >>> from reintegratie import wetboek
    >>> box = {"heeft_auto": Bereik((False,)), "leeftijd": Bereik(van=27)}
    >>> zinnen(Gebied((box,), volledig=True), wetboek().begrippen)
    ['Leeftijd: minstens 27 jaar.', 'Heeft een auto: nee.']
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
        for factor in factoren(region.dozen):
            said = [_doos(box, concepts) for box in factor]
            yield f"Een van deze: {'; of '.join(said)}." if len(said) > 1 else f"{said[0]}."


def _doos(box: Doos, concepts: Begrippen) -> str:
    """What holds in one box."""
    return " en ".join(bereik(concepts[name], box[name]) for name in concepts if name in box)


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


def bereik(concept: Begrip, span: Bereik) -> str:
    """The values of one fact in words.

    >>> from reintegratie import wetboek
    >>> bereik(wetboek().begrippen["afstand_km"], Bereik(van=10, tot=12, voor=12))
    'Afstand tussen huis en werk: van 10 kilometer tot 12 kilometer'
    """
    return f"{concept.label}: {_values(concept, span)}"


def _values(concept: Begrip, span: Bereik) -> str:
    if span.keuzes:
        choices = concept.keuzes or {}
        return " of ".join(choices.get(one) or show(one) for one in span.keuzes)

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
    first = "" if span.van is None else f"vanaf {show(span.van)}"
    last = "" if span.tot is None else f"tot en met {show(span.tot)}"
    return " ".join(filter(None, [first, last]))
