"""A file or standard input is read in the encoding that it names, or refused by name."""

import codecs
import io
import sys
from pathlib import Path

import pytest

from reintegratie.core.errors import OngeldigeInvoer
from reintegratie.machine.read import LARGEST, read_text

TEXT = '{"label": "één «ja»"}'


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"]
)
def test_a_file_is_read_in_the_encoding_that_it_names(tmp_path, encoding):
    """Windows writes UTF-16 with a mark, and Notepad UTF-8 with one."""
    marks = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}
    path = tmp_path / "feiten.json"
    path.write_bytes(marks.get(encoding, b"") + TEXT.encode(encoding))
    assert read_text(path) == TEXT


@pytest.mark.parametrize("data", ["één".encode("cp1252"), b"\xff\xfe\x00", "é".encode("utf-16-le")])
def test_what_is_no_utf_8_and_does_not_say_what_it_is_is_refused_by_name(tmp_path, data):
    path = tmp_path / "feiten.json"
    path.write_bytes(data)
    with pytest.raises(
        OngeldigeInvoer, match=r"«feiten\.json» is niet te lezen: het is geen UTF-8"
    ):
        read_text(path)


def test_standard_input_is_bytes_whatever_the_terminal_thinks(monkeypatch):
    """A terminal of code page 850 would read other letters."""
    given = io.TextIOWrapper(io.BytesIO(TEXT.encode("utf-8-sig")), encoding="cp850")
    monkeypatch.setattr(sys, "stdin", given)
    assert read_text("-") == TEXT


def test_a_file_without_end_is_refused_at_once(tmp_path):
    """Also one whose length nobody knows beforehand."""
    path = tmp_path / "groot.json"
    path.write_bytes(b" " * (LARGEST + 1))
    for one in filter(Path.exists, [path, Path("/dev/zero")]):
        with pytest.raises(OngeldigeInvoer, match="te groot"):
            read_text(one)


@pytest.mark.parametrize("name", ["weg.json", "", "."])
def test_what_is_no_file_is_refused_by_name(tmp_path, name):
    with pytest.raises(OngeldigeInvoer, match="niet te lezen"):
        read_text(tmp_path / name)
