"""Who decides by the places of a proposal, now and then: as the contract names them, or nobody."""

from __future__ import annotations

from collections.abc import Iterable

from reintegratie.core.contract import Norm
from reintegratie.core.format import capital
from reintegratie.weergave.geschiedenis import Wijziging
from reintegratie.weergave.normverschil import normen

from .naast import Ontwerp

BEVOEGD = ("kan", "mag")  # of these somebody decides
NET_ALS_NU, NU_DAN, NU_NIET = (
    "{dan}, net als nu.",
    "Nu {nu}, dan {dan}.",
    "{dan}. Nu noemt de tekst niemand.",
)
VERVALT = "Nu {}. Dat vervalt."
ALLEEN, NIEMAND = "{dan}.", "Dat staat niet in het ontwerp."


def beslist(wet: Ontwerp, group: Iterable[Wijziging]) -> str:
    """In a sentence; empty where nobody has to decide anything by the new text."""
    places = list(group)
    then = normen(wet, (one.nieuw for one in places if one.nieuw))
    now = normen(wet, (old for one in places for old in one.oud))
    if not any(norm.beslist or zonder_beslisser(norm) for norm in (then or now)):
        return ""
    was, becomes = (" en ".join(_wie(some)) for some in (now, then))
    if not becomes:
        return NIEMAND if then else VERVALT.format(was)
    words = ALLEEN if not now else NU_NIET if not was else NET_ALS_NU if was == becomes else NU_DAN
    return capital(words.format(nu=was, dan=becomes))


def zonder_beslisser(norm: Norm) -> bool:
    """Whether somebody has to decide by a norm that names nobody who does."""
    return norm.soort == "norm" and norm.modaliteit in BEVOEGD and not norm.beslist


def _wie(norms: Iterable[Norm]) -> list[str]:
    return list(dict.fromkeys(who for norm in norms for who in norm.beslist))
