"""What readers come for takes them no more presses and screens than it did: see `tasks.py`."""

import pytest

from tests.scale import sampled

from .tasks import PHONE, TASKS, Reader


def test_there_are_twenty_tasks():
    assert len(TASKS) == 20


@pytest.mark.parametrize("name", sampled(TASKS, 8))
def test_a_task_takes_no_more_than_it_may(new_page, name):
    steps, taps, screens = TASKS[name]
    took = Reader(new_page(folded=True, viewport=PHONE)).do(steps)
    assert took.taps <= taps and took.screens <= screens, took
