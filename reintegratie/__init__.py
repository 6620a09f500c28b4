"""Executable rules of Dutch re-integration law."""

__version__ = "0.1.0"
