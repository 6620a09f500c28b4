"""Puts Python itself in the site: the core of Pyodide and the rules, all served from there."""

import gzip
import io
import json
import shutil
import zipfile
from pathlib import Path

from sphinx.errors import ExtensionError

from . import momentopname
from .vingerafdruk import short

PACKAGE = Path(__file__).parents[1]
FOLDER = "_static/pyodide"
LOCK = "pyodide-lock.json"
WASM = "pyodide.asm.wasm"
CORE = ("pyodide.mjs", "pyodide.asm.mjs", WASM, "python_stdlib.zip")
EMPTY = b"PK\5\6" + bytes(18)  # a zip without files: a memory holds the library already
ROOMS = (
    "beleid",
    "core",
    "machine",
    "oefenen",
    "regelingen",
    "weergave",
    "wegwijzer",
)  # the rest stays at home


def package_files() -> list[Path]:
    """The modules and registers that run in the browser, in a fixed order."""
    found = [
        *PACKAGE.glob("*.toml"),
        PACKAGE / "__init__.py",
        PACKAGE / "loket.py",
        PACKAGE / "onderdelen.py",
        PACKAGE / "opwarmen.py",
    ]
    for room in ROOMS:
        for kind in ("py", "toml", "json"):
            found += (PACKAGE / room).rglob(f"*.{kind}")
    return sorted(found)


def packed() -> bytes:
    """The package as a zip that is the same for the same files."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in package_files():
            member = zipfile.ZipInfo(path.relative_to(PACKAGE.parent).as_posix())
            member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, path.read_bytes())
    return content.getvalue()


def npm_folder(start: Path) -> Path:
    """The nearest ``node_modules/pyodide`` from a folder upwards; raises ExtensionError."""
    for folder in (start, *start.parents):
        if (found := folder / "node_modules" / "pyodide").is_dir():
            return found
    raise ExtensionError("Pyodide is missing: run `npm ci` (or `make boek`) first.")


class Shipping:
    """What a build of pages does about Python. Its memory is made beside the pages."""

    def __init__(self):
        self.making = None

    def begin(self, app) -> None:
        """Write the package; start on the memory when there is none of this package."""
        if app.builder.format != "html":
            return
        self.source, self.target = npm_folder(Path(app.srcdir)), Path(app.outdir) / FOLDER
        self.target.mkdir(parents=True, exist_ok=True)
        package = packed()
        (self.target / "reintegratie.zip").write_bytes(package)
        made_of = b"\0".join(
            [package, momentopname.SCRIPT.read_bytes(), (self.source / LOCK).read_bytes()]
        )
        self.memory = Path(app.doctreedir) / f"geheugen-{short(made_of)}.bin"
        if not self.memory.exists():
            for older in self.memory.parent.glob("geheugen-*.bin"):
                older.unlink()
            self.making = momentopname.Making(
                self.source, self.target / "reintegratie.zip", self.memory
            )

    def finish(self, app, exception) -> None:
        """Copy what has changed, and wait for the memory."""
        if self.making and exception:
            self.making.stop()
        if exception or app.builder.format != "html":
            return
        for name in CORE:
            copy_if_newer(self.source / name, self.target / name)
        (self.target / "leeg.zip").write_bytes(EMPTY)
        if self.making:
            self.making.wait()
        copy_if_newer(self.memory, self.target / "geheugen.bin")
        sizes = [(self.target / name).stat().st_size for name in ("geheugen.bin", WASM)]
        facts = {
            "ABI": abi(self.source),
            "OMVANG": momentopname.size(self.memory),
            "GEWICHT": sum(sizes),  # bytes that are fetched before Python can start
        }
        lines = [f"export const {name} = {json.dumps(fact)};\n" for name, fact in facts.items()]
        (self.target / "feiten.js").write_text("".join(lines), encoding="utf-8")


def weight(folder: Path) -> int:
    """How many megabytes a page fetches to restore Python."""
    fetched = [folder / "geheugen.bin", *(folder / name for name in CORE[:3])]
    packed = (
        min(len(content := path.read_bytes()), len(gzip.compress(content))) for path in fetched
    )
    return round(sum(packed) / 1_000_000)


def abi(source: Path) -> str:
    """What a list of packages has to name for this Pyodide to accept it."""
    return json.loads((source / LOCK).read_text(encoding="utf-8"))["info"]["abi_version"]


def copy_if_newer(source: Path, target: Path) -> None:
    """Copies unless the same size and time are there already."""
    old, new = source.stat(), target.stat() if target.exists() else None
    if not new or (old.st_size, old.st_mtime_ns) != (new.st_size, new.st_mtime_ns):
        shutil.copy2(source, target)


def setup(app):
    """Begin on Python before the pages, and ship it when they are ready."""
    shipping = Shipping()
    app.connect("builder-inited", shipping.begin)
    app.connect("build-finished", shipping.finish)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
