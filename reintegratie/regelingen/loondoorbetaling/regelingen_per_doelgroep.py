"""Loon doorbetalen bij ziekte volgens Regelingen per doelgroep."""

from reintegratie.core import RECHT, Datum, Eis, Kanttekening, Uitkomst, laatste_dag, regel

from . import Cijfers, Feiten

LOON = "regelingen-per-doelgroep/no-riskpolis#loondoorbetaling"
MAANDEN_PER_JAAR = 12


@regel
def loondoorbetaling(f: Feiten, p: Cijfers):
    """Loon doorbetalen: hoe lang moet u een zieke werknemer betalen?"""
    laatste = laatste_dag(f.eerste_ziektedag, p.duur * MAANDEN_PER_JAAR)
    return Uitkomst(
        RECHT,
        Eis("de werknemer is ziek", f.ziek, LOON),
        Eis("de ziekte is begonnen", f.eerste_ziektedag <= p.peildatum, LOON),
        Eis("de twee jaar zijn nog niet voorbij", laatste >= p.peildatum, LOON),
        Datum(
            "laatste_dag_loon",
            laatste,
            LOON,
            label="Laatste dag dat u loon doorbetaalt",
            als=f.ziek,
            altijd=True,
            hoofd=True,
        ),
        Kanttekening("De bron zegt niet hoeveel loon u doorbetaalt.", bron=LOON),
        Kanttekening(
            "Hoe u twee jaar telt, staat er niet. Hier loopt dat van dag tot dag; 104 weken is een "
            "paar dagen korter.",
            bron=LOON,
        ),
        gevolg="U moet het loon doorbetalen.",
        anders="U hoeft nu geen loon door te betalen vanwege ziekte.",
        aard="plicht",
    )
