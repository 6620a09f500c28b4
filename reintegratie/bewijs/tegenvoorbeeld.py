"""Somebody for whom a claim does not hold, in words: as data (``verslag``) it is kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from reintegratie import wetboek

from .gebied import Bereik
from .gebied_in_woorden import antwoord_op

DAARNA, GELEZEN = "Daarna: {feiten}", "Zo gelezen: {lezingen}"


def in_woorden(case: Mapping[str, Any]) -> str:
    """Each fact by its question, what then becomes another fact, and how the texts are read."""
    texts = wetboek().conflicten
    read = [texts[name].lezingen[reading] for name, reading in case["lezingen"].items()]
    said = [_feiten(case["feiten"])]
    if case["verandert"]:
        said.append(DAARNA.format(feiten=_feiten(case["verandert"])))
    if read:
        said.append(GELEZEN.format(lezingen=" ".join(read)))
    return " ".join(filter(None, said))


def _feiten(written: Mapping[str, Any]) -> str:
    known = wetboek().begrippen
    pairs = ((known[name], known[name].lees(value)) for name, value in written.items())
    return " ".join(antwoord_op(concept, Bereik((value,))) for concept, value in pairs)
