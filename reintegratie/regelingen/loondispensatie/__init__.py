"""Loondispensatie: een werkgever betaalt een Wajonger tijdelijk minder dan het minimumloon.

Voor werkgevers (Regelingen per doelgroep). Er is toestemming nodig; van wie, zegt de bron niet.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
