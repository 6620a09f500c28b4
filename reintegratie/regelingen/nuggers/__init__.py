"""Nuggers en Anw-ers: re-integratie voor wie geen uitkering van WerkSaam krijgt.

Bron: de verordening, artikel 16.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
