"""Who notices a change, told apart: how the texts are read, what becomes of people, and who.

What is told is proven. Readings under which the same can be said of the same names stand together.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cached_property

from reintegratie.beleid.anders import AndereWet
from reintegratie.beleid.richting import GEEN, Richting, van_wet
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.readings import named
from reintegratie.core.rules import Regel
from reintegratie.weergave.gelezen import zo_gelezen

from .bij_naam import BijNaam, Naam, Verteld, nodig
from .gevolg_in_woorden import gevolg, soort
from .groep import Groep
from .namen_in_woorden import Uitleg
from .overgangen import Overgang, overgangen
from .werelden import Naast, Wereld, naast, naast_versie
from .zeker import Zeker

NU, EERST = "nu", "eerst"
Sleutel = tuple  # what sets people apart that are told


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

    ``way`` says what is a gain, ``first`` what the days of the first rule are called.
    """

    def __init__(self, both: Naast, way: Richting, first: str = NU):
        self.both, self.way, self.first, self.zeker = both, way, first, Zeker(both)
        self.uitleg = Uitleg(self.zeker, first)

    def groepen(self) -> list[Groep]:
        """Each group, in the order of what becomes of people."""
        return [
            group
            for what, told in sorted(self.verteld.items(), key=lambda one: one[0].orde)
            for group in self._bijeen(what, told)
        ]

    @cached_property
    def verteld(self) -> dict[Overgang, list[Verteld]]:
        """Of all that can become of somebody, of whom it does under each reading."""
        found: dict[Overgang, list[Verteld]] = {}
        for world in self.both.werelden:
            by_name = BijNaam(self.zeker, world)
            for what, who in overgangen(self.zeker, world).items():
                found.setdefault(what, []).append(by_name.vertel(who))
        return found

    def _bijeen(self, what: Overgang, told: list[Verteld]) -> Iterator[Groep]:
        """Readings under which the same is said, together."""
        alike: dict[Sleutel, list[Verteld]] = {}
        for one in told:
            alike.setdefault(self.uitleg.sleutel(one), []).append(one)
        said: dict[Sleutel, tuple[list[Verteld], list[Naam]]] = {}
        for some in alike.values():
            names = nodig(self.zeker, some)
            sentences = tuple(self.uitleg.zinnen(some[0], names))
            said.setdefault(sentences, ([], names))[0].extend(some)
        first = self.both.werelden[0]
        for sentences, (some, names) in said.items():
            yield Groep(
                self._gelezen([one.wereld for one in some]),
                gevolg(first, what, self.first),
                list(sentences),
                self.uitleg.uitleg(some, names),
                soort(first, what, self.way),
            )

    def _gelezen(self, worlds: list[Wereld]) -> str | None:
        """How the texts are read in these worlds; None where they are all there are."""
        if len(worlds) == len(self.both.werelden):
            return None
        rows = {id(one): row for one, row in zip(self.both.werelden, self._rijen, strict=True)}
        return zo_gelezen([rows[id(one)] for one in worlds], self._rijen)

    @property
    def _rijen(self) -> list[dict]:
        """Each reading as data: what is read of each conflict that can be read in more ways."""
        known = {
            name: conflict
            for one in self.both.werelden[0].elk
            for name, conflict in one.graph.conflicts.items()
        }
        choices = [one.lezingen for one in self.both.werelden]
        open_ = [name for name in choices[0] if len({one[name] for one in choices}) > 1]
        return [named(known, {name: one[name] for name in open_}) for one in choices]
