"""De aanvullende voorwaarden van artikel 16, lid 2, ook voor de andere artikelen."""

from reintegratie.core import Eis

from .. import AlleCijfers
from ..doelgroepen.begrippen import is_client, valt_onder_artikel_16
from . import Feiten, Lezing

LID_2 = "verordening/artikel-16#lid-2"


def client_of_artikel_16(f: Feiten, lezing: Lezing):
    """Wie een voorziening voor cliënten kan krijgen: ook een Nugger of Anw-er (artikel 16, lid 1).

    Lid 2 noemt zijn voorwaarden aanvullend: de andere artikelen gelden dus ook voor hen.
    """
    return is_client(f, lezing) | valt_onder_artikel_16(f, lezing)


def zonder_baan(f: Feiten, lezing: Lezing):
    """Geen dienstbetrekking (onderdeel a): nu niet, of niet toen de hulp begon."""
    nu = f.in_dienst_bij == "niemand"
    return lezing("K69", alleen_bij_het_begin=nu | ~f.baan_bij_begin_hulp, zolang_de_hulp_duurt=nu)


def genoeg_uren(f: Feiten, p: AlleCijfers):
    """Genoeg uren beschikbaar, of medisch niet mogelijk (onderdeel b)."""
    uren = f.uren_beschikbaar >= p.uit("nuggers").minimum_uren_beschikbaar
    return uren | f.medische_urenbeperking


def voldoet_aan_lid_2(f: Feiten, p: AlleCijfers, lezing: Lezing, *, kortste_weg=None):
    """Alle onderdelen van lid 2; wat een ander artikel zelf weegt, geeft dat mee."""
    weg = f.kortste_weg if kortste_weg is None else kortste_weg
    hulp = f.noodzaak_vastgesteld & f.gericht_op_werk & weg
    return zonder_baan(f, lezing) & f.ingeschreven_uwv & genoeg_uren(f, p) & hulp


def aanvullend(f: Feiten, p: AlleCijfers, lezing: Lezing, *, zelf_genoemd=False, kortste_weg=None):
    """De eis dat ook lid 2 klopt, waar een ander artikel over een Nugger of Anw-er gaat.

    ``zelf_genoemd``: wie dat artikel zelf noemt, zoals een medewerker; ``True`` is ieder die eraan
    voldoet. ``kortste_weg``: wat het daarover zelf al weegt.
    """
    bijzonder = valt_onder_artikel_16(f, lezing)
    klopt = ~bijzonder | voldoet_aan_lid_2(f, p, lezing, kortste_weg=kortste_weg)
    return Eis(
        "voor een Nugger of Anw-er: de extra voorwaarden van artikel 16",
        lezing(
            "K67",
            voorwaarden_bij_elke_voorziening=klopt | vrij_van_lid_2(zelf_genoemd, lezing),
            voorwaarden_alleen_bij_artikel_16=klopt | ander_artikel(f, zelf_genoemd, lezing),
        ),
        bron=LID_2,
    )


def vrij_van_lid_2(zelf_genoemd, lezing: Lezing):
    """Of wie een artikel zelf noemt, niet aan lid 2 hoeft te voldoen."""
    if zelf_genoemd is False:
        return False
    return lezing("K108", ook_wie_zelf_genoemd_is=False, niet_wie_zelf_genoemd_is=zelf_genoemd)


def ander_artikel(f: Feiten, zelf_genoemd, lezing: Lezing):
    """Of WerkSaam op grond van het andere artikel helpt, en niet op grond van artikel 16."""
    return zelf_genoemd if zelf_genoemd is True else is_client(f, lezing) | zelf_genoemd
