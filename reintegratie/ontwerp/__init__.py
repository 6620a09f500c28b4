"""A draft of a text, laid beside the law: a folder of the writer's own, as the law's own rooms.

* ``kop``        what the draft is (``ontwerp.toml``): its title, which text it amends, and when
* ``bestanden``  which files may stand in the folder, and where each goes
* ``blokken``    the tables of one TOML file put into another, and taken out again
* ``ook``        a rule of the law that stays, and gets another place
* ``nummers``    the number in the law of what it brings
* ``opnemen``    the law's own files with a draft taken up in them
* ``naast``      the lawbook of that, laid beside the law
* ``einde``      what ends with a text of it that has a last day
* ``overgang``   what it says of who had begun under the old text
* ``herkomst``   a fault in that, told of the file of the draft
* ``nagaan``     all of it looked through, before anything is done with it
* ``vaststellen`` the same files written into the project, and undone
* ``verschil``   what the draft does: places, calculations, conflicts, figures, pages
* ``voorstellen`` the same as a reader takes it: each proposal once

Taking up is one thing: beside the law in a copy that goes away, and for good where a draft is
adopted. Code in a draft is code: it is carried out only where somebody here names its folder.
"""

from pathlib import Path

from reintegratie import wetboek

from . import voorstellen as voorstellen  # it says what a draft proposes
from .naast import Ontwerp
from .nagaan import nagaan

__all__ = ["Ontwerp", "leg_naast"]


def leg_naast(map: str | Path, *erop: str | Path) -> Ontwerp:
    """The draft in a folder laid beside the law. **This carries out the Python in that folder.**

    Of more folders each is laid on the one before it: the last beside the law with the others
    adopted. Raises OntwerpFout for what is no draft, and for what is wrong in it: with the file,
    the line, the table and the key, or what Python says of its code.

    >>> draft = leg_naast("notebooks/beleidsreview/klein")
    >>> draft.titel
    'Ontwerp (verzonnen): E-bike vanaf 10 kilometer'
    >>> draft.regeling("flextensie") is draft.basis.regeling("flextensie")
    True
    """
    draft = nagaan(Ontwerp(wetboek(), Path(map)))
    for one in erop:
        draft = nagaan(Ontwerp(draft, Path(one)))
    return draft
