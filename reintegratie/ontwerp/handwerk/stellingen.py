"""What the law itself says of the old text, once a draft is adopted: a draft only adds."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import chain

from reintegratie.core import cited
from reintegratie.core.format import capital, show
from reintegratie.naleving.fout import Bevinding
from reintegratie.naleving.vermeldingen import Vermelding, vermeldingen
from reintegratie.ontwerp.naast import Ontwerp
from reintegratie.ontwerp.paginas import nieuwe, page_of

from . import soort
from .plek import Rij, in_de_wet, op_de_regel

NIET_MEER = "«{naam}» geldt tot {dag}: zeg «tot_en_met»."
OEFENING = (
    "Onder de nieuwe tekst is het antwoord op «{naam}» anders. De oefening houdt haar oude dag: "
    "kijk of zij nog past, of maak er een bij."
)
ALTIJD_WAAR = "Zeg wat altijd waar is van wat op «{page}» staat: een stelling."
VERTELD = "regelingen/*/stellingen.toml"
STELLINGEN, CASUSSEN = "regelingen/{kamer}/*.toml", "oefenen/casussen/*.toml"


def werk(
    wet: Ontwerp, left: list[Bevinding], gevallen: list[str], onwaar: list[str]
) -> Iterator[Rij]:
    """What names an old lid (``left``), each claim that no longer holds, each case with another
    answer."""
    ended = set(map(_kop, onwaar))
    yield from _achtergebleven(wet, left, ended)
    for claim in onwaar:
        room, _, name = claim.partition("/")
        where = op_de_regel(wet, STELLINGEN.format(kamer=room), _kop(claim))
        yield where, NIET_MEER.format(naam=name, dag=show(wet.begin))
    yield from soort.werk(wet, ended)
    yield from _zonder_stelling(wet, ended)
    for case in gevallen:
        name = case.rpartition("/")[2]
        yield op_de_regel(wet, CASUSSEN, _kop(case)), OEFENING.format(naam=name)


def _zonder_stelling(wet: Ontwerp, ended: Collection[str]) -> Iterator[Rij]:
    """Each new page that calculates and of which no claim is, also not once the new lids are named.

    A law that claims nothing at all lacks none.
    """
    claims = list(vermeldingen(wet, VERTELD))
    told = {page for one in claims if one.regel not in ended for page in _bladzijden(wet, one)}
    rooms = {
        page_of(wet.bepalingen[id].vindplaats): rule.kamer
        for rule in wet.versies[::-1]
        for id in rule.bepalingen
    }
    for page in nieuwe(wet) if claims else ():
        if page in rooms and page not in told:
            where = in_de_wet(wet, f"regelingen/{rooms[page]}/stellingen.toml")
            yield where, ALTIJD_WAAR.format(page=page)


def _bladzijden(wet: Ontwerp, claim: Vermelding) -> Iterator[str]:
    """The pages that a claim is of: by its own places, and by those that came in their place."""
    came = cited.lost(wet, claim.plaatsen, min(wet.begin, claim.tot_en_met)).values()
    yield from (page_of(place) for place in (*claim.plaatsen, *chain(*came)))


def _kop(name: str) -> str:
    """How the line begins by which a claim or case is found."""
    return f'naam = "{name.rpartition("/")[2]}"'


def _achtergebleven(wet: Ontwerp, left: list[Bevinding], ended: Collection[str]) -> Iterator[Rij]:
    """What names a lid that is replaced, and nothing in its place: once for each file and lid.

    Not what is said to end: it does not go on.
    """
    found: dict[tuple[str, str], list[str]] = {}
    for one in left:
        if not (one.bestand.startswith("regelingen/") and one.regel in ended):
            found.setdefault((one.bestand, one.wat), []).append(one.regel)
    for (file, said), rows in found.items():
        at = "; ".join(filter(None, rows))
        yield in_de_wet(wet, file), f"{capital(said)}.{f' Bij {at}.' if at else ''}"
