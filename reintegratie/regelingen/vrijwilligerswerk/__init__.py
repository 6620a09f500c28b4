"""Vrijwilligerswerk: bezig blijven zonder loon, terwijl het zoeken naar werk doorgaat.

Voor cliënten van WerkSaam na een traject Arbeidsfit. Bron: Bijlage 8, Vrijwilligerswerk.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
