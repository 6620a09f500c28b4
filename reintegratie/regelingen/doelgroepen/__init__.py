"""Doelgroepen: wie is cliënt, medewerker, Nugger, Anw-er of jongere?

De woorden van artikel 1 en de vier groepen van de inleiding. Andere regelingen gebruiken de
functies uit ``begrippen``; zij schrijven een begrip niet over. Bron: de verordening.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
