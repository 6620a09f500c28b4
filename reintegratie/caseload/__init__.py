"""Who notices a change: the rules over a caseload of people, invented or one's own.

* ``mensen``       a caseload: one row a person, and where it comes from
* ``synthetisch``  invented people, from a seed and the assumptions in ``aannames.toml``
* ``bestand``      one's own CSV, Excel or Parquet (``uit_csv``, ``uit_excel``, ``uit_parquet``);
                   ``koppeling`` says which column is which fact; no row disappears (``rijen``)
* ``vergelijk``    the difference that a change makes per person
* ``reeks``        what it all adds up to while one figure moves
* ``zoek``         which value of a figure keeps the total within a budget
* ``mensen_in_beeld``, ``bestand_in_beeld``, ``reeks_in_beeld`` the same as plain data to draw
                   (``beleid.teken`` draws it)
* ``uitslag``      all of it together; ``ontwerpverslag`` of a draft, with what more is found
* ``verslag``      the report of that, for who decides
* ``uitvoer``      Excel and CSV; ``rapport`` everything in one folder

Only this package and ``cohort`` import pandas. Nothing here sends anything anywhere.
"""

from .bestand import lees_caseload
from .koppeling import lees_koppeling
from .mensen import Caseload
from .mensen_in_beeld import aannamebeeld, mensenbeeld
from .ontwerpverslag import onderzoek
from .rapport import schrijf
from .reeks import Meting, Punt
from .reeks_in_beeld import reeksbeeld, zoekbeeld
from .synthetisch import verzin
from .vergelijk import Mensvergelijking, vergelijk_mensen
from .zoek import Gevonden, Vraag, zoek_terug

__all__ = [
    "Caseload",
    "Gevonden",
    "Mensvergelijking",
    "Meting",
    "Punt",
    "Vraag",
    "aannamebeeld",
    "lees_caseload",
    "lees_koppeling",
    "mensenbeeld",
    "onderzoek",
    "reeksbeeld",
    "schrijf",
    "vergelijk_mensen",
    "verzin",
    "zoek_terug",
    "zoekbeeld",
]
