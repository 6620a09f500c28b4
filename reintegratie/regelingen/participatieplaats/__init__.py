"""Participatieplaats: extra werk zonder loon, met behoud van uitkering en met een premie.

Voor cliënten die nog niet aan gewoon werk toe zijn. Bronnen: de verordening (artikel 9) en
Regelingen per doelgroep; Bijlage 8 verwijst alleen.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
