"""What every test may ask for."""

from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("vast", derandomize=True, deadline=None, database=None)
settings.load_profile("vast")


@pytest.fixture(scope="session")
def project():
    """Return the folder of the project."""
    return Path(__file__).parent.parent
