"""The same rules over a table of people: one row, one answer.

>>> from reintegratie.cohort import bereken_tabel
>>> bereken_tabel("terugvordering", tabel, peildatum="2020-01-01")  # doctest: +SKIP

Only this package imports pandas and numpy. It holds no law: a rule is carried out on columns
where ``core`` carries it out on single values. Numbers are floats here; ``core`` stays exact.
"""

from .column import Column
from .table import bereken_tabel

__all__ = ["Column", "bereken_tabel"]
