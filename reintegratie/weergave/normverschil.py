"""What a lid says otherwise than what stood in its place, by what the contract says of both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from reintegratie.core.contract import as_data
from reintegratie.core.registers import Registers
from reintegratie.core.sources import Bepaling

from . import normtekst


def normverschil(
    law: Registers, nieuw: Bepaling | None, oud: tuple[Bepaling, ...]
) -> Iterator[tuple[str, str | None, str | None]]:
    """Each thing that differs: what about, what it was, what it became; None is nothing.

    None where nothing stood in its place, or nothing came.
    """
    if nieuw is None or not oud:
        return
    old, new = _gezegd(law, oud), _gezegd(law, (nieuw,))
    for label in dict.fromkeys([*old, *new]):
        if old.get(label) != new.get(label):
            yield label, old.get(label), new.get(label)


def _gezegd(law: Registers, provisions: Iterable[Bepaling]) -> dict[str, str]:
    """What the norms of provisions say, by label; of what they leave open only the questions."""
    said: dict[str, list[str]] = {}
    for norm in (norm for one in provisions for norm in law.contract.get(one.id, ())):
        for label, text in normtekst.rijen(as_data(replace(norm, open=()))):
            if not text.startswith(normtekst.ALS_IN):  # the number of a line tells a reader nothing
                said.setdefault(label, []).append(text.rpartition("; L")[0] or text)
        if norm.open:
            said.setdefault("laat open", []).extend(one.vraag for one in norm.open)
    return {label: "; ".join(dict.fromkeys(texts)) for label, texts in said.items()}
