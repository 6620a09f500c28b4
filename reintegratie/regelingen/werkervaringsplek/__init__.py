"""Werkervaringsplek: tijdelijk werken met behoud van uitkering, via gemeente of UWV.

Bronnen: Regelingen per doelgroep; Bijlage 8 verwijst alleen naar een plan dat ons niet is gegeven.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
