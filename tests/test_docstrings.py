"""The public names say what goes in and out, and show it with an example that runs."""

import doctest
import inspect
from importlib import import_module

import pytest

PACKAGES = ("reintegratie", "reintegratie.beleid", "reintegratie.caseload", "reintegratie.cohort")
NAMES = [
    pytest.param(getattr(import_module(package), name), id=f"{package}.{name}")
    for package in PACKAGES
    for name in import_module(package).__all__
]
FINDER = doctest.DocTestFinder(recurse=False)
RUNNER = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE)


@pytest.mark.parametrize("named", NAMES)
def test_a_public_name_has_an_example_and_it_comes_out_as_it_says(named, capsys):
    home = vars(inspect.getmodule(named))
    [example] = FINDER.find(named, named.__name__, globs=dict(home))
    assert example.examples, "no example"
    assert RUNNER.run(example).failed == 0, capsys.readouterr().out


@pytest.mark.parametrize("named", NAMES)
def test_a_public_function_says_what_it_raises(named):
    """Or it takes nothing, or only what another one of these made."""
    pictures = {"aannamebeeld", "mensenbeeld", "reeksbeeld", "zoekbeeld"}
    made = {"als_tekst", "als_toml", "wetboek", *pictures}
    if inspect.isfunction(named) and named.__name__ not in made:
        assert "Raises" in named.__doc__


@pytest.mark.parametrize("package", PACKAGES)
def test_the_examples_of_a_package_come_out_as_they_say(package, capsys):
    for example in FINDER.find(import_module(package), package):
        assert RUNNER.run(example).failed == 0, capsys.readouterr().out
