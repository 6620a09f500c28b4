"""Puts Python itself in the site: the core of Pyodide and the rules, all served from there."""

import shutil
import zipfile
from pathlib import Path

from sphinx.errors import ExtensionError

PACKAGE = Path(__file__).parents[1]
CORE = (
    "pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "pyodide-lock.json", "python_stdlib.zip",
)
ROOMS = ("beleid", "core", "oefenen", "regelingen", "weergave", "wegwijzer")  # the rest stays at home


def package_files() -> list[Path]:
    """The modules and registers that run in the browser, in a fixed order."""
    found = [*PACKAGE.glob("*.toml"), PACKAGE / "__init__.py", PACKAGE / "loket.py"]
    for room in ROOMS:
        found += [path for kind in ("py", "toml") for path in (PACKAGE / room).rglob(f"*.{kind}")]
    return sorted(found)


def pack(target: Path) -> None:
    """Writes the package as a zip that is the same for the same files."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in package_files():
            member = zipfile.ZipInfo(path.relative_to(PACKAGE.parent).as_posix())
            member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, path.read_bytes())


def npm_folder(start: Path) -> Path:
    """The nearest ``node_modules/pyodide`` from a folder upwards; raises ExtensionError."""
    for folder in (start, *start.parents):
        if (found := folder / "node_modules" / "pyodide").is_dir():
            return found
    raise ExtensionError("Pyodide is missing: run `npm ci` (or `make boek`) first.")


def ship(app, exception) -> None:
    """At the end of a build of pages: copy what has changed."""
    if exception or app.builder.format != "html":
        return
    source, target = npm_folder(Path(app.srcdir)), Path(app.outdir) / "_static" / "pyodide"
    target.mkdir(parents=True, exist_ok=True)
    for name in CORE:
        copy_if_newer(source / name, target / name)
    pack(target / "reintegratie.zip")


def copy_if_newer(source: Path, target: Path) -> None:
    """Copies unless the same size and time are there already."""
    old, new = source.stat(), target.stat() if target.exists() else None
    if not new or (old.st_size, old.st_mtime_ns) != (new.st_size, new.st_mtime_ns):
        shutil.copy2(source, target)


def setup(app):
    """Ship Python when the pages are ready."""
    app.connect("build-finished", ship)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
