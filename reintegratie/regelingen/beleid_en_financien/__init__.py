"""Beleid en financiën: waarmee WerkSaam rekening houdt en wanneer zij mag weigeren.

Voor iedere voorziening, cliënt en medewerker. Bron: de verordening, artikel 2 en toelichting.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
