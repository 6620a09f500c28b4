"""Trajecten: Arbeidsgroei, Arbeidsfit en Arbeidsprof.

Drie (werkervaring)trajecten voor cliënten van WerkSaam. Bron: Bijlage 8.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
