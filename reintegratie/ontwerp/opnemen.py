"""The law's own files with a draft taken up in them: beside the law, or for good."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path, PurePosixPath

from reintegratie.core.errors import shorten

from . import ook
from .bestanden import bestanden
from .blokken import blokken, samen, zonder
from .fouten import OntwerpFout
from .kop import Kop, Tekst, Vastgesteld, als_versie, lees_kop
from .nummers import met, nummers

MET_GIT = (
    "Er is niets teruggehaald. Kwam er later een ander ontwerp bij? Haal dat er eerst uit. Ga "
    "anders terug met git: dan blijft bekend wat er met de hand is gedaan."
)
BRONNEN = PurePosixPath("bronnen.toml")
Gezegd = Callable[[PurePosixPath], str]  # what a draft says in a file


def opgenomen(
    map: Path, wet: Path, boek: Path | None = None, gegeven: Vastgesteld | None = None
) -> dict[PurePosixPath, str]:
    """Each file of the law that a draft adds or adds to, with its text then.

    ``wet`` is the folder of the law, ``boek`` that of its chapters: without it these stay out.
    ``gegeven`` are the days of an adopted draft: what it brings then has the next numbers of the
    law. Raises OntwerpFout.
    """
    kop, gezegd = _gelezen(map, nummers(map, wet) if gegeven else {})
    found = {BRONNEN: _versies(wet, kop, gegeven)} | _modules(ook.met(kop, wet), wet)
    for place in bestanden(map):
        root = boek if place.parts[0] == "book" else wet
        if root is None:
            continue
        there, said = root / place, gezegd(place)
        if place.suffix == ".toml":
            found[place] = samen(found.get(place, _lees(there)), said, place.as_posix())
        elif there.exists():
            raise OntwerpFout(
                f"«{shorten(place)}» staat al in de wet. Een nieuwe tekst krijgt een eigen bestand "
                "ernaast: wat er was, blijft zoals het is."
            )
        else:
            found[place] = said
    return found


def teruggenomen(map: Path, wet: Path, boek: Path | None = None) -> dict[PurePosixPath, str | None]:
    """Each of those files as it was before; None for one that was not there. Raises OntwerpFout."""
    kop, gezegd = _gelezen(map, nummers(map, wet))
    _is_opgenomen(wet, kop)
    faults, found = list[str](), dict[PurePosixPath, str | None]()
    with _verzameld(faults):
        found[BRONNEN] = _zonder_versies(wet, kop)
    with _verzameld(faults):
        found |= _modules(ook.zonder(kop, wet), wet)
    for place in bestanden(map):
        root = boek if place.parts[0] == "book" else wet
        if root is None:
            continue
        with _verzameld(faults):
            now = found.get(place) or _lees(root / place)
            found[place] = _zonder(now, gezegd(place), place)
    if faults:
        raise OntwerpFout("\n  ".join([*faults, MET_GIT]))
    return found


@contextmanager
def _verzameld(faults: list[str]) -> Iterator[None]:
    """Keep what is wrong, to tell it with all else that is."""
    try:
        yield
    except OntwerpFout as fault:
        faults.append(fault.melding)


def _gelezen(map: Path, numbers: Mapping[str, str]) -> tuple[Kop, Gezegd]:
    """A draft with these numbers in it: its head, and what gives the text of each file."""
    kop = lees_kop(map)
    also = (
        one._replace(bepalingen=tuple(numbers.get(id, id) for id in one.bepalingen))
        for one in kop.ook
    )
    return replace(kop, ook=tuple(also)), lambda place: met(_lees(map / place), numbers)


def _zonder(now: str, said: str, place: PurePosixPath) -> str | None:
    """A file of the law without what a draft says in it; None where nothing is left."""
    if place.suffix == ".toml":
        return zonder(now, said, place.as_posix()) or None
    if now != said:
        raise OntwerpFout(f"«{shorten(place)}» is anders dan in het ontwerp.")
    return None


def _modules(texts: dict[Path, str], wet: Path) -> dict[PurePosixPath, str]:
    return {PurePosixPath(path.relative_to(wet).as_posix()): text for path, text in texts.items()}


def _versies(wet: Path, kop: Kop, gegeven: Vastgesteld | None) -> str:
    """The register of sources, with the texts of the draft."""
    law = _lees(wet / BRONNEN)
    known = {block.over for block in blokken(law)}
    for text in kop.teksten:
        if text.bron not in known:
            raise OntwerpFout(f"ontwerp.toml: er is geen bron «{shorten(text.bron)}».")
        if f'naam = "{text.naam}"' in law:
            raise OntwerpFout(f"De tekst «{text.naam}» staat al in de wet.")
        law = samen(law, als_versie(kop, text, gegeven), BRONNEN.name)
    return law


def _is_opgenomen(wet: Path, kop: Kop) -> None:
    """Raise OntwerpFout for a text that is not in the law."""
    law = _lees(wet / BRONNEN)
    for text in kop.teksten:
        if len(_versie(law, text)) != 1:
            raise OntwerpFout(f"De tekst «{text.naam}» is niet opgenomen.")


def _zonder_versies(wet: Path, kop: Kop) -> str:
    law = _lees(wet / BRONNEN)
    for text in reversed(kop.teksten):
        [there] = _versie(law, text)
        law = zonder(law, there, BRONNEN.name)
    return law


def _versie(law: str, text: Tekst) -> list[str]:
    """The block of a text in the register of sources, if it is there."""
    named = f'naam = "{text.naam}"\n'
    return [one.tekst for one in blokken(law) if named in f"{one.tekst}\n"]


def _lees(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""
