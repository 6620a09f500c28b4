"""Loondispensatie: een werkgever betaalt een Wajonger tijdelijk minder dan het minimumloon.

Voor werkgevers (Regelingen per doelgroep). UWV geeft toestemming.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
