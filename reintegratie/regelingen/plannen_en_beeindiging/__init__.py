"""Plannen en beëindiging: welk plan WerkSaam maakt, wat zij aanbiedt en wanneer zij stopt.

Voor cliënten en medewerkers. Bron: de verordening, artikel 3 en de algemene toelichting.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
