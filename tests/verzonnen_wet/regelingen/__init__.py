"""The rooms of the invented law."""

from reintegratie.core import Cijfers as AlleCijfers
from reintegratie.core import Feiten, Lezing
