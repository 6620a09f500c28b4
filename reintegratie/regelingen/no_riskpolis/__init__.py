"""No-riskpolis: een Ziektewetuitkering van UWV als een werknemer met een beperking ziek wordt.

Voor werkgevers. Een landelijke regeling. Bronnen: Bijlage 8 en Regelingen per doelgroep.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
