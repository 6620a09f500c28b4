"""The registers and the rules account for each other: nothing stands alone, nothing is silent."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from reintegratie.core.lawbook import Wetboek

from .bepalingen import bepalingen, contract
from .conflicten import conflicten
from .dagen import dagen
from .eenheden import eenheden
from .fout import Bevinding
from .gegevens import cijfers, feiten
from .opvolging import dubbel, opvolging
from .regels import regels, te_veel_feiten
from .uitkomstzin import uitkomstzin
from .verlopen import verlopen

CHECKS: tuple[Callable[[Wetboek], Iterator[Bevinding]], ...] = (
    bepalingen,
    contract,
    conflicten,
    cijfers,
    feiten,
    eenheden,
    regels,
    te_veel_feiten,
    uitkomstzin,
    dagen,
    opvolging,
    dubbel,
    verlopen,
)


def registers(law: Wetboek) -> list[Bevinding]:
    """All that is not in order."""
    return [found for check in CHECKS for found in check(law)]
