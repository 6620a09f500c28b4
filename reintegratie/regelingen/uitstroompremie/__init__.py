"""Uitstroompremie: een premie voor wie door werk geen uitkering meer nodig heeft.

Voor cliënten van WerkSaam. Bron: de verordening, artikel 14. De jaargrens van de wet staat apart,
in ``wet``: zij is context en staat niet in de verordening.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
