"""How long the rules take: an import, and an answer. ``bench_tables.py`` has the tables.

The yardstick tells how fast the machine is at that moment: about 50 ms on an idle one of 2024.
"""

import os
import subprocess
import sys
from statistics import median
from time import perf_counter

from reintegratie import wetboek

MANY = 1_000_000
IMPORT = (
    "from time import perf_counter as now; start = now(); import reintegratie; print(now() - start)"
)


def milliseconds(function, times):
    """Return the median time of a call, in milliseconds."""
    taken = []
    for _ in range(times):
        start = perf_counter()
        function()
        taken.append((perf_counter() - start) * 1000)
    return median(taken)


def bench_yardstick():
    """A million additions."""
    taken = milliseconds(lambda: sum(number for number in range(MANY)), 9)
    print(f"\nyardstick, a million additions: {taken:.0f} ms")


def bench_import(tmp_path):
    """Import within 60 ms: the median of fresh processes, after one that compiles."""
    environment = os.environ | {"PYTHONPYCACHEPREFIX": str(tmp_path)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    runs = [
        subprocess.run(
            [sys.executable, "-c", IMPORT], capture_output=True, check=True, env=environment
        )
        for _ in range(16)
    ]
    print(f"\nimport reintegratie: {median(float(run.stdout) for run in runs[1:]) * 1000:.1f} ms")


def bench_answer():
    """One answer within 1 ms: every worked example, the median and the slowest rules."""
    law = wetboek()
    per_rule = {}
    for name, example in law.voorbeelden.items():
        law.voorbeeld(name)[1].als_dict()
        taken = milliseconds(lambda name=name: law.voorbeeld(name)[1].oordeel, 5)
        per_rule.setdefault(example["regel"], []).append(taken)
    slow = sorted(((median(taken), rule) for rule, taken in per_rule.items()), reverse=True)
    print(
        f"\none answer: median {median(taken for taken, _ in slow):.2f} ms over {len(slow)} rules"
    )
    for taken, rule in slow[:5]:
        print(f"  {taken:6.2f} ms  {rule}")
