"""What somebody who decides about a draft wants to know first, in sentences under a few headings.

What is proposed, who notices it, what it costs, what becomes clear and what does not, and what is
left to do. The ground of all that stands below it in the report.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from reintegratie.bewijs.gebied_in_woorden import NIEMAND
from reintegratie.core.format import number, show
from reintegratie.ontwerp import verschil

from .ontwerpverslag import NORMEN, TE_DOEN, Ontwerpverslag
from .stellingen_van_ontwerp import NIET_WAAR
from .tellen import Regelverschil, geteld_in_woorden

VOORSTEL, MERKT, KOST = "Wat wordt voorgesteld", "Wie merkt het", "Wat het kost"
DUIDELIJK, TE_GAAN = "Wat duidelijk wordt, en wat niet", "Wat er nog moet gebeuren"
WAT = {
    verschil.NIEUW: "Nieuw: {titel}.",
    verschil.ANDERS: "Anders: {titel}.",
    verschil.VERVALT: "Vervalt: {titel}.",
}
ANDER_NUMMER = "Krijgt alleen een ander nummer: {titel}."
VERZONNEN = (
    "Deze mensen zijn verzonnen. Leg het ontwerp naast een bestand met uw eigen mensen voor echte "
    "aantallen en bedragen."
)
GEEN_BEDRAG = "{titel}: wat dat scheelt, is niet te zeggen. De tekst noemt geen bedrag."
NIEMAND_KOST = "Er verandert geen bedrag dat is te berekenen."
GEEN_STRIJD = "Het ontwerp maakt geen conflict en beëindigt er geen."
KLOPT = "Het ontwerp klopt: het voldoet aan alles waaraan de wet voldoet."
Groepen = list[tuple[str, list[str]]]  # a heading, and sentences


def besluit(found: Ontwerpverslag) -> Groepen:
    """The headings, each with its sentences."""
    groups = (
        (VOORSTEL, _voorstel),
        (MERKT, _merkt),
        (KOST, _kost),
        (DUIDELIJK, _duidelijk),
        (TE_GAAN, _te_gaan),
    )
    return [(heading, list(said(found))) for heading, said in groups]


def _voorstel(found: Ontwerpverslag) -> Iterator[str]:
    yield f"Het ontwerp geldt vanaf {show(found.wet.begin)}. Daarvoor verandert er niets."
    if below := found.wet.eronder:
        yield f"Hier is gedaan alsof het ontwerp «{below.kop.titel}» al is vastgesteld."
    other = {row[0] for row in found.tabellen[NORMEN][1]}
    for place in found.plaatsen:
        stays = place.soort == verschil.ANDERS and place.titel not in other
        yield (ANDER_NUMMER if stays else WAT[place.soort]).format(titel=place.titel)
    for figure in verschil.andere_cijfers(found.wet):
        yield f"{figure.waar}: eerst {figure.was}, dan {figure.wordt}."


def _merkt(found: Ontwerpverslag) -> Iterator[str]:
    counts, people = found.mensen.aantallen(), found.mensen.caseload
    who = "verzonnen mensen" if people.synthetisch else "mensen in het bestand"
    whole = sum(counts.values())
    yield (
        f"Van de {number(whole)} {who} merken er {number(whole - counts['gelijk'])} iets van. "
        f"Vooruit gaan er {number(counts['wint'])}, achteruit {number(counts['verliest'])}. "
        f"Voor {number(counts['anders'])} is het anders; of dat beter is, is niet te zeggen."
    )
    for one in _geraakt(found):
        yield f"{_naam(one)}: {geteld_in_woorden(one)}.{_onzeker(one)}"
    yield from _niet_gevraagd(found)


def _geraakt(found: Ontwerpverslag) -> list[Regelverschil]:
    """The calculations of which somebody notices something."""
    return [
        one for one in found.mensen.regels if one.aantallen["gelijk"] < sum(one.aantallen.values())
    ]


def _naam(one: Regelverschil) -> str:
    return f"«{one.titel}»"


def _onzeker(one: Regelverschil) -> str:
    many = show(one.onbekend, "mensen")
    return f" Bij {many} is de uitkomst niet te zeggen." if one.onbekend else ""


def _niet_gevraagd(found: Ontwerpverslag) -> Iterator[str]:
    """What the draft asks anew, and the table of people does not have."""
    new = found.wet.begrippen.keys() - found.wet.basis.begrippen.keys()
    missing = new - {*found.mensen.caseload.tabel.columns}
    labels = [one.label for name, one in found.wet.begrippen.items() if name in missing]
    if labels:
        yield f"Van deze mensen is niet bekend: {', '.join(labels)}. Het ontwerp vraagt dat wel."


def _kost(found: Ontwerpverslag) -> Iterator[str]:
    touched = _geraakt(found)
    said = [line for one in touched for line in _bedragen(one)]
    yield from said or [NIEMAND_KOST]
    comes_or_goes = {title for _, title, kind in found.berekeningen if kind != verschil.ANDERS}
    for one in touched:
        if one.titel in comes_or_goes and not one.bedragen:
            yield GEEN_BEDRAG.format(titel=_naam(one))
    if found.mensen.caseload.synthetisch:
        yield VERZONNEN


def _bedragen(one: Regelverschil) -> Iterator[str]:
    for amount in one.bedragen.values():
        if amount.som != Decimal(0):
            way = "meer" if amount.som > 0 else "minder"
            whole = show(abs(amount.som), amount.eenheid)
            yield f"{amount.label}: samen {whole} {way}, bij {show(amount.aantal, 'mensen')}."


def _duidelijk(found: Ontwerpverslag) -> Iterator[str]:
    ended, made = found.conflicten
    yield from (f"Dit wordt duidelijk: {one.titel}" for one in ended)
    yield from (f"Dit wordt onduidelijk: {one.titel} {one.bevinding}" for one in made)
    if not (ended or made):
        yield GEEN_STRIJD


def _te_gaan(found: Ontwerpverslag) -> Iterator[str]:
    if many := len(found.fouten):
        wrong = show(many, "dingen") if many > 1 else "één ding"
        yield f"Er klopt nog {wrong} niet. Zo kan het ontwerp niet worden vastgesteld."
    else:
        yield KLOPT
    broken = sum(one.uitkomst == NIET_WAAR and not one.eigen for one in found.bewezen)
    if broken:
        yield f"Van wat voor de tekst van nu altijd waar is, gaat {broken} keer iets niet meer op."
    left = len(found.tabellen[TE_DOEN][1])
    yield f"Na het vaststellen is er met de hand nog {left} keer iets te doen. Dat staat onderaan."


def ongemerkt(found: Ontwerpverslag) -> list[str]:
    """The titles of the calculations that change, and give everybody the same: proven."""
    nobody = {title for title, said in found.gebied if said == [NIEMAND]}
    return [title for _, title, _ in found.berekeningen if title in nobody]
