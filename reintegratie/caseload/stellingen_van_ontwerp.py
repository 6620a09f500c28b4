"""What is always true under a draft: its own claims proven, and those of the law that it breaks.

And what in its rules is idle: a requirement that never decides, a result that nobody gets.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from reintegratie.bewijs.bewijzen import BEWEZEN, WEERLEGD, bewijs
from reintegratie.bewijs.regelproef import onderzoek
from reintegratie.bewijs.stelling import Stelling, proeven_van_wet, van_wet
from reintegratie.bewijs.verklaard import reden
from reintegratie.naleving.fout import Bevinding
from reintegratie.naleving.regels import over
from reintegratie.ontwerp import Ontwerp
from reintegratie.ontwerp.nagekeken import waar
from reintegratie.ontwerp.verschil import VERVALT, berekeningen

WAAR, NIET_WAAR, ONBEKEND = "bewezen", "gaat niet op", "niet bewezen en niet weerlegd"
LOOS = "{soort} «{wat}»: dat kan bij niemand iets uitmaken"
WOORDEN = {BEWEZEN: WAAR, WEERLEGD: NIET_WAAR}


class Bewezen(NamedTuple):
    """A claim from the first day of a draft on: its place, what it says, what came of it.

    ``regels`` are the calculations that it is about.
    """

    naam: str
    zegt: str
    uitkomst: str
    eigen: bool  # of the draft itself
    regels: tuple[str, ...] = ()


def bewezen(wet: Ontwerp) -> list[Bewezen]:
    """Every claim about a calculation that the draft touches, under the draft."""
    return [
        Bewezen(
            one.id,
            one.zegt,
            WOORDEN.get(bewijs(one).soort, ONBEKEND),
            _eigen(wet, one),
            tuple(one.regels),
        )
        for one in _over(wet, van_wet(wet).values())
    ]


def niet_meer_waar(wet: Ontwerp, claims: Iterable[Bewezen]) -> list[str]:
    """The claims of the law that a draft breaks: of these, and of those that no reader is told."""
    told = [one.naam for one in claims if one.uitkomst == NIET_WAAR and not one.eigen]
    kept = _over(wet, proeven_van_wet(wet).values())
    return [*told, *(one.id for one in kept if bewijs(one).soort == WEERLEGD)]


def _over(wet: Ontwerp, claims: Iterable[Stelling]) -> Iterator[Stelling]:
    """Which of them are about what the draft touches, from its first day on; one that was refuted
    stays out."""
    kinds = {name: kind for name, _, kind in berekeningen(wet)}
    for one in claims:
        about = {kinds[name] for name in one.regels if name in kinds}
        ended = one.tot_en_met is not None and one.tot_en_met < wet.begin
        if about and VERVALT not in about and not ended and not one.tegenvoorbeeld:
            yield replace(one, vanaf=max(one.vanaf or wet.begin, wet.begin))


def niet_bewezen(wet: Ontwerp, claims: Iterable[Bewezen]) -> Iterator[tuple[str, str]]:
    """The own claims of a draft that do not hold, or are not proven to: where, and what."""
    for one in claims:
        if one.eigen and one.uitkomst != WAAR:
            room, _, name = one.naam.partition("/")
            place = Bevinding(f"regelingen/{room}/stellingen.toml", f'naam = "{name}"', "")
            yield waar(wet.map, place), f"de stelling «{one.zegt}» {one.uitkomst}"


def loos(wet: Ontwerp) -> Iterator[tuple[str, str]]:
    """What in a new version of a rule is idle, without a reason in ``bewijs/verklaard.toml``."""
    for rule in wet.versies:
        if rule.wetboek is wet and rule.begin >= wet.begin:
            where = waar(wet.map, over(rule, ""))
            for one in onderzoek(rule):
                if one.zeker and reden(one, wet) is None:
                    yield where, LOOS.format(soort=one.doel.soort, wat=one.doel.wat)


def _eigen(wet: Ontwerp, claim: Stelling) -> bool:
    return any(wet.vindplaatsen.versie(one) in wet.teksten_van_het_ontwerp for one in claim.bron)
