"""Sportvoorziening: sporten om weer actief te worden, als deel van een traject.

Voor cliënten van WerkSaam. Bron: Bijlage 8, Sportvoorziening.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
