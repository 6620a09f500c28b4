"""What is left to do by hand once a draft is adopted: no machine writes a text for a reader."""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_letters

from reintegratie.core.format import show

from .naast import Ontwerp
from .nagekeken import achtergebleven, niet_gevraagde_conflicten
from .paginas import nieuwe
from .verschil import NIEUW, VERVALT, berekeningen

AANVULLEN = "Zet de rekenhulp en de voorbeelden bij de tekst, en doe «make notebooks»."
OVERAL = (
    "overal in het ontwerp. Haal het er eerst weer uit (--terug), en neem het daarna opnieuw op."
)
NIET_GEVRAAGD = "Zeg waarom «{regel}» de lezingen van {conflict} niet vraagt."
OEFENING = "De oefening houdt haar oude dag: kijk of zij nog past, of maak er een bij."


def handwerk(wet: Ontwerp, gevallen: list[str], stellingen: list[str]) -> Iterator[tuple[str, str]]:
    """Each thing: where, and what. ``gevallen`` are the practice cases whose answer changes,
    ``stellingen`` the claims of the law that no longer hold."""
    for page in nieuwe(wet):
        written = (wet.map / "book" / f"{page}.ipynb").is_file()
        yield f"book/{page}.ipynb", AANVULLEN if written else "Schrijf het hoofdstuk."
        yield "book/_toc.yml", f"Geef «{page}» een regel."
    for text in wet.kop.teksten:
        yield (
            "reintegratie/contract/vingerafdrukken.toml",
            f"python tools/vingerafdrukken.py {text.naam}.txt, met de vastgestelde tekst.",
        )
    yield from _nummers(wet)
    yield (
        "tests/test_registers.py",
        f"Er zijn nu {len(wet.bepalingen)} bepalingen{_conflicten(wet)}.",
    )
    yield from _nieuwe_regels(wet)
    for rule, conflict in niet_gevraagde_conflicten(wet):
        yield "tests/test_conflicts.py", NIET_GEVRAAGD.format(regel=rule, conflict=conflict)
    yield from _achtergebleven(wet)
    for claim in stellingen:
        yield claim, f"Deze stelling geldt tot {show(wet.begin)}: zeg «tot_en_met»."
    for case in gevallen:
        yield case, f"Onder de nieuwe tekst is het antwoord anders. {OEFENING}"


def _achtergebleven(wet: Ontwerp) -> Iterator[tuple[str, str]]:
    """What names a lid that is replaced, and nothing in its place: once for each file and lid."""
    found: dict[tuple[str, str], list[str]] = {}
    for one in achtergebleven(wet):
        found.setdefault((one.bestand, one.wat), []).append(one.regel)
    for (file, said), rows in found.items():
        where = file if file.startswith("book/") else f"reintegratie/{file}"
        at = "; ".join(filter(None, rows))
        yield where, f"{said[0].upper()}{said[1:]}.{f' Bij {at}.' if at else ''}"


def _nummers(wet: Ontwerp) -> Iterator[tuple[str, str]]:
    """The numbers of a draft that are not the next ones of the law."""
    for name, known, old in (
        ("bepalingen", wet.bepalingen, wet.basis.bepalingen),
        ("conflicten", wet.conflicten, wet.basis.conflicten),
    ):
        whole = [id for id in known if "/" not in id]
        for number, id in enumerate(whole, 1):
            if id not in old and int(id.lstrip(ascii_letters)) != number:
                yield f"reintegratie/{name}.toml", f"{id} wordt {id[0]}{number}: {OVERAL}"


def _conflicten(wet: Ontwerp) -> str:
    many = sum("/" not in id for id in wet.conflicten)
    before = sum("/" not in id for id in wet.basis.conflicten)
    return f" en {many} conflicten" if many > before else ""


def _nieuwe_regels(wet: Ontwerp) -> Iterator[tuple[str, str]]:
    for name, _, kind in berekeningen(wet):
        if kind == NIEUW:
            for place in ("beleid/richting.toml", "wegwijzer/instrumenten.toml"):
                if not (wet.map / place).is_file():
                    yield f"reintegratie/{place}", f"Zeg er iets over «{name}»."
        elif kind == VERVALT:
            yield (
                "reintegratie/wegwijzer/instrumenten.toml",
                f"«{name}» geldt niet meer: kijk of zij nog wordt gevraagd.",
            )
    for room in wet.kamers.keys() - wet.basis.kamers.keys():
        yield "book/voorbeelden.ipynb", f'Zet er de voorbeelden bij: overzicht("{room}").'
