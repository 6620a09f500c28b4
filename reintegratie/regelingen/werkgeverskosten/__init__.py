"""Werkgeverskosten: wat een werknemer kost als u de regelingen voor werkgevers meerekent.

Voor werkgevers. Bron: Regelingen per doelgroep; deze kamer legt haar onderdelen naast elkaar en
voegt geen eigen regel toe.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
