"""Who notices a change, told apart: how the texts are read, what becomes of people, and who.

What is told is proven. Readings under which the same can be said of the same names stand together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property

from reintegratie.beleid.anders import AndereWet
from reintegratie.beleid.richting import GEEN, Richting, van_wet
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.rules import Regel

from .bij_naam import BijNaam, Naam, Verteld, nodig
from .gevolg_in_woorden import gevolg, soort
from .groep import Groep
from .namen_in_woorden import Uitleg
from .overgangen import Overgang, overgangen
from .werelden import Naast, naast, naast_versie
from .werk import GEHEEL, Werk
from .zeker import Zeker
from .zo_gelezen import zo_gelezen

NU, EERST = "nu", "eerst"
Zinnen = tuple[str, ...]


def groepen(wet: AndereWet, naam: str, peildatum: date) -> list[Groep]:
    """Who gets another outcome of a rule under a change, on a day; [] for nobody.

    Of a rule that comes or goes who gets a yes of it. About people of whom all is known, and before
    amounts are rounded. Raises NietTeBewijzen.
    """
    return Groepen(naast(wet, naam, peildatum), wet.richting(naam), NU).groepen()


def groepen_versie(rule: Regel) -> list[Groep]:
    """Who gets another outcome on the first day of a version than on the day before it.

    Of a first version who gets a yes of it. Raises NietTeBewijzen.
    """
    law = rule.wetboek
    assert isinstance(law, Wetboek)
    return Groepen(naast_versie(rule), van_wet(law).get(rule.naam, GEEN), EERST).groepen()


class Groepen:
    """People who notice a difference between two rules, told.

    ``way`` says what is a gain, ``first`` what the days of the first rule are called. To find them
    takes no more work than ``most``, and neither does telling who they are.
    """

    def __init__(self, both: Naast, way: Richting, first: str = NU, most: float = GEHEEL):
        self.both, self.way, self.first = both, way, first
        self.zeker = Zeker(both, Werk(most))
        self.uitleg = Uitleg(Zeker(both, Werk(most)), first)

    def groepen(self) -> list[Groep]:
        """Each group, in the order of what becomes of people."""
        return [
            group
            for what, told in sorted(self.verteld.items(), key=lambda one: one[0].orde)
            for group in self._bijeen(what, told)
        ]

    @cached_property
    def verteld(self) -> dict[Overgang, list[Verteld]]:
        """Of all that can become of somebody, of whom it does under each reading.

        What can is found first: where work runs out, it is who they are that is not known.
        """
        found: dict[Overgang, list[Verteld]] = {}
        worlds = self.both.werelden
        each = [(world, overgangen(self.zeker, world)) for world in worlds]
        for world, becomes in each:
            by_name = BijNaam(self.zeker, world)
            for what, who in becomes.items():
                found.setdefault(what, []).append(by_name.vertel(who))
        return found

    def _bijeen(self, what: Overgang, told: list[Verteld]) -> Iterator[Groep]:
        """Readings under which the same is said, together."""
        world = self.both.werelden[0]
        for sentences, (some, names) in self._gezegd(told).items():
            yield Groep(
                zo_gelezen(self.both, [one.wereld for one in some]),
                gevolg(world, what, self.first),
                list(sentences),
                self.uitleg.uitleg(some, names),
                soort(world, what, self.way),
            )

    def _gezegd(self, told: list[Verteld]) -> dict[Zinnen, tuple[list[Verteld], list[Naam]]]:
        """What is said of people, under which readings, and by which names."""
        found: dict[Zinnen, tuple[list[Verteld], list[Naam]]] = {}
        for some in self._gelijk(told):
            names = nodig(self.uitleg.zeker, some)
            sentences = tuple(self.uitleg.zinnen(some[0], names))
            found.setdefault(sentences, ([], names))[0].extend(some)
        return found

    def _gelijk(self, told: list[Verteld]) -> Iterable[list[Verteld]]:
        """Readings under which all that can be said is the same."""
        found: dict[tuple, list[Verteld]] = {}
        for one in told:
            found.setdefault(self.uitleg.sleutel(one), []).append(one)
        return found.values()
