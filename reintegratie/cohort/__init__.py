"""The same rules over a table of people: one row, one answer.

``bereken_tabellen`` does many calculations, or all. ``keep.bewaar_tabellen`` keeps the answers in
a folder and goes on where it was stopped; ``larger.bereken_dask`` is for a table larger than
memory. These two need what the extra ``beleid`` brings.

Only this package imports pandas and numpy. It holds no law: a rule is carried out on columns
where ``core`` carries it out on single values. Numbers are floats here; ``core`` stays exact.
"""

from .many import Tabel, bereken_tabellen
from .table import bereken_tabel

__all__ = ["Tabel", "bereken_tabel", "bereken_tabellen"]
