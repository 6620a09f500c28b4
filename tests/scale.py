"""How much is tried: a little in every run, more in the full sweep (`--alles`)."""

from random import Random

import pytest
from hypothesis import settings

USUAL = 100  # what Hypothesis tries when a test names no number
SWEEP = 10  # the full sweep tries so many times as much


def cases(number, sweep=None):
    """Return the settings of a fuzzer that tries so many cases, and more in the full sweep.

    There ten times as many, or as many as ``sweep`` says.
    """
    return settings(max_examples=most(number, sweep or number * SWEEP))


def most(number, sweep):
    """Return how much is tried in this run: so much, or what the full sweep tries."""
    return sweep if settings.default.max_examples > USUAL else number


def sampled(names, number):
    """Return test parameters of names: so many, chosen with a fixed seed, are in every run.

    The rest is only carried out in the full sweep.
    """
    return rest_in_sweep(names, Random(1).sample(sorted(names), min(number, len(names))))


def rest_in_sweep(names, chosen):
    """Return test parameters of names, of which only the chosen ones are in every run."""
    return [
        pytest.param(name, id=str(name), marks=() if name in chosen else pytest.mark.alles)
        for name in names
    ]
