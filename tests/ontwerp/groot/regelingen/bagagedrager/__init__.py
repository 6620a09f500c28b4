"""A carrier: what the large draft adds."""

from reintegratie.core import Cijfers, Feiten, Lezing
