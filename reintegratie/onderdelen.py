"""Every part of a page. A new part is declared in a module of its own room, and joins this list.

From this list come the names in ``reintegratie.widgets``, what the counter answers (``loket``), and
the scripts and styles of the site.
"""

from __future__ import annotations

from .beleid.onderdeel import BELEID, TOON
from .oefenen.antwoordenblad import ANTWOORDENBLAD
from .oefenen.oefening import OEFENING, TOETS
from .oefenen.oefenstand import OEFENSTAND
from .weergave.onderdeel import BASIS, Dienst, Onderdeel
from .weergave.onduidelijk import ONDUIDELIJK
from .weergave.overzichtstabel import OVERZICHT
from .weergave.rekenhulp import REKENHULP
from .weergave.voorbeeld import VOORBEELD
from .wegwijzer.vragenlijst import WEGWIJZER

ONDERDELEN: dict[str, Onderdeel] = {
    part.soort: part
    for part in (
        REKENHULP,
        VOORBEELD,
        OVERZICHT,
        ONDUIDELIJK,
        OEFENING,
        TOETS,
        OEFENSTAND,
        ANTWOORDENBLAD,
        WEGWIJZER,
        BELEID,
        TOON,
    )
}
DIENSTEN: dict[str, Dienst] = {
    name: dienst for part in ONDERDELEN.values() for name, dienst in part.diensten.items()
}
STIJLEN = tuple(
    dict.fromkeys([*BASIS, *(name for part in ONDERDELEN.values() for name in part.stijl)])
)
