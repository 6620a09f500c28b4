"""Shared definitions."""

from reintegratie.core import Cijfers, Feiten, Lezing
