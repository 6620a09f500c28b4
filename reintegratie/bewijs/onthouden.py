"""Outcomes of proofs that are kept from one build to the next, by what they were proven of."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from reintegratie.core.graph import Graph, graph_of
from reintegratie.core.outcome import Eis, Resultaat
from reintegratie.machine import whole

from . import verslag
from .stelling import Stelling, stelling, stellingen


def rijen(file: Path) -> list[dict[str, Any]]:
    """Every claim with what came of it; ``file`` keeps what was proven before."""
    known = _known(file)
    found = {one.id: vingerafdruk(one) for one in stellingen().values()}
    new = dict(_proven([name for name, mark in found.items() if mark not in known]))
    kept = {mark: new.get(name) or known[mark] for name, mark in found.items()}
    file.parent.mkdir(parents=True, exist_ok=True)
    whole.write({file: json.dumps(kept, ensure_ascii=False).encode()})
    return [verslag.rij(stelling(name), kept[mark]) for name, mark in found.items()]


def _proven(names: list[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Claims by name with what came of them, proven on every core."""
    if not names:
        return
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        yield from zip(names, pool.map(verslag.gevonden, names), strict=True)


def _known(file: Path) -> dict[str, dict[str, Any]]:
    try:
        found: dict[str, dict[str, Any]] = json.loads(file.read_text("utf-8"))
    except (OSError, json.JSONDecodeError):  # not there yet, or cut off: then all is proven again
        return {}
    return found


def vingerafdruk(claim: Stelling) -> str:
    """One number for a claim and all that its proof stands on."""
    law = claim.law
    versions = [one for name in claim.regels for one in law.regeling(name).versies]
    graphs = [f"{one.begin} {_text(graph_of(one))}" for one in versions]
    ended = [str(held) for name in claim.regels for held in law.regeling(name).geldt if any(held)]
    parts = [repr(claim), repr(law.gevolgen.nodes), repr(law.begrippen), *graphs, *ended]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _text(graph: Graph) -> str:
    """The nodes and figures of a rule, and where its outcome stands among them."""
    outcome = graph.outcome
    places = [outcome.modaliteit.place, *(one.voorwaarde.place for one in outcome.of(Eis))]
    for one in outcome.of(Resultaat):
        places += [one.waarde.place, one.als.place, one.altijd]
    return repr((graph.nodes, graph.figures, graph.conflicts, places))
