"""Het wettelijk minimumloon per datum en leeftijd.

Geen regeling van de drie bronnen: andere kamers rekenen ermee. De bedragen komen uit de wet en,
waar die niet gelezen kon worden, uit secundaire bronnen; elk bedrag draagt zijn eigen graad.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
