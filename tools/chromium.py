"""Find the Chromium that the tests drive; on Debian, install it when it is not there."""

import os
import shutil
import subprocess
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome")
MISSING = (
    "Geen Chromium gevonden. De tests openen de pagina's in een echte browser en slaan dat "
    "nooit over. Installeer het pakket chromium, of zet CHROMIUM op het pad van het programma."
)


def find():
    """Return the path of Chromium, or None."""
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)


def install():
    """Install Chromium with apt-get, where that is possible."""
    if shutil.which("apt-get") and os.geteuid() == 0:
        print("Chromium installeren …", flush=True)
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        for step in (["update"], ["install", "--yes", "--no-install-recommends", "chromium"]):
            subprocess.run(["apt-get", "--quiet=2", *step], env=environment, check=False)


if __name__ == "__main__":
    if not find():
        install()
    if not find():
        sys.exit(MISSING)
