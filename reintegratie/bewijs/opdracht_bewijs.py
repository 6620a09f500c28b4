"""``reintegratie bewijs``: what is idle in the rules, for people and for programs."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from reintegratie import wetboek
from reintegratie.core.format import show
from reintegratie.core.rules import Regel

from .dagen import EARLIEST, LATEST
from .mens import EVER, Tijdvak
from .regelproef import Bevinding, onderzoek
from .verklaard import reden

NAMEN = {
    "eis": "geeft nooit de doorslag",
    "resultaat": "komt nooit voor",
    "vergelijking": "valt nooit zo uit",
    "lezing": "verandert niets",
}


def regels(naam: str | None) -> list[Regel]:
    """One rule, or all of them. Raises OnbekendeRegeling."""
    law = wetboek()
    return list(law.regelingen.values()) if naam is None else [law.regeling(naam)]


def gegevens(found: Iterable[Bevinding]) -> list[dict[str, Any]]:
    """What is idle as plain data."""
    return [
        {
            "regeling": one.regel,
            "soort": one.doel.soort,
            "wat": one.doel.wat,
            "dagen": [[day.isoformat() for day in stretch] for stretch in one.tijdvakken],
            "zeker": one.zeker,
            "reden": reden(one),
        }
        for one in found
    ]


def regel_tekst(one: Bevinding) -> str:
    """One finding in words."""
    said = NAMEN[one.doel.soort] if one.zeker else "is niet te bewijzen"
    days = ", ".join(map(dagen, aaneen(one.tijdvakken)))
    why = reden(one) or "ZONDER REDEN"
    return f"{one.regel}: {one.doel.soort} «{one.doel.wat}» {said}\n    {days}: {why}"


def aaneen(stretches: Iterable[Tijdvak]) -> list[Tijdvak]:
    """Stretches that follow on each other as one."""
    found: list[Tijdvak] = []
    for one in stretches:
        if found and found[-1].tot + timedelta(days=1) == one.van:
            found[-1] = Tijdvak(found[-1].van, one.tot)
        else:
            found.append(one)
    return found


def dagen(stretch: Tijdvak) -> str:
    if stretch == EVER:
        return "op elke dag"
    van = "" if stretch.van == EARLIEST else f"vanaf {show(stretch.van)} "
    return f"{van}{'' if stretch.tot == LATEST else f'tot en met {show(stretch.tot)}'}".strip()


def onderzoek_regels(naam: str | None) -> list[Bevinding]:
    """All that is idle in one rule, or in all."""
    return [found for rule in regels(naam) for found in onderzoek(rule)]


def toon(naam: str | None) -> int:
    """Print what is idle; the exit code is 1 where something is without a reason."""
    count, without = 0, 0
    for rule in regels(naam):
        count += 1
        for one in onderzoek(rule):
            if reden(one) is None:
                without += 1
                print(regel_tekst(one), flush=True)
            elif naam:
                print(regel_tekst(one), flush=True)
    noun = "berekening" if count == 1 else "berekeningen"
    print(f"{count} {noun} onderzocht; zonder reden: {without}.")
    return 1 if without else 0
