"""Loon doorbetalen bij ziekte volgens Regelingen per doelgroep."""

from reintegratie.core import RECHT, Eis, Kanttekening, Resultaat, Uitkomst, laatste_dag, regel

LOON = "regelingen-per-doelgroep/no-riskpolis#loondoorbetaling"
MAANDEN_PER_JAAR = 12


@regel("P061")
def loondoorbetaling(f, p, lezing):
    """Loon doorbetalen: hoe lang moet u een zieke werknemer betalen?"""
    laatste = laatste_dag(f.eerste_ziektedag, p.duur * MAANDEN_PER_JAAR)
    return Uitkomst(
        RECHT,
        Eis("de werknemer is ziek", f.ziek, LOON),
        Eis("de twee jaar zijn nog niet voorbij", laatste >= p.peildatum, LOON),
        Resultaat(
            "laatste_dag_loon",
            laatste,
            "datum",
            LOON,
            label="Laatste dag dat u loon doorbetaalt",
            als=f.ziek,
            altijd=True,
        ),
        Kanttekening("De bron zegt niet hoeveel loon u doorbetaalt.", bron=LOON),
        gevolg="U moet het loon doorbetalen.",
        anders="U hoeft vanwege deze ziekte geen loon meer door te betalen, of er is geen ziekte.",
    )
