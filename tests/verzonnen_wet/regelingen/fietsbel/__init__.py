"""Belvergoeding."""

from reintegratie.core import Cijfers, Feiten, Lezing
