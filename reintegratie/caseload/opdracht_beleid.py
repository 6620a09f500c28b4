"""The command ``reintegratie beleid``: a change or a draft in, a folder with a report out."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from reintegratie import wetboek
from reintegratie.beleid.anders import AndereWet
from reintegratie.beleid.gevallen import praktijkgevallen
from reintegratie.beleid.lezen import lees_bestand
from reintegratie.beleid.voorbeelden import Vergelijking, vergelijk_voorbeelden
from reintegratie.beleid.watals import WatAls
from reintegratie.core.concepts import read_date
from reintegratie.core.errors import OngeldigeInvoer, shorten
from reintegratie.machine.druk import GEEN
from reintegratie.machine.terminal import Terminal
from reintegratie.ontwerp import Ontwerp, leg_naast

from . import opdracht_ontwerp
from .bestand import lees_caseload
from .gebied_in_beeld import NIET_GEZOCHT, Precies, precies, tekst
from .koppeling import lees_koppeling
from .mensen import Caseload
from .ontwerpverslag import Ontwerpverslag, onderzoek
from .rapport import schrijf
from .synthetisch import verzin
from .uitslag import Uitslag
from .vergelijk import Mensvergelijking, vergelijk_mensen
from .verslag.kort import groepen

GENOEMD = 20  # rows that were set apart and are told at once
STANDAARD = {"mensen": 5000, "seed": 1}


def voer_uit(chosen: argparse.Namespace) -> int:
    """Carry out the command; returns the exit code: 1 where it was stopped halfway."""
    if opdracht_ontwerp.gevraagd(chosen):
        return opdracht_ontwerp.voer_uit(chosen)
    if not str(chosen.uit or "").strip():
        raise OngeldigeInvoer("Geef met --uit een map voor het rapport.")
    wet = _wet(chosen)
    if not chosen.peildatum and wet.begin is None:
        raise OngeldigeInvoer(
            "De wijziging verandert niets. Geef een --peildatum om toch te rekenen."
        )
    people = _mensen(chosen, wet)
    day = read_date(chosen.peildatum or wet.begin)
    found, examples, who, draft = _gevonden(wet, people, day)
    print(file=sys.stderr)
    _vertel(draft or Uitslag(wet, found, examples, who))
    written = schrijf(Path(chosen.uit), found, examples, who, draft, pdf=True)
    print(*written, sep="\n")
    if not any(path.suffix == ".pdf" for path in written):
        print(GEEN, file=sys.stderr)
    if found.onvolledig or examples.onvolledig:
        print("Onvolledig: het rekenen is gestopt. Wat klaar was, staat in het rapport.")
        return 1
    return 0


def _gevonden(
    wet: AndereWet, people: Caseload, day: date
) -> tuple[Mensvergelijking, Vergelijking, Precies, Ontwerpverslag | None]:
    """What it does to people, to examples, and exactly; and all of it where it is a draft."""
    if isinstance(wet, Ontwerp):
        draft = onderzoek(wet, people, day, voortgang=_voortgang)
        return draft.mensen, draft.voorbeelden, draft.gebied, draft
    found = vergelijk_mensen(wet, people, day, voortgang=_voortgang)
    examples = vergelijk_voorbeelden(wet, praktijkgevallen(), voortgang=_voortgang)
    return found, examples, NIET_GEZOCHT if found.onvolledig else precies(wet, day), None


def _wet(chosen: argparse.Namespace) -> AndereWet:
    """The changes laid over the law; or the drafts of which the folders are named, beside it."""
    paths = list(map(Path, chosen.wijziging))
    if all(path.is_dir() for path in paths):
        return leg_naast(*paths)
    if any(path.is_dir() for path in paths):
        raise OngeldigeInvoer("Noem alleen mappen van een ontwerp, of alleen bestanden.")
    return WatAls(wetboek(), *(lees_bestand(path, wetboek()) for path in chosen.wijziging))


def _vertel(found: Uitslag) -> None:
    """What is found, for who reads no report."""
    people = found.mensen.caseload
    print(people.opschrift, *people.opmerkingen, sep="\n")
    for heading, said in groepen(found):
        print(heading, *said, sep="\n  ")
    for title, groups in found.precies.items():
        print(f"{title} Wie merkt dat precies?", *tekst(groups), sep="\n  ")


def _mensen(chosen: argparse.Namespace, wet: AndereWet) -> Caseload:
    """The people of a file, or invented ones."""
    if bool(chosen.bestand) != bool(chosen.koppeling):
        raise OngeldigeInvoer("Een --bestand heeft een --koppeling nodig, en andersom.")
    if not chosen.bestand:
        return verzin(_getal(chosen, "mensen"), _getal(chosen, "seed"), wet=wet)
    if chosen.mensen or chosen.seed:
        raise OngeldigeInvoer("Kies: een eigen --bestand, of verzonnen --mensen met een --seed.")
    people = lees_caseload(chosen.bestand, lees_koppeling(chosen.koppeling, wet))
    for one in people.afgekeurd[:GENOEMD]:
        column = f", kolom «{shorten(one.kolom)}»" if one.kolom else ""
        print(f"Regel {one.regel}{column}: {one.melding}", file=sys.stderr)
    more = len(people.afgekeurd) - GENOEMD
    if more > 0:
        print(f"En nog {more} meldingen: ze staan alle in het rapport.", file=sys.stderr)
    return people


def _getal(chosen: argparse.Namespace, name: str) -> int:
    given = getattr(chosen, name)
    if given is None:
        return STANDAARD[name]
    if not given.isdecimal() or len(given) > 9:
        raise OngeldigeInvoer(f"--{name} wil een heel getal, niet «{shorten(given)}».")
    return int(given)


def _voortgang(done: int, whole: int, what: str) -> None:
    """One line that is written over, where somebody looks at it."""
    if isinstance(sys.stderr, Terminal):
        sys.stderr.write_over(f"{done}/{whole} {what[:70]:<70}")
