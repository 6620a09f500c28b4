"""Leer-werktraject: leren en werken tegelijk, voor jonge cliënten.

Bron: de verordening, artikel 8.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
