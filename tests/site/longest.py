"""The tests that take longest go first, so that no core is left with one at the end.

How long each took is remembered by pytest (`.pytest_cache`). What was never carried out goes first of
all; a module stays together, since its tests share what takes time to make.
"""

from math import inf
from pathlib import Path

KEY = "banen/seconden"
HERE = Path(__file__).parent


class Longest:
    """A plugin of pytest that puts the tests of the screen in order, and notes what each takes."""

    def __init__(self, config):
        self.config, self.took = config, {}

    def known(self):
        """Return how many seconds each test took, the last time that it was carried out here."""
        return self.config.cache.get(KEY, {}) if hasattr(self.config, "cache") else {}

    def pytest_collection_modifyitems(self, items):
        rest = [item for item in items if HERE not in item.path.parents]
        items[:] = rest + in_order([item for item in items if item not in rest], self.known())

    def pytest_runtest_logreport(self, report):
        self.took[report.nodeid] = self.took.get(report.nodeid, 0) + report.duration

    def pytest_sessionfinish(self):
        if hasattr(self.config, "cache") and not hasattr(self.config, "workerinput"):
            self.config.cache.set(KEY, self.known() | self.took)


def in_order(items, known):
    """Return tests, the module with the longest one first, and in each module its longest first."""
    own = {item: known.get(item.nodeid, inf) for item in items}
    module = {item.path: 0 for item in items}
    for item in items:
        module[item.path] = max(own[item], module[item.path])
    return sorted(items, key=lambda item: (-module[item.path], str(item.path), -own[item]))
