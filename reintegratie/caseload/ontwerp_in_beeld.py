"""The report of a draft as parts of a page: the answer for who decides, and then its ground."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from reintegratie.beleid import voorbeelden_in_beeld as van_voorbeelden
from reintegratie.beleid import vormen
from reintegratie.beleid.vormen import Deel
from reintegratie.core.format import show
from reintegratie.ontwerp import verschil

from . import mensen_in_beeld
from . import ontwerpverslag as van
from .besluit import GEEN_STRIJD, besluit, ongemerkt
from .gebied_in_beeld import Precies
from .gebied_in_beeld import deel as precies
from .lezingen import per_lezing_van
from .ontwerpverslag import DAN, NU, Ontwerpverslag
from .stellingen_van_ontwerp import NIET_WAAR, WAAR

Secties = list[tuple[str, list[Deel | None]]]
KORT, PER_LEZING = "In het kort", "Per lezing"
BEDRAG_PER_LEZING = "Verschil in euro's, bij elke lezing"
OVER_LEZING = ["Berekening", "Bedrag", "Lezing", "Samen", "Mensen geteld", "Niet te tellen"]
ZELF = "Klopt het ontwerp zelf?"
REGELS = "Berekening naast berekening"
GETOOND = 5  # people in a picture
IN_ONZE_WOORDEN = "Wat er nu staat en wat er dan staat, in onze eigen woorden."
OP_DE_EERSTE_DAG = (
    "Elk voorbeeld en elke oefening is hier uitgerekend op {dag}: met de tekst van nu en met het "
    "ontwerp. Op hun eigen dag verandert er niets."
)
KLOPT, KLOPT_NIET = "Zij komen uit zoals zij beloven.", "Er klopt iets niet: zie onderaan."


def ontwerpbeeld(found: Ontwerpverslag) -> dict:
    """The answer, the text and the people as plain data; ``beleid.teken`` draws it."""
    parts = [
        *kort(found),
        vormen.lijst(ZELF, _klopt(found)),
        *_tekst(found),
        precies(merkbaar(found), found.mensen.peildatum),
        *mensen_in_beeld.delen(found.mensen, GETOOND),
        _per_lezing(found),
    ]
    return vormen.beeld("ontwerp", found.wet.titel, parts, found.mensen.caseload.opschrift)


def secties(found: Ontwerpverslag) -> Secties:
    """The parts of the report under their headings, the answer first."""
    day = show(found.wet.begin)
    return [
        (KORT, kort(found)),
        ("Wat verandert er in de tekst?", _tekst(found)),
        (
            "Wie merkt het?",
            [
                precies(merkbaar(found), found.mensen.peildatum),
                _per_lezing(found),
                *mensen_in_beeld.delen(found.mensen),
            ],
        ),
        (
            "Welke conflicten eindigen of ontstaan?",
            [_tabel(found, van.STRIJD) or vormen.zin(GEEN_STRIJD)],
        ),
        (
            "Welke voorbeelden en oefeningen veranderen?",
            [
                vormen.zin(OP_DE_EERSTE_DAG.format(dag=day)),
                *_gevouwen(van_voorbeelden.delen(found.voorbeelden)),
            ],
        ),
        ("Welke bladzijden veranderen?", [_tabel(found, van.BLADZIJDEN, open=False)]),
        (
            ZELF,
            [
                vormen.lijst("", _klopt(found)),
                _tabel(found, van.FOUTEN),
                _tabel(found, van.STELLINGEN, open=False),
            ],
        ),
        ("Wat moet er na het vaststellen met de hand?", [_tabel(found, van.TE_DOEN)]),
    ]


def _tekst(found: Ontwerpverslag) -> list[Deel | None]:
    rows = [(f"{one.soort}: {one.waar}", one.nu, one.dan) for one in found.plaatsen]
    return [
        vormen.zin(IN_ONZE_WOORDEN),
        vormen.naast("Tekst naast tekst", (NU, DAN), rows),
        vormen.naast(van.NORMEN, (NU, DAN), _normen(found), open=False),
        _tabel(found, van.REKENT),
        vormen.naast(REGELS, (NU, DAN), verschil.regels(found.wet), open=False),
        _cijfers(found),
    ]


def merkbaar(found: Ontwerpverslag) -> Precies:
    """Who notices it exactly, of what is about people; one line for all that nobody notices."""
    names = {title: name for name, title, _ in found.berekeningen}
    silent = {name for name, _ in found.mensen.niet_berekend}
    same = ongemerkt(found)
    told = {
        title: groups
        for title, groups in found.gebied.items()
        if title not in same and names.get(title) not in silent
    }
    return told | ({" ".join(same): []} if same else {})


def _normen(found: Ontwerpverslag) -> list[list[str]]:
    """What each text says otherwise: all of a place together, a line each."""
    sides: dict[str, list[list[str]]] = {}
    for where, what, now, then in found.tabellen[van.NORMEN][1]:
        one, other = sides.setdefault(where, [[], []])
        one.append(f"- {what}: {now}")
        other.append(f"- {what}: {then}")
    return [[where, *map("\n".join, texts)] for where, texts in sides.items()]


def _cijfers(found: Ontwerpverslag) -> Deel | None:
    figures = list(verschil.cijfers(found.wet))
    return vormen.verandering(figures) if figures else None


def _gevouwen(parts: list[Deel | None]) -> list[Deel | None]:
    """With its tables folded: they are long. On paper they are not."""
    return [part and part | ({"open": False} if part["vorm"] == "tabel" else {}) for part in parts]


def _tabel(found: Ontwerpverslag, name: str, open: bool = True) -> Deel | None:
    return vormen.tabel(name, *found.tabellen[name], open=open)


def _rijen_per_lezing(found: Ontwerpverslag) -> list[list[str]]:
    return list(per_lezing_van(found.wet, found.mensen.regels))


def _per_lezing(found: Ontwerpverslag) -> Deel | None:
    """Each amount that hangs on the reading; None where none does."""
    return vormen.tabel(BEDRAG_PER_LEZING, OVER_LEZING, _rijen_per_lezing(found))


def kort(found: Ontwerpverslag) -> list[Deel | None]:
    """What who decides wants to know first, as lists."""
    return [vormen.lijst(heading, said) for heading, said in besluit(found)]


def tabellen(found: Ontwerpverslag | None) -> dict[str, van.Tabel]:
    """What a workbook shows of a draft, the answer first; of a change there is nothing more."""
    if found is None:
        return {}
    rows = [[heading, one] for heading, said in besluit(found) for one in said]
    readings = _rijen_per_lezing(found)
    return {KORT: (["Waarover", "Wat"], rows), PER_LEZING: (OVER_LEZING, readings)} | found.tabellen


def _klopt(found: Ontwerpverslag) -> Iterator[str]:
    said = KLOPT_NIET if found.fouten else KLOPT
    yield f"Het ontwerp heeft {found.proef.voorbeelden} eigen voorbeelden. {said}"
    outcomes = Counter(one.uitkomst for one in found.bewezen)
    yield (
        f"Wat altijd waar moet zijn: {outcomes[WAAR]} keer bewezen voor iedereen, "
        f"{outcomes[NIET_WAAR]} keer niet meer waar."
    )
    for one in found.bewezen:
        if one.uitkomst == NIET_WAAR:
            yield f"Niet meer waar: «{one.zegt}»"
