"""Pedals: a law with versions."""

from reintegratie.core import Cijfers, Feiten, Lezing
