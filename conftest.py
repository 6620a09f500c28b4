"""What holds for every test, of the tests and of the notebooks: `--alles` adds the full sweep.

Which test is in which lane is said in `tools/banen.py`.
"""

import gc


def pytest_addoption(parser):
    parser.addoption(
        "--alles",
        action="store_true",
        help="also what only the full sweep carries out (marked alles), and fuzz longer",
    )


def pytest_configure(config):
    """Look less often for what can be thrown away, and start the kernel of a notebook twice."""
    gc.set_threshold(100_000, 50, 50)  # thousands of tests stay: looking through them took a sixth
    retry_kernels(config)


def pytest_collection_finish(session):
    """Leave what was collected out of every later look."""
    gc.freeze()


def retry_kernels(config):
    """Start a kernel of a notebook once more where it died at once.

    Two that start in the same moment may be given the same port, and one of them ends.
    """
    if not config.pluginmanager.hasplugin("nbval"):
        return
    from nbval import kernel

    start = kernel.start_new_kernel

    def start_new_kernel(*given, **named):
        try:
            return start(*given, **named)
        except RuntimeError:
            return start(*given, **named)

    kernel.start_new_kernel = start_new_kernel


def pytest_collection_modifyitems(config, items):
    """Leave out what only the full sweep carries out, unless it was asked for."""
    if config.getoption("--alles"):
        return
    left_out = [item for item in items if item.get_closest_marker("alles")]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if not item.get_closest_marker("alles")]
