"""A rule as data: the graph of all that it calculates, made by carrying it out on symbols.

>>> from reintegratie import regeling
>>> from reintegratie.core.graph import graph_of
>>> graph = graph_of(regeling("terugvordering"))
>>> graph.nodes[0]
Node(op='feit', args=(), detail='ten_onrechte_of_te_veel')

``trace`` makes a graph, ``operations`` is the closed list of what can stand in one. Nothing of a
graph is written by hand: a rule stands in one place, as Python.
"""

from .nodes import Constant, Node, Pool
from .operations import OPERATIONS, Operation
from .symbol import Symbol
from .trace import Graph, graph_of

__all__ = ["OPERATIONS", "Constant", "Graph", "Node", "Operation", "Pool", "Symbol", "graph_of"]
