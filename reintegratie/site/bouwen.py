"""Build the handbook: `python -m reintegratie.site.bouwen`, in the folder of the project."""

import shutil
import subprocess
import sys
from pathlib import Path

COMMAND = (
    Path(sys.executable).with_name("jupyter-book"), "build", "book",
    "--config", "_config.yml", "--path-output", ".",
    "--warningiserror", "--keep-going", "--quiet",
)


def bouw(project=Path()):
    """Build the site of `project` in `_build/html`; return the exit code, 0 when it is right.

    A page that gave a warning would be left out of the next build, and so would the warning:
    after a failure the next build reads every page again.
    """
    result = subprocess.run(COMMAND, cwd=project, stdout=subprocess.DEVNULL)
    if result.returncode:
        shutil.rmtree(project / "_build" / ".doctrees", ignore_errors=True)
    else:
        print("Het handboek is gebouwd in _build/html.")
    return result.returncode


if __name__ == "__main__":
    sys.exit(bouw())
