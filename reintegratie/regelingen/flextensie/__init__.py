"""Flextensie: korte klussen bij gewone bedrijven, met behoud van uitkering.

Voor cliënten van WerkSaam. Bron: Bijlage 8, Flextensie.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
