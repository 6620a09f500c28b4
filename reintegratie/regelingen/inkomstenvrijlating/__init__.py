"""Inkomstenvrijlating: een deel van de inkomsten uit werk telt niet mee voor de uitkering.

Voor cliënten van WerkSaam. Bron: de verordening, artikel 15. De bedragen van de wet staan apart, in
``wet``: zij zijn context en staan niet in de verordening.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
