"""Jobcoaching: begeleiding op het werk, door WerkSaam, UWV of de werkgever zelf.

Voor cliënten en medewerkers die het werk niet zonder hulp kunnen doen. Bronnen: de verordening
(artikel 11 en bijlage 1) en Regelingen per doelgroep.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
