"""``reintegratie bewijs``: what is idle in the rules and what is always true, as text and data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from reintegratie import wetboek
from reintegratie.core.format import show
from reintegratie.core.rules import Regel

from . import mutanten, versies, verslag
from .bewijzen import BEWEZEN, WEERLEGD
from .dagen import EARLIEST, LATEST
from .gewicht import gewichten
from .mens import EVER, Tijdvak
from .regelproef import Bevinding, onderzoek
from .stelling import Stelling, stellingen
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
        print(f"{row['regeling']}, versie {row['versie']}: wie iets merkt. {' '.join(row['wie'])}")
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
        facts = case["feiten"] | {f"{name} (erna)": one for name, one in case["verandert"].items()}
        said = "; ".join(f"{name} = {value}" for name, value in (facts | case["lezingen"]).items())
        print(f"    op {case['peildatum']}: {said}. {claim.uitleg or ''}".rstrip())
    return str(row["uitkomst"])


def toon_gewicht() -> int:
    """Print how many claims carry weight, why, and those that carry none."""
    found = gewichten(stellingen().values())
    for one in found:
        if one.waarom is None:
            print("; ".join(claim.id for claim in one.stellingen))
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
                print(f"{one.regel}: {one.wat}", flush=True)
    print(", ".join(f"{word}: {many}" for word, many in counts.items()))
    return 0
