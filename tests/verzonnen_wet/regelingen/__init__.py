"""The rooms of the invented law."""
