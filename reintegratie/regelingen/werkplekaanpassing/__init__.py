"""Werkplekaanpassing: hulpmiddelen en aanpassingen op en rond de werkplek.

Voor wie op het werk een aanpassing nodig heeft. Bron: Bijlage 8, Werkplekaanpassing.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
