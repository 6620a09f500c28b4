"""Programs that the tests drive: `python -m tools.programma chromium` installs one on Debian."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass

from reintegratie.machine.programma import BROWSERS, vind


@dataclass(frozen=True)
class Program:
    """A program: its names, its package on Debian, the variable that may say where it is."""

    name: str
    commands: tuple[str, ...]
    package: str
    variable: str

    def find(self):
        """Return the path of the program, or None."""
        return vind(self.commands, self.variable)

    def install(self):
        """Install the program with apt-get, where that is possible."""
        if shutil.which("apt-get") and os.geteuid() == 0:
            print(f"{self.name} installeren …", flush=True)
            environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
            for step in (["update"], ["install", "--yes", "--no-install-recommends", self.package]):
                subprocess.run(["apt-get", "--quiet=2", *step], env=environment, check=False)

    @property
    def missing(self):
        """What is said where the program is not there."""
        return (
            f"Geen {self.name} gevonden. De tests werken met het echte programma en slaan "
            f"dat nooit over. Installeer het pakket {self.package}, of zet {self.variable} op "
            "zijn pad."
        )


CHROMIUM = Program("Chromium", BROWSERS, "chromium", "CHROMIUM")
FIREFOX = Program("Firefox", ("firefox-esr", "firefox"), "firefox-esr", "FIREFOX")
WEBKIT = Program("WebKit", ("WebKitWebDriver",), "webkit2gtk-driver", "WEBKIT")
XVFB = Program("Xvfb", ("Xvfb",), "xvfb", "XVFB")  # a screen for WebKit, which has none of its own
LIBREOFFICE = Program(
    "LibreOffice", ("soffice", "libreoffice"), "libreoffice-calc-nogui", "SOFFICE"
)


def main(names):
    """Install the programs of these names where they are not there; say which is missing."""
    for name in names:
        program = globals()[name.upper()]
        if not program.find():
            program.install()
        if not program.find():
            return program.missing
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
