"""Sociale activering: activiteiten voor wie nu nog niet, maar later misschien wel kan werken.

Voor cliënten. Bron: de verordening, artikel 5.
"""
