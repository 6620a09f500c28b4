"""Shared definitions."""
