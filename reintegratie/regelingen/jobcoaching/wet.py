"""De jobcoach in het protocol van UWV: context, geen deel van de drie bronnen."""

from reintegratie.core import BEREKEND, Kanttekening, Resultaat, Uitkomst, regel

from . import Cijfers, Feiten

UREN = "regelingen-per-doelgroep/jobcoach-uwv#uren"
PROTOCOL = "protocol-interne-jobcoach"


@regel(ook=("P082",))
def jobcoach_uwv_uren_protocol(f: Feiten, p: Cijfers):
    """Buiten de bronnen: hoeveel uren interne jobcoach noemt het protocol van UWV?"""
    return Uitkomst(
        BEREKEND,
        Resultaat(
            "meeste_uren_protocol",
            f.gewerkte_uren_eerste_6_mnd * p.uren_per_regime[f.regime] / 100,
            "uur",
            PROTOCOL,
            label="Meeste uren in het eerste halfjaar, volgens het protocol",
        ),
        Kanttekening(
            "De webpagina noemt voor iedereen hetzelfde deel van de uren. Dit protocol "
            "gaat alleen over de interne jobcoach.",
            bron=UREN,
        ),
        gevolg="Volgens het protocol van UWV is het hoogstens {meeste_uren_protocol} in het eerste "
        "halfjaar.",
    )
