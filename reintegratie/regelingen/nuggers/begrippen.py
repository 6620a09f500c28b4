"""De aanvullende voorwaarden van artikel 16, lid 2, ook voor de andere artikelen."""

from reintegratie.core import Eis

from .. import AlleCijfers
from ..doelgroepen.begrippen import is_anw_er, is_client, valt_onder_artikel_16
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


def client_of_artikel_16(f: Feiten, lezing: Lezing):
    """Wie een voorziening voor cliënten kan krijgen.

    Een cliënt, en misschien ieder voor wie WerkSaam volgens artikel 16, lid 1 een voorziening kan
    inzetten.
    """
    return is_client(f, lezing) | lezing(
        "K105",
        opent_elke_voorziening=valt_onder_artikel_16(f, lezing),
        alleen_voor_wie_client_is=False,
    )


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


def aanvullend(f: Feiten, voldoet, lezing: Lezing, *, ook_zonder=None):
    """De eis dat ook lid 2 klopt, waar een ander artikel over een Nugger of Anw-er gaat.

    ``ook_zonder``: of iemand zonder artikel 16 al in aanmerking komt. Zonder opgave: als cliënt.
    """
    gewoon = is_client(f, lezing) if ook_zonder is None else ook_zonder
    klopt = ~valt_onder_artikel_16(f, lezing) | voldoet
    return Eis(
        "voor een Nugger of Anw-er: de extra voorwaarden van artikel 16",
        lezing(
            "K67",
            voorwaarden_bij_elke_voorziening=klopt,
            voorwaarden_alleen_bij_artikel_16=klopt | gewoon,
        ),
        bron=LID_2,
    )
