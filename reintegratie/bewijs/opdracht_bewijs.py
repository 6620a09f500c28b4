"""``reintegratie bewijs``: what is idle in the rules and what is always true, as text and data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from reintegratie import wetboek
from reintegratie.core.format import show
from reintegratie.core.outcome import Resultaat
from reintegratie.core.rules import Regel

from . import mutanten, versies, verslag
from .bekenden import LEZING, RESULTAAT, Doel
from .bewijzen import BEWEZEN, WEERLEGD
from .dagen import EARLIEST, LATEST
from .gewicht import gewichten
from .mens import EVER, Tijdvak
from .regelproef import Bevinding, onderzoek
from .stelling import Stelling, stellingen
from .tegenvoorbeeld import in_woorden
from .verklaard import reden

NAMEN = {
    "eis": "geeft nooit de doorslag",
    "resultaat": "komt nooit voor",
    "vergelijking": "valt nooit zo uit",
    "lezing": "verandert niets",
}


def regels(naam: str | None) -> list[Regel]:
    """Every version of one rule, or of all of them. Raises OnbekendeRegeling."""
    law = wetboek()
    return list(law.versies if naam is None else law.regeling(naam).versies)


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
    """One finding in words; where it has no reason, with what the register is to call it."""
    said = NAMEN[one.doel.soort] if one.zeker else "is niet te bewijzen"
    days = ", ".join(map(dagen, aaneen(one.tijdvakken)))
    why = reden(one) or f"ZONDER REDEN (regel = «{one.regel}», wat = «{one.doel.wat}»)"
    rule = wetboek().regeling(one.regel)
    return f"«{rule.titel}»: {one.doel.soort} «{wat(rule, one.doel)}» {said}\n    {days}: {why}"


def wat(rule: Regel, doel: Doel) -> str:
    """What is idle, as a reader knows it: a result by its label, a reading by its text."""
    if doel.soort == LEZING:
        conflict, _, reading = doel.wat.partition("=")
        return wetboek().conflicten[conflict].lezingen[reading]
    if doel.soort == RESULTAAT:
        parts = [part for one in rule.versies for part in one.trace.outcome.of(Resultaat)]
        return next(str(part.opschrift) for part in parts if part.naam == doel.wat)
    return doel.wat


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


def alles(naam: str | None) -> dict[str, Any]:
    """All that is known of one rule, or of all: what is idle, what is claimed, who notices what."""
    rules = regels(naam)
    return {
        "werkeloos": gegevens(found for rule in rules for found in onderzoek(rule)),
        "stellingen": [verslag.rij(claim) for claim in verslag.over(rule.naam for rule in rules)],
        "versies": versies.rijen(rules),
    }


def toon(naam: str | None) -> int:
    """Print it as it comes; the exit code is 1 where something is not as it should be."""
    rules = regels(naam)
    wrong = sum(_toon_regel(rule, naam is not None) for rule in rules)
    counts = Counter(_toon_stelling(one) for one in verslag.over(rule.naam for rule in rules))
    for row in versies.rijen(rules):
        title = wetboek().regeling(row["regeling"]).titel
        print(f"«{title}», versie {row['versie']}: wie iets merkt.")
        print(*(f"    {one}" for one in row["wie"]), sep="\n")
        said = [("Bijvoorbeeld", row["bijvoorbeeld"])]
        said += [(kind, "; ".join(row[kind.lower()])) for kind in ("Blijft", "Vervalt", "Nieuw")]
        print(*(f"    {kind}: {one}" for kind, one in said if one), sep="\n")
    print(f"Berekeningen: {len(rules)}. Zonder reden werkeloos: {wrong}.")
    print("Stellingen: " + ", ".join(f"{many} {word}" for word, many in counts.items()) + ".")
    return 1 if wrong or counts.keys() - {BEWEZEN, WEERLEGD} else 0


def _toon_regel(rule: Regel, everything: bool) -> int:
    """Print what is idle in a rule; the number without a reason."""
    found = onderzoek(rule)
    without = [one for one in found if reden(one) is None]
    for one in found if everything else without:
        print(regel_tekst(one), flush=True)
    return len(without)


def _toon_stelling(claim: Stelling) -> str:
    """Print a claim; what came of it."""
    row = verslag.rij(claim)
    told = [f"{claim.id}: {claim.zegt}", *row["alleen_als"], verslag.WOORDEN[row["uitkomst"]]]
    print("\n    ".join(told), flush=True)
    if case := row["tegenvoorbeeld"]:
        day = show(date.fromisoformat(case["peildatum"]))
        print(f"    Niet voor, op {day}: {in_woorden(case)} {claim.uitleg or ''}".rstrip())
    return str(row["uitkomst"])


def toon_gewicht() -> int:
    """Print how many claims carry weight, why, and those that carry none."""
    found = gewichten(stellingen().values())
    for one in found:
        if one.waarom is None:
            print("; ".join(f"{claim.id} («{claim.zegt}»)" for claim in one.stellingen))
    counts = Counter(one.waarom for one in found if one.waarom)
    print(f"Stellingen met gewicht: {counts.total()}, een familie telt als een.")
    print(", ".join(f"{why}: {many}" for why, many in counts.items()))
    return 0


def toon_mutanten(naam: str | None) -> int:
    """Print the slips that nothing sees, and how many of the others are seen."""
    counts: Counter[str] = Counter()
    for rule in regels(naam):
        for one in mutanten.mutanten(rule):
            fate = mutanten.lot(one)
            counts[fate] += 1
            if fate == mutanten.OVER:
                print(f"«{wetboek().regeling(one.regel).titel}»: {one.wat}", flush=True)
    print(", ".join(f"{word}: {many}" for word, many in counts.items()))
    return 0
