"""The invented law with something more in one of its registers."""

import shutil
from pathlib import Path

import pytest

from reintegratie.core.lawbook import Wetboek
from tests.core.invented import LAW


@pytest.fixture
def wet(tmp_path):
    """Return a function that makes the invented law with something more in a register of it."""
    folder = Path(shutil.copytree(LAW.folder, tmp_path / "wet"))

    def made(file, *tables):
        place = folder / file
        place.parent.mkdir(parents=True, exist_ok=True)
        said = place.read_text("utf-8") if place.exists() else ""
        place.write_text(said + "".join(tables), encoding="utf-8")
        return Wetboek(LAW.package, folder, LAW.versie)

    return made
