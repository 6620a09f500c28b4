"""A page of HTML printed as a PDF, by a browser that is on this machine."""

from __future__ import annotations

import os
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path

from .programma import BROWSERS, vind

FLAGS = (
    "--headless",
    "--disable-gpu",
    "--no-first-run",
    "--no-pdf-header-footer",
    "--generate-pdf-document-outline",
)
LONG = 120  # seconds
GEEN = (
    "Geen pdf: daarvoor is een browser nodig die op deze machine staat (Chromium, Chrome of Edge). "
    "Open rapport.html in een browser en kies Afdrukken, Opslaan als pdf. Of zet CHROMIUM op het "
    "pad van de browser."
)


def druk(page: str) -> bytes | None:
    """A page of HTML as a PDF; None where no browser could print it. It asks no network."""
    program = vind(BROWSERS, "CHROMIUM")
    if program is None:
        return None
    with tempfile.TemporaryDirectory() as folder:  # of this user alone
        source, target = Path(folder, "pagina.html"), Path(folder, "pagina.pdf")
        source.write_text(page, encoding="utf-8")
        asked = [f"--user-data-dir={folder}/profiel", f"--print-to-pdf={target}", source.as_uri()]
        with suppress(OSError, subprocess.SubprocessError):
            subprocess.run(
                [program, *FLAGS, *_as_root(), *asked],
                check=True,
                timeout=LONG,
                capture_output=True,
            )
            return target.read_bytes()
    return None


def _as_root() -> list[str]:
    """Chromium refuses to run as root with its sandbox; for anybody else that stays on."""
    return ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
