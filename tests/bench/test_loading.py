"""The benchmarks are not among the tests: this keeps them able to start."""

from importlib import import_module
from pathlib import Path

import pytest

BENCHES = sorted(path.stem for path in Path(__file__).parent.glob("bench_*.py"))


@pytest.mark.parametrize("name", BENCHES)
def test_a_benchmark_loads(name):
    import_module(f"tests.bench.{name}")
