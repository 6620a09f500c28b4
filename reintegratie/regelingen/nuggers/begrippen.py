"""De aanvullende voorwaarden van artikel 16, lid 2, ook voor de andere artikelen."""

from reintegratie.core import Eis

from .. import AlleCijfers
from ..doelgroepen.begrippen import is_anw_er, valt_onder_artikel_16
from . import Feiten, Lezing

LID_2 = "verordening/artikel-16#lid-2"


def hoort_bij_artikel_16(f: Feiten, lezing: Lezing):
    """Wie onder artikel 16 valt, en de Anw-er die ook een uitkering van WerkSaam krijgt."""
    ook_naast = lezing(
        "K68",
        artikel_16_ook_naast_uitkering=is_anw_er(f) & f.uitkering_werksaam,
        gewone_client_naast_uitkering=False,
    )
    return valt_onder_artikel_16(f, lezing) | ook_naast


def zonder_baan(f: Feiten):
    """Geen dienstbetrekking (onderdeel a), op de dag waarop de hulp begint."""
    return f.in_dienst_bij == "niemand"


def zonder_baan_bij_begin(f: Feiten, lezing: Lezing):
    """Hetzelfde bij hulp op het werk: die begint pas als iemand een baan heeft."""
    return lezing(
        "K69", alleen_bij_het_begin=~f.baan_bij_begin_hulp, zolang_de_hulp_duurt=zonder_baan(f)
    )


def genoeg_uren(f: Feiten, p: AlleCijfers):
    """Genoeg uren beschikbaar, of medisch niet mogelijk (onderdeel b)."""
    uren = f.uren_beschikbaar >= p.uit("nuggers").minimum_uren_beschikbaar
    return uren | f.medische_urenbeperking


def voldoet_aan_lid_2(f: Feiten, p: AlleCijfers, *, geen_baan=None, kortste_weg=None):
    """Alle onderdelen van lid 2; wat een ander artikel zelf weegt, geeft dat mee."""
    werkloos = zonder_baan(f) if geen_baan is None else geen_baan
    weg = f.kortste_weg if kortste_weg is None else kortste_weg
    hulp = f.noodzaak_vastgesteld & f.gericht_op_werk & weg
    return werkloos & f.ingeschreven_uwv & genoeg_uren(f, p) & hulp


def aanvullend(f: Feiten, voldoet, lezing: Lezing, *, ook_zonder=True):
    """De eis dat ook lid 2 klopt, waar een ander artikel over een Nugger of Anw-er gaat.

    ``ook_zonder``: of iemand zonder artikel 16 al in aanmerking komt.
    """
    klopt = ~valt_onder_artikel_16(f, lezing) | voldoet
    return Eis(
        "voor een Nugger of Anw-er: de extra voorwaarden van artikel 16",
        lezing(
            "K67",
            voorwaarden_bij_elke_voorziening=klopt,
            voorwaarden_alleen_bij_artikel_16=klopt | ook_zonder,
        ),
        bron=LID_2,
    )
