"""Stimuleringspremie: een premie van de gemeente voor wie iemand met een uitkering aanneemt.

Voor werkgevers. Bron: Regelingen per doelgroep, die geen bedrag en geen voorwaarden noemt.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
