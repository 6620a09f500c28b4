"""Proefplaatsing: werken op proef met behoud van uitkering.

Eén naam voor drie regelingen: van WerkSaam (Bijlage 8), van UWV (Regelingen per doelgroep) en van
de Participatiewet. De module ``wet`` staat buiten de bronnen en geeft alleen de duur in de wet.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
