"""A book has every page to which the frame, a chapter or an answer leads by itself."""

from types import SimpleNamespace

import pytest

from reintegratie.site import volledig

PAGES = {
    "inhoud",
    "bronnen",
    "begrippen",
    "geschiedenis-bijlage-8",
    "geschiedenis-regelingen-per-doelgroep",
    "geschiedenis-verordening",
}


@pytest.mark.parametrize("missing", [set(), {"bronnen"}, PAGES])
def test_a_page_that_misses_is_named(monkeypatch, missing):
    """As a warning of the build, and a warning stops it."""
    said = []
    log = SimpleNamespace(warning=lambda text, page: said.append(page))
    monkeypatch.setattr(volledig.logging, "getLogger", lambda name: log)
    volledig.check(None, SimpleNamespace(found_docs=PAGES - missing))
    assert set(said) == missing
