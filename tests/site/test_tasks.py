"""What readers come for takes them no more presses and screens than it did: see `tasks.py`."""

import pytest

from tests.clock import PAGE_CLOCK
from tests.scale import sampled

from .looking import watch
from .tasks import PHONE, TASKS, Reader


@pytest.fixture(scope="module")
def phone(browser, server):
    """Return a phone on which every task is done, each in a tab of its own."""
    context = browser.new_context(
        base_url=server, viewport=PHONE, locale="nl-NL", service_workers="block"
    )
    context.add_init_script(PAGE_CLOCK)
    yield context
    context.close()


def test_there_are_twenty_tasks():
    assert len(TASKS) == 20


@pytest.mark.parametrize("name", sampled(TASKS, 8))
def test_a_task_takes_no_more_than_it_may(phone, server, problems, name):
    steps, taps, screens = TASKS[name]
    page = phone.new_page()
    watch(page, server, problems)
    took = Reader(page).do(steps)
    page.close()
    assert took.taps <= taps and took.screens <= screens, took
