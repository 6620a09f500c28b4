"""At which subject of the book a new chapter is named: a subject names each of its chapters."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from reintegratie.naleving.fout import Bevinding
from reintegratie.naleving.wegen import NAMED
from reintegratie.ontwerp.naast import Ontwerp, boeken
from reintegratie.ontwerp.paginas import nieuwe, voorgangers

from .plek import BOEK, PAGE, Rij

MAP = "onderwerpen"
ERACHTER = "Noem «{page}» achter het oude hoofdstuk."
ERGENS = "Noem «{page}» bij een onderwerp."


def werk(wet: Ontwerp, left: list[Bevinding]) -> Iterator[Rij]:
    """Each new chapter: behind the one in whose place it came, or else at any subject.

    ``left`` is what the law still says by a lid that is replaced: a chapter that is named there is
    not named again. A book without subjects asks nothing.
    """
    if not any((book / MAP).is_dir() for book in boeken(wet.basis)):
        return
    told = {(one.bestand, page) for one in left for page in PAGE.findall(one.wat)}
    subjects = dict(_onderwerpen(wet))
    for page in nieuwe(wet):
        old = voorgangers(wet, page)
        yield from _bij(page, [place for place in subjects if old & subjects[place]], told)


def _bij(page: str, subjects: list[str], told: Collection[Rij]) -> Iterator[Rij]:
    if not subjects:
        yield f"{BOEK}{MAP}/", ERGENS.format(page=page)
    for place in subjects:
        if (place, page) not in told:
            yield place, ERACHTER.format(page=page)


def _onderwerpen(wet: Ontwerp) -> Iterator[tuple[str, set[str]]]:
    """Each page of a subject, with the chapters that its head names."""
    for book in boeken(wet.basis):
        for path in sorted((book / MAP).glob("*.md")):
            named = NAMED.findall(path.read_text(encoding="utf-8"))
            yield f"{BOEK}{MAP}/{path.name}", set(named)
