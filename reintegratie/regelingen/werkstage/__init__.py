"""Werkstage: werken met behoud van uitkering, om ervaring op te doen.

Voor cliënten. Bron: de verordening, artikel 4.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
