"""The command ``reintegratie beleid``: a change and people in, a folder with a report out."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from reintegratie import wetboek
from reintegratie.beleid.gevallen import praktijkgevallen
from reintegratie.beleid.lezen import lees_bestand
from reintegratie.beleid.vergelijk import vergelijk_voorbeelden
from reintegratie.beleid.vormen import aantallen
from reintegratie.beleid.watals import WatAls
from reintegratie.core.concepts import read_date
from reintegratie.core.errors import OngeldigeInvoer, shorten
from reintegratie.machine.terminal import Terminal

from .bestand import lees_caseload
from .gebied_in_beeld import precies
from .koppeling import lees_koppeling
from .mensen import Caseload
from .rapport import schrijf
from .synthetisch import verzin
from .vergelijk import vergelijk_mensen

GENOEMD = 20  # rows that were set apart and are told at once
STANDAARD = {"mensen": 5000, "seed": 1}


def voer_uit(chosen: argparse.Namespace) -> int:
    """Carry out the command; returns the exit code: 1 where it was stopped halfway."""
    if not str(chosen.uit).strip():
        raise OngeldigeInvoer("Geef met --uit een map voor het rapport.")
    wet = WatAls(wetboek(), *(lees_bestand(path, wetboek()) for path in chosen.wijziging))
    days = [change.begin for change in wet.wijzigingen if change.begin]
    if not chosen.peildatum and not days:
        raise OngeldigeInvoer(
            "De wijziging verandert niets. Geef een --peildatum om toch te rekenen."
        )
    people = _mensen(chosen)
    day = read_date(chosen.peildatum or max(days))
    found = vergelijk_mensen(wet, people, day, voortgang=_voortgang)
    examples = vergelijk_voorbeelden(wet, praktijkgevallen(), voortgang=_voortgang)
    print(file=sys.stderr)
    print(people.opschrift)
    for note in people.opmerkingen:
        print(note)
    print(aantallen(found.aantallen(), "mensen"))
    who = [] if found.onvolledig else precies(wet, day)
    for title, said in who:
        print(f"{title} Wie merkt dat precies?", *said, sep="\n  ")
    for path in schrijf(Path(chosen.uit), found, examples, who):
        print(path)
    if found.onvolledig or examples.onvolledig:
        print("Onvolledig: het rekenen is gestopt. Wat klaar was, staat in het rapport.")
        return 1
    return 0


def _mensen(chosen: argparse.Namespace) -> Caseload:
    """The people of a file, or invented ones."""
    if bool(chosen.bestand) != bool(chosen.koppeling):
        raise OngeldigeInvoer("Een --bestand heeft een --koppeling nodig, en andersom.")
    if not chosen.bestand:
        return verzin(_getal(chosen, "mensen"), _getal(chosen, "seed"))
    if chosen.mensen or chosen.seed:
        raise OngeldigeInvoer("Kies: een eigen --bestand, of verzonnen --mensen met een --seed.")
    people = lees_caseload(chosen.bestand, lees_koppeling(chosen.koppeling))
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
