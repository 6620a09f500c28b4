"""Kinderopvang: een vergoeding als de zorg voor kinderen werk in de weg staat.

De bron noemt niet voor wie. Bron: Bijlage 8, Kosten kinderopvang.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
