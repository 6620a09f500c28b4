"""All that is found of a draft: of people, of examples, exactly, and of the draft itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from reintegratie.beleid.gevallen import praktijkgevallen
from reintegratie.beleid.vergelijk import Vergelijking, Voortgang, vergelijk_voorbeelden
from reintegratie.core.concepts import read_date
from reintegratie.core.readings import Conflict
from reintegratie.ontwerp import Ontwerp, verschil
from reintegratie.ontwerp.handwerk import handwerk
from reintegratie.ontwerp.paginas import paginas
from reintegratie.ontwerp.proef import Proef, proef

from .gebied_in_beeld import Precies, niemand, precies
from .mensen import Caseload
from .stellingen_van_ontwerp import NIET_WAAR, Bewezen, bewezen, loos, niet_bewezen
from .synthetisch import niet_verzonnen
from .vergelijk import Mensvergelijking, vergelijk_mensen

NU, DAN = "Nu", "In het ontwerp"
OEFENING = "oefening/"
AANNAMES = "reintegratie/verzonnen/aannames.toml"
ZEG_HOE_VAAK = "Zeg hoe vaak «{label}» voorkomt: nu is dat van geen verzonnen mens bekend."
NORMEN, REKENT, STRIJD = "Wat de tekst anders zegt", "Berekeningen die veranderen", "Conflicten"
BLADZIJDEN, STELLINGEN = "Bladzijden die veranderen", "Wat altijd waar moet zijn"
FOUTEN, TE_DOEN = "Wat niet klopt", "Nog te doen"
Tabel = tuple[list[str], list[list[str]]]  # a head, and rows


@dataclass
class Ontwerpverslag:
    """What a draft does to people, to examples, exactly (``gebied``), and whether it is whole."""

    wet: Ontwerp
    mensen: Mensvergelijking
    voorbeelden: Vergelijking
    gebied: Precies = field(default_factory=dict)

    @cached_property
    def plaatsen(self) -> list[verschil.Plaats]:
        """Each place in a text that changes."""
        return verschil.plaatsen(self.wet)

    @cached_property
    def berekeningen(self) -> list[tuple[str, str, str]]:
        """Each calculation that changes: its name, its title, and how."""
        return list(verschil.berekeningen(self.wet))

    @cached_property
    def conflicten(self) -> tuple[list[Conflict], list[Conflict]]:
        """The conflicts that end, and those that begin."""
        return verschil.conflicten(self.wet)

    @cached_property
    def proef(self) -> Proef:
        """The draft held to its own examples."""
        return proef(self.wet)

    @cached_property
    def fouten(self) -> list[tuple[str, str]]:
        """What is wrong with it: where, and what."""
        return fouten(self.wet, self.proef, self.bewezen)

    @cached_property
    def bewezen(self) -> list[Bewezen]:
        """What is always true under the draft, and what no longer is."""
        return bewezen(self.wet)

    @cached_property
    def tabellen(self) -> dict[str, Tabel]:
        """What the page and the workbook both show as a table, by its name."""
        return {
            NORMEN: (["Bepaling", "Waarover", NU, DAN], list(verschil.normen(self.wet))),
            REKENT: (
                ["Berekening", "Wat ermee gebeurt"],
                [[title, kind.lower()] for _, title, kind in self.berekeningen],
            ),
            STRIJD: (["Vraag", "Wat ermee gebeurt", "Waarover"], self._conflicten()),
            BLADZIJDEN: (
                ["Bladzijde", "Adres", "Wat ermee gebeurt"],
                [[title, page, what] for page, title, what in paginas(self.wet)],
            ),
            FOUTEN: (["Waar", "Wat"], [list(one) for one in self.fouten]),
            STELLINGEN: (["Stelling", "Van wie", "Onder het ontwerp"], self._stellingen()),
            TE_DOEN: (["Waar", "Wat"], te_doen(self.wet, self.voorbeelden, self.bewezen)),
        }

    def _conflicten(self) -> list[list[str]]:
        ended, made = self.conflicten
        return [
            *([one.titel, "eindigt", one.bevinding] for one in ended),
            *([one.titel, "ontstaat", one.bevinding] for one in made),
        ]

    def _stellingen(self) -> list[list[str]]:
        return [
            [one.zegt, "het ontwerp" if one.eigen else "de wet van nu", one.uitkomst]
            for one in self.bewezen
        ]


def onderzoek(
    wet: Ontwerp,
    caseload: Caseload,
    peildatum: date | str | None = None,
    *,
    voortgang: Voortgang | None = None,
) -> Ontwerpverslag:
    """What a draft does to these people and to the examples, and to whom exactly, on a day.

    Without one that is its first day. ``voortgang`` is told how far it is. Raises what
    ``vergelijk_mensen`` does.

    >>> from reintegratie.caseload import verzin
    >>> from reintegratie.ontwerp import leg_naast
    >>> draft = leg_naast("notebooks/beleidsreview/klein")
    >>> found = onderzoek(draft, verzin(50, wet=draft))
    >>> found.proef.voorbeelden, [one.naam for one in found.bewezen if one.eigen]
    (4, ['e_bike/ver-of-vroeg'])
    """
    day = read_date(peildatum or wet.begin)
    region = precies(wet, day)
    same = [name for name, title, _ in verschil.berekeningen(wet) if title in niemand(region)]
    people = vergelijk_mensen(wet, caseload, day, ongemerkt=same, voortgang=voortgang)
    examples = vergelijk_voorbeelden(wet, gevallen(wet), voortgang=voortgang)
    return Ontwerpverslag(wet, people, examples, region)


def fouten(wet: Ontwerp, found: Proef, claims: list[Bewezen]) -> list[tuple[str, str]]:
    """What is wrong with a draft: where, and what. So it cannot be adopted."""
    return [*found.fouten, *niet_bewezen(wet, claims), *loos(wet)]


def gevallen(wet: Ontwerp) -> dict[str, dict]:
    """The examples and practice cases that a draft can touch, each on its first day."""
    touched = set(wet.geraakt())
    return {
        name: row | {"peildatum": wet.begin}
        for name, row in (wet.basis.voorbeelden | praktijkgevallen()).items()
        if row["regel"] in touched
    }


def te_doen(wet: Ontwerp, voorbeelden: Vergelijking, claims: list[Bewezen]) -> list[list[str]]:
    """What is left to do by hand: where, and what."""
    names = [one.naam for one in voorbeelden.veranderd if one.naam.startswith(OEFENING)]
    cases = sorted({name.rpartition("/")[0] for name in names})
    broken = [one.naam for one in claims if one.uitkomst == NIET_WAAR and not one.eigen]
    assumed = [[AANNAMES, ZEG_HOE_VAAK.format(label=label)] for label in niet_verzonnen(wet)]
    return [*(list(one) for one in handwerk(wet, cases, broken)), *assumed]
