"""The questionnaire in a terminal: one question at a time, until nothing can change any more."""

from __future__ import annotations

from dataclasses import replace

from reintegratie.core.errors import ReintegratieFout

from . import schermtekst
from .scherm import beeld
from .stand import Stand, begrip

UITLEG = (
    "Typ uw antwoord. Niets of «?»: weet ik nog niet. «terug»: trek het vorige antwoord in. "
    "«stand»: toon de uitkomst tot nu toe. «stop»: klaar."
)


def voer(stand: Stand) -> Stand:
    """Ask until nothing is left to ask, or until somebody stops; returns the state."""
    print(UITLEG)
    while (shown := beeld(stand))["vraag"]:
        print(f"\n{schermtekst.vraag(shown)}")
        try:
            said = input("> ").strip()
        except (EOFError, KeyboardInterrupt):
            print()
            return stand
        if said == "stop":
            return stand
        if said == "stand":
            print(f"\n{schermtekst.stand(shown)}")
        else:
            stand = _verder(stand, shown["vraag"]["sleutel"], said)
    return stand


def _verder(stand: Stand, key: str, said: str) -> Stand:
    """The state after what somebody typed; what cannot be read changes nothing."""
    if said == "terug":
        return _terug(stand)
    try:
        value = None if said == "?" else begrip(key).lees(said)
    except ReintegratieFout as fault:
        print(fault.melding)
        return stand
    if value is None:
        return replace(stand, weet_niet=stand.weet_niet | {key})
    return replace(stand, feiten={**stand.feiten, key: value})


def _terug(stand: Stand) -> Stand:
    facts = dict(stand.feiten)
    if facts:
        facts.popitem()
    return replace(stand, feiten=facts)
