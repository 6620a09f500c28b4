"""Hardheidsclausule: in een bijzonder geval beslissen in iemands voordeel.

Voor cliënten en medewerkers. Bron: de verordening, artikel 18.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
