"""How long a build takes: the whole site, and one chapter that changed."""

import shutil
import subprocess
import sys
from time import perf_counter

BUILD = [sys.executable, "-m", "reintegratie.site.bouwen"]


def seconds(project):
    """Build the site of `project`; return how long that took."""
    start = perf_counter()
    subprocess.run(BUILD, cwd=project, check=True, stdout=subprocess.DEVNULL)
    return perf_counter() - start


def bench_site(project, tmp_path):
    """A whole build within 90 seconds, one changed chapter within 15 (two cores)."""
    shutil.copytree(project / "book", tmp_path / "book", symlinks=True)
    for shared in ("node_modules", "notebooks"):
        (tmp_path / shared).symlink_to(project / shared)
    print(f"\nhele site: {seconds(tmp_path):.1f} s")
    chapter = next((tmp_path / "book").rglob("*/*.ipynb"))
    text = chapter.read_text(encoding="utf-8")
    chapter.write_text(text.replace('"# ', '"# Gewijzigd: ', 1), encoding="utf-8")
    print(f"een gewijzigd hoofdstuk: {seconds(tmp_path):.1f} s")
