"""What is left to do by hand once a draft is adopted: no machine writes a text for a reader.

* ``vooraf``       what is best done in the draft itself: its lines, its words
* ``boek``         what the book asks of a new chapter; ``onderwerpen``: at which subject it stands
* ``ontwerpen``    the drafts that the book shows
* ``wet``          what the registers and the tests of the law ask; ``wegwijzer``: the questionnaire
* ``stellingen``   the claims and practice cases of the law that are of the old text; ``soort``: of
                   another kind of outcome
* ``plek``         where in the project each of them stands

All that the tests and the build ask after adopting stands here, and nothing that they do not, but
for what only somebody can judge: whether a text for a reader still says what it should.
"""

from __future__ import annotations

from collections.abc import Iterator

from reintegratie.ontwerp.naast import Ontwerp
from reintegratie.ontwerp.nagekeken import achtergebleven

from . import boek, onderwerpen, ontwerpen, stellingen, vooraf, wet
from .plek import Rij


def handwerk(ontwerp: Ontwerp, gevallen: list[str], onwaar: list[str]) -> Iterator[Rij]:
    """Each thing: where, and what. ``gevallen`` are the practice cases whose answer changes,
    ``onwaar`` the claims of the law that no longer hold."""
    yield from vooraf.werk(ontwerp)
    yield from boek.werk(ontwerp)
    left = achtergebleven(ontwerp)
    yield from onderwerpen.werk(ontwerp, left)
    yield from ontwerpen.werk(ontwerp)
    yield from wet.werk(ontwerp, left)
    yield from stellingen.werk(ontwerp, left, gevallen, onwaar)
