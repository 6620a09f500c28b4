"""Wie cliënt is in Bijlage 8: die tekst gebruikt het woord, maar legt het niet uit."""

from . import Feiten, Lezing
from .begrippen import is_client


def is_client_bijlage_8(f: Feiten, lezing: Lezing):
    """Cliënt volgens de verordening, of in een ruimere lezing ook wie een coach helpt."""
    volgens_verordening = is_client(f, lezing)
    return lezing(
        "K95",
        client_als_in_de_verordening=volgens_verordening,
        client_is_wie_een_coach_helpt=volgens_verordening | f.in_caseload,
    )
