"""A chapter that leads back leads to the text in whose place it came, not just to an older one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from reintegratie.core.registers import Registers

TE_VER = "leidt naar «{oud}», en komt in de plaats van «{vorig}»: leid daarheen"


def te_ver_terug(law: Registers, ids: Iterable[str], heen: Collection[str]) -> Iterator[str]:
    """What is not in order with the pages to which a chapter leads (``heen``).

    ``ids`` are the provisions that stand on it.
    """
    before = _vorige(law, ids)
    near = _bladzijden(law, before)
    far: set[str] = set()
    while before := _vorige(law, before):
        far |= _bladzijden(law, before)
    if not near.intersection(heen):
        for page in sorted((far - near).intersection(heen)):
            yield TE_VER.format(oud=page, vorig="», «".join(sorted(near)))


def _vorige(law: Registers, ids: Iterable[str]) -> set[str]:
    """In the place of which provisions these came."""
    return {old for id in ids for old in law.bepalingen[id].vervangt}


def _bladzijden(law: Registers, ids: Iterable[str]) -> set[str]:
    return {law.bepalingen[id].vindplaats.partition("#")[0] for id in ids}
