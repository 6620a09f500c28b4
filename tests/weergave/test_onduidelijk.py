"""What is unclear: of a room, of a calculation, or of a provision without one."""

import pytest

from reintegratie.core.errors import OnbekendeRegeling
from reintegratie.weergave import cellen


def conflicts(naam):
    """Return the numbers of the conflicts that the cell shows."""
    block, _ = cellen.onduidelijk(naam)
    return [one["id"] for one in block["conflicten"]]


def test_a_room_shows_the_conflicts_of_all_its_rules():
    """A room is wider than one of its calculations."""
    assert set(conflicts("flextensie_verplichten")) < set(conflicts("flextensie"))


def test_a_provision_without_a_calculation_shows_the_conflicts_of_its_place():
    """A mere pointer has no rule, and still the gap it leaves is said."""
    block, text = cellen.onduidelijk("P029")
    assert "K11" in conflicts("P029") and "K11" in text
    assert block["open_normen"] == []


def test_a_conflict_of_no_provision_is_named_itself():
    """The basis of a whole source belongs to no provision of it."""
    assert conflicts("K59") == ["K59"]


def test_an_unknown_name_is_refused():
    """A typing mistake in a chapter stops the notebook."""
    with pytest.raises(OnbekendeRegeling):
        cellen.onduidelijk("P999")
