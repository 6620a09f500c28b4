"""``reintegratie beleid MAP``: a draft looked through; taken up in the law, or taken out again."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

from reintegratie import wetboek
from reintegratie.beleid.voorbeelden import vergelijk_voorbeelden
from reintegratie.core.concepts import read_date
from reintegratie.core.errors import OngeldigeInvoer
from reintegratie.machine.options import refuse
from reintegratie.ontwerp import Ontwerp, leg_naast
from reintegratie.ontwerp.doorgaan import doorgaan
from reintegratie.ontwerp.einde import eindigt
from reintegratie.ontwerp.herkomst import van_het_ontwerp
from reintegratie.ontwerp.kop import Vastgesteld, werkt_terug
from reintegratie.ontwerp.nummers import met, nummers
from reintegratie.ontwerp.overgang import zwijgt
from reintegratie.ontwerp.proef import Proef, proef
from reintegratie.ontwerp.vaststellen import neem_terug, stel_vast

from .ontwerpverslag import KLOPT, fouten, gevallen, te_doen
from .stellingen_van_ontwerp import WAAR, Bewezen, bewezen

NIET_HIER = "Dit kan alleen in de map van het project, waar de wet en de hoofdstukken staan."
EEN_MAP = (
    "Noem de map van één ontwerp, en kies: --vaststellen of --terug. Meer ontwerpen gaan na elkaar "
    "in de wet, en in de omgekeerde volgorde er weer uit."
)
OPGENOMEN = "Het ontwerp staat nu in de wet. Deze bestanden veranderden:"
TERUG = "Het ontwerp is uit de wet gehaald. Deze bestanden zijn weer zoals zij waren:"
NAGEKEKEN = "{titel}. Eigen voorbeelden: {voorbeelden}. Bewezen stellingen: {bewezen}."
KLOPT_NIET = "Het ontwerp klopt nog niet."
LET_OP = "Let op:"
NUMMERS, NUMMER = "Nummers na het vaststellen:", "{eigen} heet in de wet {nummer}."
VAN_HET_RAPPORT = ("--peildatum", "--bestand", "--koppeling", "--mensen", "--seed")
MET_UIT = "het hoort bij het rapport. Vraag dat met --uit MAP."
ZONDER_RAPPORT = "--vaststellen en --terug maken geen rapport."
BIJ_VASTSTELLEN = "het hoort bij --vaststellen."
MET_DE_HAND = "Dit moet nog met de hand:"
ZO_TERUG = "Ongedaan maken: reintegratie beleid {map} --terug"


def gevraagd(chosen: argparse.Namespace) -> bool:
    """Whether a draft is to be adopted, taken out again, or, without a report, looked through."""
    return bool(chosen.vaststellen or chosen.bekendgemaakt or chosen.terug) or _kijken(chosen)


def _kijken(chosen: argparse.Namespace) -> bool:
    return chosen.uit is None and all(Path(one).is_dir() for one in chosen.wijziging)


def voer_uit(chosen: argparse.Namespace) -> int:
    """Carry out the command; returns the exit code."""
    law, (folder, *more) = wetboek().folder, map(Path, chosen.wijziging)
    if not (chosen.vaststellen or chosen.bekendgemaakt or chosen.terug):
        refuse(chosen, VAN_HET_RAPPORT, MET_UIT)
        return kijk_na(leg_naast(folder, *more))
    refuse(chosen, (*VAN_HET_RAPPORT, "--uit"), ZONDER_RAPPORT)
    if more or not folder.is_dir() or bool(chosen.vaststellen) == chosen.terug:
        raise OngeldigeInvoer(EEN_MAP)
    if not (law.parent / "book" / "_toc.yml").is_file():
        raise OngeldigeInvoer(NIET_HIER)
    if chosen.terug:
        refuse(chosen, ("--bekendgemaakt",), BIJ_VASTSTELLEN)
        _toon(TERUG, neem_terug(folder, law, law.parent))
    else:
        published = read_date(chosen.bekendgemaakt) if chosen.bekendgemaakt else None
        _neem_op(folder, law, Vastgesteld(read_date(chosen.vaststellen), published))
    return 0


def _neem_op(folder: Path, law: Path, days: Vastgesteld) -> None:
    """Take a draft up in the law, and say what is left; one that is not whole is refused first."""
    draft = leg_naast(folder)
    back, left = werkt_terug(draft.kop, days), _nog_te_doen(draft)
    _toon(OPGENOMEN, stel_vast(folder, law, law.parent, days))
    _toon_let_op([*back, *_let_op(draft)])
    _toon_nummers(draft)
    names = nummers(folder, law)
    _toon(MET_DE_HAND, (f"{where}: {met(what, names)}" for where, what in left))
    print(ZO_TERUG.format(map=folder))


def kijk_na(wet: Ontwerp) -> int:
    """Say what is wrong with a draft; the exit code is 1 where something is."""
    found, claims, wrong = _bekeken(wet)
    proven = sum(one.uitkomst == WAAR for one in claims)
    print(NAGEKEKEN.format(titel=wet.titel, voorbeelden=found.voorbeelden, bewezen=proven))
    _toon(KLOPT_NIET if wrong else KLOPT, wrong)
    _toon_let_op(_let_op(wet))
    if not wet.eronder:  # the numbers of that one come first
        _toon_nummers(wet)
    return 1 if wrong else 0


def _let_op(wet: Ontwerp) -> list[str]:
    """What is said of every draft that it is true of, whatever its days are."""
    return [*eindigt(wet), *zwijgt(wet), *doorgaan(wet)]


def _toon_let_op(noted: list[str]) -> None:
    """What is no fault, and who adopts the draft must know."""
    if noted:
        _toon(LET_OP, noted)


def _toon_nummers(wet: Ontwerp) -> None:
    """Which number of the law comes in the place of one that a draft gave, if there are any."""
    names = nummers(wet.map, wet.basis.folder).items()
    if names:
        _toon(NUMMERS, (NUMMER.format(eigen=own, nummer=one) for own, one in names))


def _bekeken(wet: Ontwerp) -> tuple[Proef, list[Bewezen], list[str]]:
    """Its examples, its claims, and what is wrong; nothing is proven while something else is."""
    with van_het_ontwerp(wet):
        found = proef(wet)
        claims = [] if found.fouten else bewezen(wet)
        wrong = found.fouten or fouten(wet, found, claims)
    return found, claims, [f"{where}: {what}" for where, what in wrong]


def _nog_te_doen(wet: Ontwerp) -> list[list[str]]:
    """What is left to do by hand. Raises OngeldigeInvoer for a draft that is not whole."""
    _, claims, wrong = _bekeken(wet)
    if wrong:
        raise OngeldigeInvoer("\n  ".join([KLOPT_NIET, *wrong]))
    return te_doen(wet, vergelijk_voorbeelden(wet, gevallen(wet)), claims)


def _toon(what: str, rows: Iterable[object]) -> None:
    print(what, *rows, sep="\n  ")
