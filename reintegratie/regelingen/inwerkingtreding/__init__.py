"""Inwerkingtreding: vanaf welke dag de verordening geldt en hoe zij heet.

Bron: de verordening, artikel 19.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
