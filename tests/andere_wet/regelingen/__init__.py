"""The rooms of Fietsdal."""

from reintegratie.core import Cijfers as AlleCijfers
from reintegratie.core import Feiten, Lezing
