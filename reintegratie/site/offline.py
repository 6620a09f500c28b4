"""The list of what a browser keeps, so that the whole book works without a network."""

import json
from pathlib import Path

from .vingerafdruk import proof, short

WORKER = Path(__file__).parent / "dienstwerker.js"
# For other programs, sites, hosts and who builds the book; and the browser keeps the worker itself.
NOT_KEPT = ("data/", "rekenhulp/", "_downloads/", "bouwstenen.html", WORKER.name)
NOT_KEPT_KINDS = {"", ".pdf", ".ttf", ".txt", ".xml"}


def kept(site: Path) -> dict[str, str]:
    """Every file to keep, by its address, with the hash that proves it is of this build."""
    found = {}
    for path in sorted(site.rglob("*")):
        address = path.relative_to(site).as_posix()
        if (
            path.is_file()
            and path.suffix not in NOT_KEPT_KINDS
            and not address.startswith(NOT_KEPT)
        ):
            found[address] = proof(path.read_bytes())
    return found


def write(site: Path) -> None:
    """Write the service worker of this build: the list, its version, and the script."""
    files = kept(site)
    version = short(json.dumps(files).encode())
    (site / WORKER.name).write_text(
        f"const VERSIE = {json.dumps(version)};\n"
        f"const BESTANDEN = new Map({json.dumps(list(files.items()), separators=(',', ':'))});\n"
        f"{WORKER.read_text('utf-8')}",
        "utf-8",
    )
