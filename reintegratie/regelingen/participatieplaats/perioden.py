"""Hoeveel volle perioden van een aantal maanden er voorbij zijn."""

from datetime import date

from reintegratie.core.dates import last_day, months_between


def perioden_in_maanden(maanden, lengte):
    """Hoe vaak de lengte geheel in een aantal maanden past."""
    return maanden // lengte


def volle_perioden(begin, tot, lengte):
    """Hoeveel perioden vanaf de begindag voorbij zijn op de dag ``tot``.

    Een periode is voorbij op de dag na haar laatste dag.
    """
    return begin.apply(_perioden_voorbij, tot, lengte)


def _perioden_voorbij(begin: date, tot: date, lengte: int) -> int:
    aantal = max(months_between(begin, tot) // lengte, 0)
    nog_bezig = aantal and last_day(begin, aantal * lengte) >= tot
    return aantal - 1 if nog_bezig else aantal
