"""Reiskosten: een vergoeding voor het reizen om werk te krijgen of te behouden.

Voor cliënten van WerkSaam. Bron: Bijlage 8, Reiskostenvergoeding en E-bike.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
