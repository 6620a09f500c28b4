"""What a rule says: requirements, steps, results, notes, and the legal consequence."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from .drawings import Kromme, Tekening
from .errors import RegisterFout
from .filled import Tell, blanks, filled
from .values import Scalar, as_scalar
from .words import afgerond

RECHT = "recht"
KAN = "kan"
BEREKEND = "berekend"
NEE = "nee"
ONBEKEND = "onbekend"
TEGENSTRIJDIG = "tegenstrijdig"
STRIJDIG = "strijdig"
GELDT_NIET = "geldt niet"  # on that day: no longer, or not yet
MODALITEITEN = (RECHT, KAN, BEREKEND)
NIEMAND = ""  # who decides, in a reading whose text names nobody

PLICHT = "plicht"
VERBOD = "verbod"
VRIJSTELLING = "vrijstelling"
BEVOEGDHEID = "bevoegdheid"
BEREKENING = "berekening"
AARDEN = (RECHT, PLICHT, VERBOD, VRIJSTELLING, BEVOEGDHEID, BEREKENING)
GEWONE_AARD = {RECHT: RECHT, KAN: BEVOEGDHEID, BEREKEND: BEREKENING}
OORDELEN = (*MODALITEITEN, NEE, ONBEKEND, TEGENSTRIJDIG, STRIJDIG, GELDT_NIET)


GEEN_HOEVEELHEID = ("ja/nee", "keuze", "tekst")


@dataclass(frozen=True, eq=False)
class Eis:
    """A requirement, in the words of a list: «plaatsbaar op werk»."""

    tekst: str
    voorwaarde: Any
    bron: str


@dataclass(frozen=True, eq=False)
class Stap:
    """A value on the way to a result, shown so that a reader can follow."""

    tekst: str
    waarde: Any
    eenheid: str
    bron: str


@dataclass(frozen=True, eq=False)
class Resultaat:
    """A result with its unit; it applies where ``als`` holds.

    ``afronding`` names the rounding (see ``rounding.ROUNDINGS``). A result that stands even where a
    requirement fails says so with ``altijd``; what is asked for says so with ``hoofd``, and is said
    first: see ``headline``.
    """

    naam: str
    waarde: Any
    eenheid: str
    bron: str
    label: str | None = None
    als: Any = True
    afronding: str | None = None
    altijd: bool = False
    hoofd: bool = False

    @property
    def opschrift(self) -> str:
        """The name for people."""
        return self.label or self.naam.replace("_", " ").capitalize()

    @property
    def is_hoeveelheid(self) -> bool:
        """Whether it is an amount, a number or a day: something with a lowest and a highest."""
        return self.eenheid not in GEEN_HOEVEELHEID

    def rond(self, waarde: Scalar) -> Scalar:
        """A value of it, rounded as named."""
        return as_scalar(afgerond(waarde, self.afronding)) if self.afronding else waarde


def Bedrag(naam: str, waarde: Any, bron: str, *, eenheid: str = "euro", **rest: Any) -> Resultaat:
    """A result in euros, rounded half up to cents."""
    return Resultaat(naam, waarde, eenheid, bron, afronding="cent", **rest)


def JaNee(naam: str, waarde: Any, bron: str, **rest: Any) -> Resultaat:
    """A result that is a yes or a no."""
    return Resultaat(naam, waarde, "ja/nee", bron, **rest)


def Datum(naam: str, waarde: Any, bron: str, **rest: Any) -> Resultaat:
    """A result that is a day."""
    return Resultaat(naam, waarde, "datum", bron, **rest)


def Maanden(naam: str, waarde: Any, bron: str, **rest: Any) -> Resultaat:
    """A result that is a term in months."""
    return Resultaat(naam, waarde, "maanden", bron, **rest)


@dataclass(frozen=True, eq=False)
class Kanttekening:
    """A note beside the outcome: an open norm, a gap. Shown where ``als`` is known to be so.

    A note ``bij`` a fact says that what was filled in there is unlikely: it is shown at that
    question.
    """

    tekst: str
    bron: str | None = None
    als: Any = True
    bij: str | None = None


@dataclass(frozen=True, eq=False)
class Gevolg:
    """What always holds among facts: where ``als`` holds, ``dan`` does. See ``graph.implications``.

    ``reden`` says why in one sentence; ``bron`` where that stands, if it does not follow from the
    words of the questions themselves.
    """

    als: Any
    dan: Any
    reden: str
    bron: str | None = None


Deel = Eis | Stap | Resultaat | Kanttekening | Tekening


class Uitkomst:
    """The outcome of a rule under one reading, its parts in the order of the law.

    ``modaliteit`` is what follows when every requirement holds (it may be an expression),
    ``gevolg`` says so in a sentence, or in one for each modality; where it computes, with the
    results in it (``filled``). ``anders`` says what follows
    when one fails. What binds (``RECHT``) is a right, or as ``aard`` says a duty, a ban or an
    exemption. With a power (``KAN``) somebody decides: ``wie``, None where the text names nobody;
    where texts name others it is an expression too, with ``NIEMAND`` in a reading.
    """

    def __init__(
        self,
        modaliteit: Any,
        *delen: Deel,
        gevolg: str | dict[str, str],
        anders: str | None = None,
        wie: Any = None,
        aard: str = RECHT,
    ):
        self.modaliteit = modaliteit
        self.delen = delen
        self.gevolg = gevolg
        self.anders = anders
        self.wie: Any = NIEMAND if wie is None else wie
        self.bindt = aard
        names = [result.naam for result in self.of(Resultaat)]
        drawn = {curve.resultaat for curve in self.of(Kromme)}
        for wrong, said in (
            (isinstance(modaliteit, str) and modaliteit not in MODALITEITEN, "welke modaliteit?"),
            (aard not in AARDEN, "welke aard?"),
            (bool(self.of(Eis)) and not anders, "wat volgt als een eis niet is vervuld?"),
            (len(names) != len(set(names)), "twee resultaten met dezelfde naam"),
            (not drawn.issubset(names), "een kromme van een resultaat dat er niet is"),
            (not set(self.told).issubset(names), "een zin met een resultaat dat er niet is"),
        ):
            if wrong:
                raise RegisterFout(f"Uitkomst «{gevolg}»: {said}")

    def of(self, kind: type | tuple[type, ...]) -> list[Any]:
        """The parts of one kind, or of several, in order."""
        return [part for part in self.delen if isinstance(part, kind)]

    @property
    def told(self) -> list[str]:
        """The names of the results that the sentence itself tells."""
        return blanks(self.gevolg) if isinstance(self.gevolg, str) else []

    def resultaat(self, naam: str) -> Resultaat:
        """The result of that name."""
        found: list[Resultaat] = [one for one in self.of(Resultaat) if one.naam == naam]
        return found[0]

    @cached_property
    def deciding(self) -> list[Any]:
        """The expressions that decide what comes out: the other parts only show it."""
        found = [self.modaliteit]
        for part in self.of((Eis, Resultaat)):
            found += [part.voorwaarde] if isinstance(part, Eis) else [part.waarde, part.als]
        return found

    def aard(self, modaliteit: str | None) -> str | None:
        """The kind of consequence that a modality is here; None where that is not known."""
        return self.bindt if modaliteit == RECHT else GEWONE_AARD.get(modaliteit or "")

    def sentence(self, oordeel: str, tell: Tell) -> str:
        """What follows, in one sentence; ``tell`` gives each result that stands in it."""
        if oordeel == NEE:
            return self.anders or ""  # where a requirement can fail it stands there
        said = self.gevolg if isinstance(self.gevolg, str) else self.gevolg[oordeel]
        return filled(said, tell)
