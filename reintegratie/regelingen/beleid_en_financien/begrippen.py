"""Wat artikel 2 van de verordening betekent voor wat WerkSaam moet geven."""

from . import Feiten, Lezing


def geen_plicht_die_voorgaat(f: Feiten, lezing: Lezing):
    """Of een reden om te weigeren ook telt bij een voorziening die WerkSaam moet geven."""
    return lezing(
        "K77", plicht_gaat_voor=~f.voorziening_verplicht, weigeren_mag_ook_bij_plicht=True
    )
