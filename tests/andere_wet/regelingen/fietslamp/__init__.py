"""De fietslamp: een vergoeding voor inwoners. Bron: Fietsverordening, artikel 1."""

from reintegratie.core import Cijfers, Feiten, Lezing
