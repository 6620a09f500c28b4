"""Node, which carries out what a build needs in JavaScript."""

import os
import shutil
import sys
from pathlib import Path

from sphinx.errors import ExtensionError


def node() -> str:
    """Node: the one that set-up put beside Python, or that of the machine; else ExtensionError."""
    beside = str(Path(sys.executable).parent)
    if found := shutil.which("node", path=os.pathsep.join([beside, os.environ["PATH"]])):
        return found
    raise ExtensionError("There is no Node. Set it up first: make boek.")
