"""What ends with a text of a draft that has a last day: all of its source, also what it leaves."""

from __future__ import annotations

from reintegratie.core.format import show
from reintegratie.core.sources import Bron
from reintegratie.core.versions import Versie

from .naast import Ontwerp

EINDIGT = (
    "Dit geldt tot {dag}. {dan} geldt er van {bron} niets: ook niet wat het ontwerp niet noemt."
)
VOORGOED, EVEN = "Vanaf die dag", "Van die dag tot {weer}"


def eindigt(wet: Ontwerp) -> list[str]:
    """Of each text with nothing right after it, from when nothing of its source holds."""
    ends = [one for one in wet.teksten_van_het_ontwerp if one.tot and not one.vervangen_door]
    sources = (wet.vindplaatsen.bron(one.naam) for one in ends)
    return [
        EINDIGT.format(dag=show(text.tot), dan=_dan(source, text), bron=source.genoemd)
        for source, text in zip(sources, ends, strict=True)
    ]


def _dan(source: Bron, text: Versie) -> str:
    later = source.versies[source.versies.index(text) + 1 :]
    return EVEN.format(weer=show(later[0].vanaf)) if later and later[0].vanaf else VOORGOED
