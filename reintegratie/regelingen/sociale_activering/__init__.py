"""Sociale activering: activiteiten voor wie nu nog niet, maar later misschien wel kan werken.

Voor cliënten. Bron: de verordening, artikel 5.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
