"""Imports point one way: what stands lower knows nothing of what stands on it."""

import sys
from collections import Counter
from graphlib import TopologicalSorter

import pytest

from tests.modules import MODULES, ROOT, imports

# From the lowest to the highest; «reintegratie» is what the package itself offers.
LAYERS = (
    "core",
    "machine",
    "regelingen",
    "reintegratie",
    "schemas",
    "overzicht",
    "graaf",
    "naleving",
    "weergave",
    "cohort",
    "oefenen",
    "wegwijzer",
    "beleid",
    "ontwerp",
    "verzonnen",
    "bewijs",
    "caseload",
    "onderdelen",
    "loket",
    "widgets",
    "site",
    "cli",
    "__main__",
)
LAW = sorted(path for path in MODULES if "regelingen" in path.parts)
CORE = sorted(path for path in MODULES if path.parts[1] == "core")


def layer(name):
    """Return the layer of a name in the package, such as «reintegratie.core.values»."""
    part = name.split(".")[1]
    return part if part in LAYERS else "reintegratie"


def own_layer(path):
    """Return the layer in which a module stands."""
    return path.with_suffix("").parts[1] if path.stem != "__init__" or path.parent != ROOT else ""


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_a_module_imports_only_from_its_own_layer_and_lower_ones(path):
    own = own_layer(path) or "reintegratie"
    assert own in LAYERS, f"give {own} its place in the layers"
    for name in imports(path):
        if name.startswith("reintegratie."):
            assert LAYERS.index(layer(name)) <= LAYERS.index(own), name


def test_every_layer_is_there():
    found = {own_layer(path) or "reintegratie" for path in MODULES}
    assert found == set(LAYERS)


def module(path):
    """Return the full name of a module."""
    return ".".join(part for part in path.with_suffix("").parts if part != "__init__")


def test_no_module_needs_itself_by_way_of_others():
    """For types too: what two modules need of each other stands in a third."""
    known = {module(path) for path in MODULES}
    needs = {
        module(path): {name if name in known else name.rpartition(".")[0] for name in imports(path)}
        & known
        for path in MODULES
    }
    TopologicalSorter(needs).prepare()


def test_no_name_of_a_file_stands_three_times():
    """Outside the law, where each room has its own «verordening»."""
    names = Counter(path.name for path in MODULES if path not in LAW and path.stem != "__init__")
    assert [name for name, many in names.items() if many > 2] == []


def test_toml_is_read_in_one_place():
    """There a fault gets its line, and a table its schema."""
    assert [str(path) for path in MODULES if "tomllib" in imports(path)] == [
        "reintegratie/core/toml.py"
    ]


@pytest.mark.parametrize("path", LAW, ids=str)
def test_the_law_imports_the_model_and_other_rooms(path):
    for name in imports(path):
        known = name.startswith("reintegratie.regelingen.") or is_public(name)
        assert known or standard(name), f"{name}: take it from reintegratie.core"


def is_public(name):
    """Return whether a name is what reintegratie.core offers, and not a module in it."""
    start, _, end = name.rpartition(".")
    return start == "reintegratie.core" and not (ROOT / "core" / f"{end}.py").exists()


@pytest.mark.parametrize("path", CORE, ids=str)
def test_the_model_of_a_rule_imports_itself_and_the_standard_library(path):
    for name in imports(path):
        assert name.startswith("reintegratie.core.") or standard(name), name


def standard(name):
    """Return whether a name is of the standard library."""
    return name.partition(".")[0] in sys.stdlib_module_names
