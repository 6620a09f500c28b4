"""IPS: Individuele Plaatsing en Steun, hulp bij werk voor wie een psychische aandoening heeft.

Voor wie werk zoekt en voor wie zijn werk wil houden. Bron: Bijlage 8, IPS-traject.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
