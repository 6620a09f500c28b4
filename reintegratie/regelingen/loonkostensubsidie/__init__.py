"""Loonkostensubsidie: een vergoeding voor wie iemand met een lage loonwaarde in dienst heeft.

Voor werkgevers (Regelingen per doelgroep), met de formule van de Participatiewet daarnaast, en voor
WerkSaam (Verordening, artikel 12).
"""

from reintegratie.core import Cijfers, Feiten, Lezing
