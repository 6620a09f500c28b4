"""Belvergoeding."""
