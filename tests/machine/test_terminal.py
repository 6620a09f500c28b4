"""Every command on every terminal: any encoding, redirected, stopped, full, with Ctrl-C."""

import json
import os
import signal
import subprocess
import sys
import time
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from reintegratie.cli import main
from reintegratie.machine.terminal import LOOKS_LIKE, fitting

COMMANDS = {
    "help": ["--help"],
    "a wrong command": ["raad"],
    "regelingen": ["regelingen"],
    "dekking": ["dekking"],
    "conflicten": ["conflicten"],
    "oefen": ["oefen"],
    "a case": ["oefen", "wie-hoort-waar"],
    "an answer": ["bereken", "flextensie", "--peildatum", "2017-07-01"],
    "a drawing": ["bereken", "werkgeverskosten", "--peildatum", "2017-07-01"],
    "as data": ["conflicten", "--json"],
    "an unknown sign": ["bereken", "flextensie", "--feit", "leeftijd=✕é"],
}
ENCODINGS = ("cp1252", "cp850", "ascii", "utf-16", "latin-1")


def started(*arguments, environment=(), **how):
    """Return the command as a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "reintegratie", *arguments],
        **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "stdin": subprocess.DEVNULL} | how,
        env=os.environ | {"PYTHONUNBUFFERED": ""} | dict(environment),
    )


@pytest.fixture
def written(monkeypatch):
    """Return a function that carries out a command, and returns the bytes of both streams."""

    def carry_out(arguments, encoding):
        streams = [TextIOWrapper(BytesIO(), encoding=encoding) for _ in range(2)]
        for name, stream in zip(("stdout", "stderr"), streams, strict=True):
            monkeypatch.setattr(sys, name, stream)
        main(arguments)
        return [stream.buffer.getvalue() for stream in streams]

    return carry_out


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_works_in_the_poorest_encoding(command, written):
    """Where nothing but ASCII can be shown, everything that is said can still be read."""
    poor, rich = (b"".join(written(COMMANDS[command], one)) for one in ("ascii", "utf-8"))
    assert len(poor) > 20
    assert poor.count(b"?") == rich.count(b"?")  # no sign was given up


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_an_answer_is_in_the_encoding_of_the_machine(written, encoding):
    out, err = written(COMMANDS["an answer"], encoding)
    assert "Flextensie" in out.decode(encoding) and err == b""


@pytest.mark.parametrize(
    ("command", "encoding"),
    [("an answer", "utf-16"), ("an answer", "cp1252"), ("an unknown sign", "ascii")],
)
def test_a_process_of_its_own_writes_the_same_to_a_file(written, tmp_path, command, encoding):
    """As Windows does with «> uit.txt»."""
    path = tmp_path / "uit.txt"
    with path.open("wb") as file:
        environment = {"PYTHONIOENCODING": encoding}
        process = started(*COMMANDS[command], stdout=file, environment=environment)
        _, err = process.communicate()
    assert [path.read_bytes(), err] == written(COMMANDS[command], encoding)
    assert process.returncode == (2 if command == "an unknown sign" else 0)


def test_data_for_programs_is_the_same_in_every_encoding(written):
    """A program that reads it should not have to know which terminal there was."""
    found = [written(COMMANDS["as data"], one)[0] for one in ("utf-8", "ascii", "cp850")]
    assert len(set(found)) == 1 and "€" in json.dumps(json.loads(found[0]), ensure_ascii=False)


@pytest.mark.parametrize("sign", LOOKS_LIKE)
def test_a_sign_that_a_terminal_lacks_becomes_one_that_looks_like_it(sign):
    assert fitting(f"a{sign}b", "ascii") == f"a{LOOKS_LIKE[sign]}b"
    assert fitting(f"a{sign}b", "utf-8") == f"a{sign}b"


@pytest.mark.parametrize("sign", ["\x1b[31m", "\x07", "\r", "\x9b", "\u202e", "\udcff", "\x00"])
def test_a_sign_that_would_steer_the_screen_is_written_out(sign):
    shown = fitting(f"voor{sign}na\nregel", "utf-8")
    assert sign[0] not in shown and shown.startswith("voor\\") and shown.endswith("na\nregel")


@pytest.mark.parametrize("text", ["leeftijd=\x1b[2J", "leeftijd\x1b]0;x\x07=3", "\u202e=1"])
@pytest.mark.parametrize("more", [[], ["--json"]])
def test_what_somebody_typed_never_reaches_the_screen_raw(text, more, written):
    _, err = written(["bereken", "flextensie", "--feit", text, *more], "utf-8")
    assert not set(err.decode()) & set("\x1b\x07\u202e") and b"\\" in err


@pytest.mark.skipif(os.name != "posix", reason="an argument of Windows is always text")
def test_an_argument_that_is_no_text_at_all_is_refused():
    process = started("bereken", "flextensie", "--feit", b"leeftijd=\xff\xfe")
    assert b"\\udcff" in process.communicate()[1] and process.returncode == 2


def test_a_colourful_terminal_gets_the_same_sentence():
    """Python 3.14 colours the usage that the sentence is made of."""
    err = started("bereken", environment={"FORCE_COLOR": "1", "PYTHON_COLORS": "1"}).communicate()[
        1
    ]
    assert err.decode().startswith("Deze opdracht klopt niet. Zo moet het: reintegratie bereken")


@pytest.mark.skipif(os.name != "posix", reason="only there has a pipe two ends to close")
def test_a_reader_that_stops_gets_no_complaint():
    """Before the first line, and in the middle."""
    for taken in (0, 10):
        with started("conflicten", "--json") as process:
            process.stdout.read(taken)
            process.stdout.close()
            assert process.stderr.read() == b"" and process.wait() == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is full")
@pytest.mark.parametrize("command", ["help", "oefen", "conflicten", "as data"])
def test_a_full_disk_is_told_in_one_sentence(command):
    with Path("/dev/full").open("wb") as full:
        process = started(*COMMANDS[command], stdout=full)
        _, err = process.communicate()
    assert (process.returncode, err.decode().strip()) == (
        1,
        "De schijf is vol: niet alles is geschreven.",
    )


def waits_in(pid):
    """Return in which call of the system a process waits."""
    return Path(f"/proc/{pid}/wchan").read_text()


@pytest.mark.skipif(not Path("/proc/self/wchan").exists(), reason="only Linux tells who waits")
def test_ctrl_c_ends_in_one_word():
    """While it waits for facts that do not come."""
    waiting, hand = os.pipe()
    process = started("bereken", "flextensie", "--feiten", "/dev/fd/0", stdin=waiting)
    while "pipe_r" not in waits_in(process.pid):
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    err = process.communicate()[1]
    os.close(hand)
    assert (process.returncode, err.decode().strip()) == (130, "Gestopt.")
