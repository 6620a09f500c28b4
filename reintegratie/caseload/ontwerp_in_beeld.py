"""The report of a draft as parts of a page: the answer for who decides, and then its ground."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from reintegratie.beleid import voorbeelden_in_beeld as van_voorbeelden
from reintegratie.beleid import vormen
from reintegratie.beleid.vormen import Deel
from reintegratie.bewijs.gebied_in_woorden import NIEMAND
from reintegratie.core.format import number, show
from reintegratie.ontwerp import verschil

from . import mensen_in_beeld
from . import ontwerpverslag as van
from .gebied_in_beeld import deel as precies
from .ontwerpverslag import DAN, NU, Ontwerpverslag
from .stellingen_van_ontwerp import NIET_WAAR, WAAR
from .tellen import in_woorden

Secties = list[tuple[str, list[Deel | None]]]
KORT = "In het kort"
REGELS = "Berekening naast berekening"
GETOOND = 5  # people in a picture
IN_ONZE_WOORDEN = "Wat er nu staat en wat er dan staat, in onze eigen woorden."
OP_DE_EERSTE_DAG = (
    "Elk voorbeeld en elke oefening is hier uitgerekend op {dag}: met de tekst van nu en met het "
    "ontwerp. Op hun eigen dag verandert er niets."
)
GEEN_STRIJD = "Het ontwerp beëindigt geen conflict en maakt er geen."
BEPALING = {
    verschil.NIEUW: "nieuw",
    verschil.ANDERS: "in de plaats van wat er stond",
    verschil.VERVALT: "vervallen",
}
REGEL = {
    verschil.NIEUW: "is nieuw",
    verschil.ANDERS: "wordt anders uitgerekend",
    verschil.VERVALT: "vervalt",
}
GELIJK = "Alleen de plaats in de tekst verandert, en niet de uitkomst, van"
KLOPT, KLOPT_NIET = "Zij komen uit zoals zij beloven.", "Er klopt iets niet: zie onderaan."


def ontwerpbeeld(found: Ontwerpverslag) -> dict:
    """The answer, the text and the people as plain data; ``beleid.teken`` draws it."""
    parts = [
        vormen.lijst(KORT, kort(found)),
        *_tekst(found),
        precies(found.gebied, found.mensen.peildatum),
        *mensen_in_beeld.delen(found.mensen, GETOOND),
    ]
    return vormen.beeld("ontwerp", found.wet.titel, parts, found.mensen.caseload.opschrift)


def secties(found: Ontwerpverslag) -> Secties:
    """The parts of the report under their headings, the answer first."""
    day = show(found.wet.begin)
    return [
        (KORT, [vormen.lijst("", kort(found))]),
        ("Wat verandert er in de tekst?", _tekst(found)),
        (
            "Wie merkt het?",
            [precies(found.gebied, found.mensen.peildatum), *mensen_in_beeld.delen(found.mensen)],
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
            "Klopt het ontwerp zelf?",
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


def kort(found: Ontwerpverslag) -> Iterator[str]:
    """What changes, for whom, how much, and whether it is in order: a sentence or two each."""
    yield f"Het ontwerp geldt vanaf {show(found.wet.begin)}. Daarvoor verandert er niets."
    if below := found.wet.eronder:
        yield f"Hier is gedaan alsof het ontwerp «{below.kop.titel}» al is vastgesteld."
    yield _wie(found)
    yield from _rekent(found)
    yield from _onbekend(found)
    yield from _strijd(found)
    yield _tekst_in_het_kort(found)
    yield from _klopt(found)


def _tekst_in_het_kort(found: Ontwerpverslag) -> str:
    places = Counter(one.soort for one in found.plaatsen)
    said = [f"{many} {BEPALING[kind]}" for kind, many in places.items()]
    return f"Bepalingen in de tekst: {', '.join(said)}."


def _rekent(found: Ontwerpverslag) -> Iterator[str]:
    """Each calculation: what becomes of it, who notices, how much; those that come out the same."""
    same, counted = _gelijk(found), {one.titel: one for one in found.mensen.regels}
    wrong = {name: [why] for name, why in found.mensen.niet_berekend}
    for name, title, kind in found.berekeningen:
        if title not in same:
            people = in_woorden(counted[title]) if title in counted else wrong.get(name, [])
            yield " ".join([f"«{title}» {REGEL[kind]}.", *people])
    if same:
        yield f"{GELIJK} {', '.join(f'«{title}»' for title in same)}."


def _gelijk(found: Ontwerpverslag) -> list[str]:
    """The calculations that stand elsewhere, and give everybody the same: proven."""
    nobody = {title for title, said in found.gebied if said == [NIEMAND]}
    return [
        title
        for _, title, kind in found.berekeningen
        if kind == verschil.ANDERS and title in nobody
    ]


def _wie(found: Ontwerpverslag) -> str:
    counts, people = found.mensen.aantallen(), found.mensen.caseload
    who = "verzonnen mensen" if people.synthetisch else "mensen in het bestand"
    whole = sum(counts.values())
    return (
        f"Van de {number(whole)} {who} merken er {number(whole - counts['gelijk'])} iets van. "
        f"Vooruit gaan er {number(counts['wint'])}, achteruit {number(counts['verliest'])}. "
        f"Voor {number(counts['anders'])} is het anders; of dat beter is, is niet te zeggen."
    )


def _onbekend(found: Ontwerpverslag) -> Iterator[str]:
    if new := _niet_gevraagd(found):
        yield f"Van deze mensen is niet bekend: {', '.join(new)}. Het ontwerp vraagt dat wel."


def _niet_gevraagd(found: Ontwerpverslag) -> list[str]:
    """What the draft asks anew, and the table of people does not have."""
    new = found.wet.begrippen.keys() - found.wet.basis.begrippen.keys()
    known = found.mensen.caseload.tabel.columns
    return [one.label for name, one in found.wet.begrippen.items() if name in new - {*known}]


def _strijd(found: Ontwerpverslag) -> Iterator[str]:
    for said, some in zip(("eindigen", "ontstaan"), found.conflicten, strict=True):
        told = " ".join(one.titel for one in some)
        yield f"Conflicten die {said}: {told or 'geen.'}"


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
