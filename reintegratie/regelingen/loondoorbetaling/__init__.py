"""Loon doorbetalen bij ziekte: de plicht die de no-riskpolis lichter maakt.

Voor elke werkgever. Bron: Regelingen per doelgroep.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
