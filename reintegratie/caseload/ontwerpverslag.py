"""All that is found of a draft: of people, of examples, exactly, and of the draft itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from reintegratie.beleid.gevallen import praktijkgevallen
from reintegratie.beleid.voorbeelden import Vergelijking, Voortgang, vergelijk_voorbeelden
from reintegratie.core.concepts import read_date
from reintegratie.core.contract import Onduidelijk
from reintegratie.ontwerp import Ontwerp, verschil
from reintegratie.ontwerp.handwerk import handwerk
from reintegratie.ontwerp.niet_gezegd import niet_gezegd
from reintegratie.ontwerp.overgang import overgang
from reintegratie.ontwerp.paginas import paginas
from reintegratie.ontwerp.proef import Proef, proef
from reintegratie.ontwerp.verschil import Conflicten

from .gebied_in_beeld import niemand, precies
from .mensen import Caseload
from .stellingen_van_ontwerp import Bewezen, bewezen, loos, niet_bewezen, niet_meer_waar
from .synthetisch import niet_verzonnen
from .uitslag import Uitslag
from .vergelijk import vergelijk_mensen

OEFENING = "oefening/"
AANNAMES = "reintegratie/verzonnen/aannames.toml"
ZEG_HOE_VAAK = "Zeg hoe vaak «{label}» voorkomt: nu is dat van geen verzonnen mens bekend."
NORMEN, CIJFERS, REGELS = "Wat de tekst anders zegt", "Cijfers", "Berekening naast berekening"
STRIJD = "Onduidelijke vragen"
BLADZIJDEN, STELLINGEN = "Bladzijden die veranderen", "Wat altijd waar moet zijn"
FOUTEN, TE_DOEN = "Wat niet klopt", "Nog te doen"
KLOPT = (
    "De berekeningen van het ontwerp zijn nagekeken, en daarin is geen fout gevonden. Nagekeken "
    "is: of de voorbeelden uitkomen, of de stellingen bewezen zijn, en of bepalingen, berekeningen "
    "en hoofdstukken bij elkaar passen. De gewone zinnen onder «Nu» en «Dan» kan geen rekenhulp "
    "nakijken: leg die zelf naast de tekst. Dat de tekst iets openlaat of tegenspreekt, telt niet "
    "als fout."
)
Tabel = tuple[list[str], list[list[str]]]  # a head, and rows


@dataclass
class Ontwerpverslag(Uitslag):
    """What a draft does to people, to examples, exactly (``gebied``), and whether it is whole."""

    wet: Ontwerp

    @cached_property
    def conflicten(self) -> Conflicten:
        """The conflicts that end, that begin, and that go on as another."""
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
        """What the annexes and the workbook both have of a draft as a table, by its name."""
        return {
            NORMEN: (["Bepaling", "Waarover", "Nu", "Dan"], list(verschil.normen(self.wet))),
            CIJFERS: (
                ["Cijfer", "Nu", "Bron", "Dan"],
                [list(one) for one in verschil.cijfers(self.wet)],
            ),
            REGELS: (["Berekening", "Nu", "Dan"], list(verschil.regels(self.wet))),
            STRIJD: (["Vraag", "Wat ermee gebeurt", "Waarover"], self._conflicten()),
            BLADZIJDEN: (
                ["Bladzijde", "Adres", "Wat ermee gebeurt"],
                [[title, page, what] for page, title, what in paginas(self.wet)],
            ),
            FOUTEN: (["Waar", "Wat"], [list(one) for one in self.fouten]),
            STELLINGEN: (["Stelling", "Van wie", "Onder het ontwerp"], self._stellingen()),
            TE_DOEN: (["Waar", "Wat"], te_doen(self.wet, self.voorbeelden, self.bewezen)),
        }

    @cached_property
    def overgang(self) -> list[Onduidelijk]:
        """What its texts leave open, or settle, of who had begun before its first day."""
        return overgang(self.wet)

    @cached_property
    def niet_gezegd(self) -> dict[str, list[str]]:
        """What its texts leave out and no question asks, by the title of a place."""
        return niet_gezegd(self.wet)

    @cached_property
    def noemt_wat_vervalt(self) -> list[tuple[str, str]]:
        """What stays and names what ends: the title of its place, and what."""
        return list(verschil.noemt_wat_vervalt(self.wet))

    def _conflicten(self) -> list[list[str]]:
        words = ("eindigt", "ontstaat", "blijft, anders gesteld")
        each = zip(words, self.conflicten, strict=True)
        return [[one.titel, word, one.bevinding] for word, some in each for one in some]

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
    assumed = [[AANNAMES, ZEG_HOE_VAAK.format(label=label)] for label in niet_verzonnen(wet)]
    left = handwerk(wet, cases, niet_meer_waar(wet, claims))
    return [*(list(one) for one in left), *assumed]
