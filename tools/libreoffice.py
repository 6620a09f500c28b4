"""Find the LibreOffice that the full sweep drives; on Debian, install it when it is not there."""

import os
import shutil
import subprocess
import sys

NAMES = ("soffice", "libreoffice")
PACKAGE = "libreoffice-calc-nogui"
MISSING = (
    "Geen LibreOffice gevonden. De hele ronde laat een echt rekenprogramma lezen en schrijven en "
    "slaat dat nooit over. Installeer libreoffice-calc, of zet SOFFICE op het pad van soffice."
)


def find():
    """Return the path of LibreOffice, or None."""
    return os.environ.get("SOFFICE") or next(filter(None, map(shutil.which, NAMES)), None)


def install():
    """Install the spreadsheet of LibreOffice with apt-get, where that is possible."""
    if shutil.which("apt-get") and os.geteuid() == 0:
        print("LibreOffice installeren …", flush=True)
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        for step in (["update"], ["install", "--yes", "--no-install-recommends", PACKAGE]):
            subprocess.run(["apt-get", "--quiet=2", *step], env=environment, check=False)


if __name__ == "__main__":
    if not find():
        install()
    if not find():
        sys.exit(MISSING)
