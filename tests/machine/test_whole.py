"""Files appear whole or not at all, several together or none, whatever goes wrong halfway."""

import os
import stat

import pytest

from reintegratie.machine import whole

OLD, NEW = b"oud", b"nieuw"


def state(folder):
    """Return what stands in a folder: names and contents."""
    return {one.name: one.read_bytes() for one in folder.iterdir() if one.is_file()}


@pytest.fixture
def three(tmp_path):
    """Return three files to write, of which the second is already there."""
    (tmp_path / "b").write_bytes(OLD)
    return {tmp_path / name: NEW for name in "abc"}


def test_all_are_written(tmp_path, three):
    whole.write(three)
    assert state(tmp_path) == dict.fromkeys("abc", NEW)


def test_where_one_cannot_take_its_place_all_stay_as_they_were(tmp_path, three):
    """The last one is a folder, or in Windows a file that somebody has open."""
    (tmp_path / "c").mkdir()
    with pytest.raises(IsADirectoryError if os.name == "posix" else PermissionError):
        whole.write(three)
    assert state(tmp_path) == {"b": OLD}


@pytest.mark.parametrize("moment", range(1, 6))
@pytest.mark.parametrize("stop", [OSError(28, "vol"), KeyboardInterrupt()])
def test_stopped_at_any_moment_nothing_is_left_of_it(tmp_path, three, monkeypatch, moment, stop):
    """A full disk or Ctrl-C while writing, or while one of them takes its place."""
    steps = iter(range(1, 10))

    def carried_out(real):
        def step(*arguments):
            if next(steps) == moment:
                raise stop
            return real(*arguments)

        return step

    with monkeypatch.context() as patched:
        for name in ("fsync", "replace"):
            patched.setattr(os, name, carried_out(getattr(os, name)))
        with pytest.raises(type(stop)):
            whole.write(three)
    assert state(tmp_path) == {"b": OLD}


def test_a_private_file_is_for_its_user_alone(tmp_path):
    """Another file is as readable as this user's files are."""
    mask = os.umask(0o022)
    try:
        whole.write({tmp_path / "echt": NEW}, private=True)
        whole.write({tmp_path / "verzonnen": NEW})
    finally:
        os.umask(mask)
    if os.name == "posix":
        modes = {one.name: stat.S_IMODE(one.stat().st_mode) for one in tmp_path.iterdir()}
        assert modes == {"echt": 0o600, "verzonnen": 0o644}


def test_two_writers_of_one_file_leave_the_whole_of_one(tmp_path):
    """Each has a name of its own to work under."""
    from concurrent.futures import ThreadPoolExecutor

    contents = [bytes([number]) * 100_000 for number in range(8)]
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda content: whole.write({tmp_path / "x": content}), contents * 5))
    assert state(tmp_path)["x"] in contents and len(state(tmp_path)) == 1
