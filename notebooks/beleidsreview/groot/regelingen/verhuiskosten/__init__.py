"""Verhuiskosten: geld om te verhuizen voor cliënten die voor werk ver moeten reizen.

Bron: artikel 14 van het ontwerp van 2030. Dat ontwerp is verzonnen.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
