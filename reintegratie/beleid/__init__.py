"""What if a rule were different: a change as data, laid over the lawbook, and who notices.

* ``wijziging``  a change: other figures, a chosen reading, a dropped requirement, from a day
* ``lezen``      a change from a TOML file, with an error that names the line; and back to TOML
* ``watals``     a lawbook with changes laid over it; the registers themselves stay as they are
* ``verschiltekst`` what a change does to the text of the registers
* ``vergelijk``  two answers side by side: what differs (``verschil``) in which ``resultaten``,
                 who gains or loses (``kant``), because of which step (``oorzaak``), and what
                 cannot be told (``onzeker``)
* ``voorbeelden`` what happens to the worked examples; ``voorbeelden_in_beeld`` as plain data
* ``teken``      a picture as HTML or as text
* ``pagina``     the live page; ``knoppen`` the figures that can be moved there
* ``onderdeel``  both as parts of a page

Standard library only. Tables of people stand in ``caseload``.

>>> from reintegratie.beleid import als_tekst, wat_als
>>> law = wat_als('''titel = "Verder weg"
... vanaf = 2017-07-01
... [[parameter]]
... naam = "e_bike.minimale_afstand"
... waarde = 15
... ''')
>>> for line in als_tekst(law).splitlines()[:3]:
...     print(line)
Kleinste afstand tussen huis en werk
  - 12 kilometer [Bijlage 8, reiskosten en e bike, voorwaarden]
  + 15 kilometer vanaf 1 juli 2017
"""

from pathlib import Path

from reintegratie import wetboek

from .lezen import lees, lees_bestand
from .verschiltekst import als_tekst, als_toml
from .voorbeelden import vergelijk_voorbeelden
from .watals import WatAls
from .wijziging import Wijziging, WijzigingFout

__all__ = [
    "WatAls",
    "Wijziging",
    "WijzigingFout",
    "als_tekst",
    "als_toml",
    "lees",
    "lees_bestand",
    "vergelijk_voorbeelden",
    "wat_als",
]


def wat_als(*wijzigingen: str | Path | Wijziging) -> WatAls:
    """The lawbook with these changes laid over it, in order: files, TOML texts, or changes.

    A text of one line is the name of a file. Raises WijzigingFout.

    >>> wat_als("notebooks/beleidsreview/e-bike.toml").wijzigingen[0].titel
    'E-bike dichter bij huis'
    """
    return WatAls(wetboek(), *map(_gelezen, wijzigingen))


def _gelezen(given: str | Path | Wijziging) -> Wijziging:
    if isinstance(given, Wijziging):
        return given
    if isinstance(given, str) and "\n" in given:
        return lees(given, wetboek())
    return lees_bestand(given, wetboek())
