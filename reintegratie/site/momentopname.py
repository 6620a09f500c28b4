"""Makes the memory from which a page restores Python: `momentopname.mjs`, run by Node.

The interface of Pyodide for this is private and tied to one build: hence the pinned version, and
hence a page that loads Python in the plain way when the memory is missing or is refused.
"""

import subprocess
from pathlib import Path

from sphinx.errors import ExtensionError

from .node import node

SCRIPT = Path(__file__).with_suffix(".mjs")


class Making:
    """A memory in the making, in a process of its own beside the build of the pages."""

    def __init__(self, pyodide: Path, package: Path, target: Path):
        self.target, self.part = target, target.with_suffix(".deel")
        self.process = subprocess.Popen(
            [node(), SCRIPT, pyodide, package, self.part],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )

    def wait(self) -> None:
        """Waits until the memory is whole, and only then puts it in place; or ExtensionError."""
        _, said = self.process.communicate()
        if self.process.returncode:
            self.part.unlink(missing_ok=True)
            raise ExtensionError(f"The memory of Python could not be made:\n{said[-2000:]}")
        self.part.replace(self.target)

    def stop(self) -> None:
        """Gives up, as when the pages could not be built."""
        self.process.kill()
        self.process.communicate()
        self.part.unlink(missing_ok=True)


def size(memory: Path) -> int:
    """The number of bytes of a memory once it is unpacked: the last four bytes of a gzip file."""
    return int.from_bytes(memory.read_bytes()[-4:], "little")
