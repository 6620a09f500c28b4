"""Reiskosten: een vergoeding voor het reizen om werk te krijgen of te behouden.

De bron noemt niet voor wie. Bron: Bijlage 8, Reiskostenvergoeding en E-bike.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
