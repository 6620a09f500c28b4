"""Welke regelingen gaan samen? Wat Regelingen per doelgroep erover zegt, en wat zij verzwijgt.

Wat de bron over een paar zegt, staat één keer: in de cellen van ``samenloop.toml``.
"""

from functools import reduce
from operator import or_
from typing import NamedTuple

from reintegratie.core import BEREKEND, Eis, Kanttekening, Resultaat, Uitkomst, kies, regel

from ..premiekorting.regelingen_per_doelgroep_bedrag import andere_combinatie_kan
from ..samenloop import register
from . import Feiten, Lezing

TEKST = "regelingen-per-doelgroep/"  # wat alleen een latere tekst zegt, hoort bij de regel daarvan
INSTANTIE = "regelingen-per-doelgroep/inleiding#instantie"
TWEE_GRONDEN = "regelingen-per-doelgroep/premiekorting#samenloop"
KORTING = ("premiekorting_beperking", "premiekorting_oudere")

# welk instrument van de wegwijzer bij een keuze hoort
INSTRUMENTEN = {
    "loonkostensubsidie": "loonkostensubsidie_gemeente",
    "loonkostensubsidie_vast": "loonkostensubsidie_vast",
    "loonkostensubsidie_wsw": "loonkostensubsidie_wsw",
    "loondispensatie": "loondispensatie",
    "premiekorting_beperking": "premiekorting",
    "premiekorting_oudere": "premiekorting",
    "no_riskpolis": "no_riskpolis_werkgever",
    "stimuleringspremie": "stimuleringspremie",
    "werkvoorziening_uwv": "werkvoorziening",
    "jobcoach_uwv": "jobcoach_uwv",
    "jobcoach_gemeente": "jobcoach_gemeente",
    "proefplaatsing_uwv": "proefplaatsing_uwv",
    "werkervaringsplek_uwv": "werkervaringsplek_uwv",
    "beschut_werk": "beschut_werk_webpagina",
}


class Cel(NamedTuple):
    """Wat over een paar is gezegd: welke keuzes, wat voor verband, en waar het staat."""

    een: tuple[str, ...]
    ander: tuple[str, ...]
    soort: str
    tekst: str
    bron: str
    wet: bool

    def geldt(self, f: Feiten):
        """Of het over deze twee regelingen gaat."""
        return paar(f, self.een, self.ander)

    def kanttekening(self, f: Feiten) -> Kanttekening:
        """Wat er staat, bij wie het aangaat."""
        vooraf = "De webpagina zwijgt. " if self.wet else ""
        return Kanttekening(vooraf + self.tekst, self.bron, als=self.geldt(f))


def keuzes(namen) -> tuple[str, ...]:
    """De keuzes die bij deze instrumenten horen."""
    return tuple(keuze for keuze, instrument in INSTRUMENTEN.items() if instrument in namen)


def plek(row) -> str:
    """De plek waar het staat: die op de webpagina, als er een is."""
    return min(row["bronnen"], key=lambda bron: not bron.startswith(TEKST))


CELLEN = tuple(
    Cel(een, ander, row["soort"], row["tekst"], plek(row), row.get("wet", False))
    for row in register()["cel"]
    if (een := keuzes(row["een"])) and (ander := keuzes(row["ander"]))
    if row.get("wet") or plek(row).startswith(TEKST)
)


@regel(ook=("P040", "P077", "P084"))
def regelingen_samen(f: Feiten, lezing: Lezing):
    """Gaan deze twee regelingen samen?"""
    gronden = paar(f, KORTING[:1], KORTING[1:])
    mag = f.combinatie_kan | andere_combinatie_kan(lezing)
    return Uitkomst(
        BEREKEND,
        *(
            Eis(f"de bron sluit dit niet uit: «{cel.tekst}»", toegestaan(cel, f, lezing), cel.bron)
            for cel in CELLEN
            if cel.soort == "niet_samen"
        ),
        *(
            Eis("voldoet aan de voorwaarden, als die er zijn", ~cel.geldt(f) | mag, cel.bron)
            for cel in van_de_bron("voorwaarden")
        ),
        Eis("geen premiekorting op twee gronden tegelijk", ~gronden, TWEE_GRONDEN),
        Resultaat("wat_er_staat", wat_er_staat(f), "keuze", INSTANTIE, label="De webpagina zegt"),
        Kanttekening("Alleen de arbeidsbeperking telt dan.", TWEE_GRONDEN, als=gronden),
        *(cel.kanttekening(f) for cel in CELLEN),
        Kanttekening(
            "Elke regeling heeft een eigen groep: een werknemer met ondersteuning van de gemeente, "
            "een arbeidsgehandicapte werknemer, een oudere werknemer, een werknemer in beschut "
            "werk. Of iemand daarbij hoort, vraagt haar eigen rekenhulp.",
            INSTANTIE,
        ),
        Kanttekening(
            "De webpagina zegt niets over deze twee samen. Vraag het na voordat u ermee rekent.",
            als=~(gronden | een_van(CELLEN, f)),
        ),
        gevolg="De webpagina verbiedt deze twee samen niet.",
        anders="Deze twee gaan niet samen.",
    )


def toegestaan(cel: Cel, f: Feiten, lezing: Lezing):
    """Of wat een paar uitsluit hier niet geldt; wat alleen de wet uitsluit, is een lezing."""
    vrij = ~cel.geldt(f)
    if not cel.wet:
        return vrij
    return lezing("K105", webpagina_noemt_het_niet=True, wet_sluit_het_uit=vrij)


def wat_er_staat(f: Feiten):
    """Wat de webpagina over dit paar zegt, als zij het niet uitsluit."""
    samen = een_van(van_de_bron("samen"), f)
    voorwaarden = een_van(van_de_bron("voorwaarden"), f) & f.combinatie_kan
    return kies(
        (samen, "dit kan samen"),
        (voorwaarden, "dit kan samen, onder voorwaarden"),
        (een_van(van_de_bron("eerst"), f), "dit volgt op elkaar"),
        (een_van(van_de_bron("verband"), f), "er is een verband, of het samengaat staat er niet"),
        anders="daar staat niets over",
    )


def een_van(cellen, f: Feiten):
    """Of een van deze cellen over dit paar gaat."""
    eerste, *rest = [cel.geldt(f) for cel in cellen]
    return reduce(or_, rest, eerste)


def van_de_bron(soort: str) -> list[Cel]:
    """De cellen van één soort die niet uit de wet komen."""
    return [cel for cel in CELLEN if cel.soort == soort and not cel.wet]


def paar(f: Feiten, groep, andere):
    """Of de ene regeling uit de ene groep komt en de andere uit de andere, hoe dan ook geordend."""
    een, twee = f.regeling_een, f.regeling_twee
    return een.een_van(*groep) & twee.een_van(*andere) | een.een_van(*andere) & twee.een_van(*groep)
