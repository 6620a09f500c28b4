"""Terugvordering: geld terugvragen dat WerkSaam ten onrechte of te veel betaalde.

Voor ontvangers van een re-integratievoorziening. Bron: de verordening, artikel 17, met toelichting.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
