"""The benchmarks open the site in the browser of its tests."""

from tests.site.conftest import browser, server, site  # noqa: F401
