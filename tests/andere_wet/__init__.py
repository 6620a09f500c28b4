"""A second lawbook, of an invented region: made by «A lawbook of your own» in CONTRIBUTING.md."""

NAAM = "Fietsen in Fietsdal (verzonnen)"
LICENTIE = "CC0-1.0"
__version__ = "2024.1"
