"""Who notices a change of the rules, exactly: who gets another outcome in a reading that counts.

The change is a what-if, or the next version of a rule. ``groepen`` tells the readings apart.
"""

from __future__ import annotations

from datetime import date

from reintegratie.beleid.anders import AndereWet
from reintegratie.core.rules import Regel

from .gebied import Gebied, gebied
from .logica import any_of
from .werelden import Naast, naast, naast_versie
from .werk import GEHEEL, Werk


def wie(wet: AndereWet, naam: str, peildatum: date) -> Gebied:
    """Everybody whose outcome a change alters on a day, in a reading that counts then.

    Of a rule that comes or goes everybody who gets a yes of it. About people of whom all is known,
    and before amounts are rounded. Raises NietTeBewijzen.
    """
    return iedereen(naast(wet, naam, peildatum))


def wie_versie(rule: Regel) -> Gebied:
    """Everybody who gets another outcome on the first day of a version than a day before.

    On the day before by the version before it, each with the figures of its day; of a first version
    who gets a yes of it. About people of whom all is known, and before amounts are rounded. Raises
    NietTeBewijzen.
    """
    return iedereen(naast_versie(rule))


def iedereen(both: Naast) -> Gebied:
    """Everybody for whom two rules differ, in a reading that counts; as far as ``GEHEEL`` goes."""
    differs = any_of(one.verschilt for one in both.werelden)
    return gebied(both.mens, both.wie, differs, werk=Werk(GEHEEL))
