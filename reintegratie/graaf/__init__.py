"""The graph of a rule for others: as data for programs, and as text for people.

``gegevens`` writes a graph as JSON, ``pakket`` puts together what a calculator without Python
needs. ``core.graph`` makes the graphs themselves.
"""
