"""Scholing: een opleiding of een taaltraject.

Scholing is voor cliënten en medewerkers, een taaltraject alleen voor cliënten. Bron: de
verordening, artikel 7.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
