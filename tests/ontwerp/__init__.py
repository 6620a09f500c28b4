"""Drafts of a text, on the invented law."""
