"""Where a program is that somebody else made: a browser, an office suite."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable

BROWSERS = (  # that print, and that tests drive
    "chromium",
    "chromium-browser",
    "google-chrome",
    "chrome",
    "msedge",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)


def vind(names: Iterable[str], variable: str) -> str | None:
    """The path of a program, by the first of its names that this machine knows.

    The environment variable goes first. None where there is no such program.
    """
    found = next(filter(None, map(shutil.which, names)), None)
    return os.environ.get(variable) or found
