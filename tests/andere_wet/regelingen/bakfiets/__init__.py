"""De bakfiets: te leen voor wie een kind wegbrengt. Bron: Fietsverordening, artikel 2."""

from reintegratie.core import Cijfers, Feiten, Lezing
