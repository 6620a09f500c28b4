"""What a draft is: its title, why, which texts it amends and from which day (``ontwerp.toml``)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple

from reintegratie.core.format import show
from reintegratie.core.toml import read_given, written
from reintegratie.machine.read import read_text

from .fouten import OntwerpFout

NAAM = "ontwerp.toml"
SCHEMA = Path(__file__).with_name("ontwerp.schema.json")
GEEN_EINDE = "De tekst noemt geen einde."
NOG_NIET = "Dit is een ontwerp: het is niet vastgesteld."
WERKT_TERUG = "De tekst «{naam}» werkt terug: zij geldt vanaf {vanaf}, en is er pas sinds {dag}."
PER_ONGELUK = "{werkt_terug} Is dat de bedoeling, zeg dan in ontwerp.toml: terugwerkend = true."
VERZONNEN = "Deze tekst is verzonnen, en is dus geen geldend recht."
ALS_ONTWERP = "Als ontwerp heette zij «{titel}»."
GEEN_DAG = "Bij het opnemen was die dag nog niet bekend."


@dataclass(frozen=True)
class Tekst:
    """A text that the draft brings: of which source, called how, from and until which day.

    ``terugwerkend`` says that it may hold from a day before it is there, ``vervallen`` are the
    numbers of the provisions that go, with nothing in their place.
    """

    bron: str
    naam: str
    vanaf: date
    tot: date | None = None
    terugwerkend: bool = False
    vervallen: tuple[str, ...] = ()


class Ook(NamedTuple):
    """A rule of the law that stays, and the provisions that came in the place of its own."""

    regel: str
    bepalingen: tuple[str, ...]


@dataclass(frozen=True)
class Kop:
    """The head of a draft. ``ook`` are the rules that only get another place."""

    titel: str
    toelichting: str
    teksten: tuple[Tekst, ...]
    ook: tuple[Ook, ...] = ()
    verzonnen: bool = False

    @property
    def begin(self) -> date:
        """The first day on which all of it holds."""
        return max(one.vanaf for one in self.teksten)


@dataclass(frozen=True)
class Vastgesteld:
    """That a draft was adopted, and the days of that. Raises OntwerpFout for days out of order."""

    vastgesteld: date
    bekendgemaakt: date | None = None

    def __post_init__(self) -> None:
        if self.bekendgemaakt and self.bekendgemaakt < self.vastgesteld:
            raise OntwerpFout("Een tekst kan niet zijn bekendgemaakt voordat hij is vastgesteld.")

    @property
    def er_sinds(self) -> date:
        """From which day the texts are there."""
        return self.bekendgemaakt or self.vastgesteld


def werkt_terug(kop: Kop, gegeven: Vastgesteld) -> list[str]:
    """Of each text that holds from a day before it is there that it does, in a sentence.

    Raises OntwerpFout for one that does not say that it is meant to.
    """
    found = [one for one in kop.teksten if one.vanaf < gegeven.er_sinds]
    said = {
        one: WERKT_TERUG.format(naam=one.naam, vanaf=show(one.vanaf), dag=show(gegeven.er_sinds))
        for one in found
    }
    for one in found:
        if not one.terugwerkend:
            raise OntwerpFout(PER_ONGELUK.format(werkt_terug=said[one]))
    return list(said.values())


def lees_kop(map: Path) -> Kop:
    """The head of the draft in a folder; nothing else in it is read. Raises OntwerpFout."""
    if not (map / NAAM).is_file():
        raise OntwerpFout(f"In de map «{map.name}» staat geen {NAAM}: dit is geen ontwerp.")
    rows = read_given(read_text(map / NAAM), NAAM, SCHEMA, OntwerpFout).rows
    texts = tuple(
        Tekst(**row | {"vervallen": tuple(row.get("vervallen", ()))}) for row in rows["tekst"]
    )
    why = " ".join(rows["toelichting"].split())
    also = tuple(Ook(one["regel"], tuple(one["bepalingen"])) for one in rows.get("ook", ()))
    return Kop(rows["titel"].strip(), why, texts, also, rows.get("verzonnen", False))


def als_versie(kop: Kop, tekst: Tekst, gegeven: Vastgesteld | None = None) -> str:
    """A text as its source has it: a version (``core.versions``), a draft or adopted."""
    day = show(gegeven.vastgesteld) if gegeven else ""
    mark = "verzonnen " if kop.verzonnen else ""
    days = {
        "vastgesteld": gegeven and gegeven.vastgesteld,
        "bekendgemaakt": gegeven and gegeven.bekendgemaakt,
        "vanaf": tekst.vanaf,
        "tot": tekst.tot,
    }
    rows = {
        "naam": tekst.naam,
        "datum": f"{mark and 'verzonnen, '}{day}" if gegeven else "ontwerp",
        **({"status": _status(kop)} if gegeven else {}),
        "aanduiding": f"de {mark}tekst van {day}" if gegeven else f"het ontwerp «{kop.titel}»",
        **{name: day for name, day in days.items() if day},
        **({"terugwerkend": True} if tekst.terugwerkend else {}),
        **({"vervallen": list(tekst.vervallen)} if tekst.vervallen else {}),
        "niet_bekend": {name: _waarom(name, gegeven) for name, day in days.items() if day is None},
    }
    lines = (f"{name} = {written(value)}" for name, value in rows.items())
    return "\n".join([f"[[{tekst.bron}.versies]]", *lines])


def _status(kop: Kop) -> str:
    """What is said of an adopted text: that it is invented, and how it was called as a draft."""
    known = [VERZONNEN] if kop.verzonnen else []
    return " ".join([*known, ALS_ONTWERP.format(titel=kop.titel)])


def _waarom(name: str, gegeven: Vastgesteld | None) -> str:
    if name == "tot":
        return GEEN_EINDE
    return GEEN_DAG if gegeven else NOG_NIET
