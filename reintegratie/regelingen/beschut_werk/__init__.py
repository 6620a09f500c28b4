"""Beschut werk: een baan met veel begeleiding voor wie alleen zo kan werken.

Voor mensen met een positief advies van UWV. Bronnen: de verordening (artikel 10) en Regelingen per
doelgroep.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
