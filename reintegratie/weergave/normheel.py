"""A norm that comes or goes, told whole in plain sentences: whose duty, right or chance it is."""

from __future__ import annotations

from collections.abc import Iterator

from reintegratie.core.contract import Norm
from reintegratie.core.format import capital

from . import normtekst

IS = "is"  # of a text that only says how something is
UITLEG = "toelichting"  # the kind of a norm that explains another
NIEUWE_PLICHT = "Nieuwe plicht voor"
NIEUWE = {
    "moet": f"{NIEUWE_PLICHT} {{wie}}: {{wat}}.",
    "kan": "Nieuwe mogelijkheid voor {wie}: {wat}.",
    "mag": "Nieuwe mogelijkheid voor {wie}: {wat}.",
    "heeft recht op": "Nieuw recht voor {wie}: {wat}.",
}
PLICHT = "moet"  # of who does it; a right or a chance is of whom it concerns
HOE = {"heeft recht op": "is een recht"}  # in words that follow on what it is
DIT = "dit"
NIEUW, DAN, WEG = "Nieuw: {}.", "Dan geldt: {}.", "Dit vervalt: {}."
VAN = "{} (die maakt {})"
ALS, IN_GEVAL, BESLIST = "Voorwaarde: {}.", "Dat is zo in dit geval: {}.", "{} beslist."
GEZEGD = ("geen ", "recht op ")  # of what follows, where the sentence says so itself


def komt(norm: Norm) -> str:
    """A norm that comes: what it is, when, and who decides."""
    said = [_nieuw(norm), *_wanneer(norm), *map(IN_GEVAL.format, norm.uitzonderingen)]
    if norm.beslist and norm.modaliteit in NIEUWE and norm.modaliteit != PLICHT:
        said.append(capital(BESLIST.format(" en ".join(norm.beslist))))
    return " ".join(said)


def gaat(norm: Norm) -> str:
    """A norm that goes; of rules who made them."""
    said = norm.gevolg or norm.modaliteit
    whose = ", ".join(norm.maakt_regels)
    return WEG.format(VAN.format(said, whose) if whose else said)


def _wanneer(norm: Norm) -> Iterator[str]:
    """On what conditions, in a sentence; nothing where there are none."""
    if norm.voorwaarden and norm.modaliteit != IS:
        yield ALS.format(normtekst.conditions(norm.voorwaarden))


def zo(norm: Norm, what: str) -> str:
    """That something must, may, need not: «terugbetalen hoeft niet»."""
    return f"{what or DIT} {HOE.get(norm.modaliteit, norm.modaliteit)}"


def wat(norm: Norm) -> str:
    """What follows, without the word that the sentence about it has already."""
    said = norm.gevolg or ""
    return next((said.removeprefix(one) for one in GEZEGD if said.startswith(one)), said)


def _nieuw(norm: Norm) -> str:
    who = (norm.wie or norm.betreft) if norm.modaliteit == PLICHT else (norm.betreft or norm.wie)
    if who and norm.modaliteit in NIEUWE:
        return NIEUWE[norm.modaliteit].format(wie=" en ".join(who), wat=wat(norm))
    if norm.modaliteit in (IS, "geldt niet"):
        return NIEUW.format(norm.gevolg or norm.modaliteit)
    return DAN.format(zo(norm, wat(norm)))
