"""Beoordeling arbeidsvermogen: UWV kijkt welke hulp iemand bij werk nodig heeft.

Voor wie ziek is of een handicap heeft, of alleen met hulp kan werken. Bron: Bijlage 8.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
