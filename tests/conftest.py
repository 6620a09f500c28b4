"""What every test may ask for."""

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def project():
    """Return the folder of the project."""
    return Path(__file__).parent.parent
