"""Detachering: een medewerker is in dienst bij WerkSaam en werkt bij een andere organisatie.

Voor medewerkers; over cliënten staat alleen iets in de toelichting. Bron: de verordening,
artikel 6.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
