"""What a draft says of who had begun under the text that it changes: something, or nothing."""

from __future__ import annotations

from reintegratie.core.contract import Onduidelijk
from reintegratie.core.format import show
from reintegratie.weergave.normverschil import normen

from .naast import Ontwerp
from .verschil import veranderingen

ZWIJGT = (
    "Het ontwerp zegt niet wat geldt voor wie vóór {dag} al begonnen was. Kan dat iemand zijn, "
    "zeg het dan in het contract: overgang = true."
)


def overgang(wet: Ontwerp) -> list[Onduidelijk]:
    """What its texts leave open, or settle, of who had begun before its first day."""
    places = (one.nieuw for one in veranderingen(wet) if one.nieuw)
    return [one for norm in normen(wet, places) for one in norm.open if one.overgang]


def zwijgt(wet: Ontwerp) -> list[str]:
    """That it says nothing of them, in a sentence, where it changes or ends something at all."""
    was = any(one.oud for one in veranderingen(wet))
    return [ZWIJGT.format(dag=show(wet.begin))] if was and not overgang(wet) else []
