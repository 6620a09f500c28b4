"""What a wheel, and an editable install, needs besides the files in git: the script of the parts
in Jupyter, made of the modules of the pages by esbuild (`npm ci` first). Who has a wheel needs no
Node.
"""

import subprocess
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

MAKER = Path("reintegratie", "site", "widget.mjs")
WIDGET = Path("reintegratie", "widget.js")  # not in git


class Widget(BuildHookInterface):
    """Makes the script; a source distribution has it already."""

    def initialize(self, version, build_data):
        """Make it before the files are gathered; raises CalledProcessError where esbuild fails."""
        root = Path(self.root)
        if (root / "node_modules" / "esbuild").is_dir():
            subprocess.run(["node", root / MAKER, root / WIDGET], check=True)
        elif not (root / WIDGET).is_file():
            raise FileNotFoundError(f"{WIDGET} can not be made: run `npm ci` first.")
        build_data["artifacts"].append(WIDGET.as_posix())
