"""Leer-werktraject: leren en werken tegelijk, voor jonge cliënten.

Bron: de verordening, artikel 8.
"""
