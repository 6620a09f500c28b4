"""The modules of the package, and what each of them imports."""

import ast
from pathlib import Path

ROOT = Path("reintegratie")
MODULES = sorted(path for path in ROOT.rglob("*.py"))


def imports(path):
    """Return the full name of each module, or thing in one, that a module imports."""
    package = path.with_suffix("").parts[:-1]
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            start = ".".join([*above, *([node.module] if node.module else [])])
            yield from (f"{start}.{one.name}" for one in node.names)
