"""Werkvoorzieningen: aanpassingen, hulpmiddelen en vervoer die nodig zijn om te kunnen werken.

Voor werkgevers. Bron: Regelingen per doelgroep.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
