"""The rooms: one folder for each instrument; the only place where law stands."""

from reintegratie.core import Cijfers as AlleCijfers
from reintegratie.core import Feiten, Lezing
