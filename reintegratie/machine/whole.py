"""Files that appear whole, or not at all; several together, or none of them.

Each is written under another name in its own folder, and takes its place when all of it is on the
disk. Whoever looks sees the old file or the new one, never a part; two writers never meet.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

UNFINISHED = ".bezig"


def write(files: Mapping[Path, bytes], *, private: bool = False) -> None:
    """Write these files, or leave everything as it was and raise the OSError.

    ``private``: only the user of this machine can read them.
    """
    new: dict[Path, Path] = {}
    try:
        for path, content in files.items():
            new[path] = _beside(path)
            _fill(new[path], content, private)
        _take_their_places(new)
    finally:
        for unfinished in new.values():
            unfinished.unlink(missing_ok=True)


def _beside(path: Path) -> Path:
    """An empty file that nobody else has, in the same folder."""
    handle, name = tempfile.mkstemp(UNFINISHED, f".{path.name[:40]}.", path.parent)
    os.close(handle)
    return Path(name)


def _fill(path: Path, content: bytes, private: bool) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    if not private:
        path.chmod(0o666 & ~_umask())


def _umask() -> int:
    """What this user takes away from new files; it can only be asked by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _take_their_places(new: dict[Path, Path]) -> None:
    """One after the other; where one cannot, those before it go back to what they were."""
    earlier: dict[Path, Path | None] = {}
    try:
        for path in new if len(new) > 1 else ():
            earlier[path] = _copy(path)
        done = []
        try:
            for path, unfinished in new.items():
                unfinished.replace(path)
                done.append(path)
        except BaseException:
            for path in done:
                _put_back(path, earlier[path])
            raise
    finally:
        for copy in filter(None, earlier.values()):
            copy.unlink(missing_ok=True)


def _copy(path: Path) -> Path | None:
    """A copy of what stands there now; None where nothing does."""
    if not path.exists():
        return None
    copy = _beside(path)
    try:
        shutil.copy2(path, copy)
    except BaseException:
        copy.unlink(missing_ok=True)
        raise
    return copy


def _put_back(path: Path, copy: Path | None) -> None:
    if copy:
        copy.replace(path)
    else:
        path.unlink(missing_ok=True)
