"""Parts that live: waiting for them, answering them, and what our Python says to that."""

import re

from reintegratie.weergave.antwoord import antwoord
from tests.getekend import drawn

PAGE = "/bijlage-8/flextensie.html"
WHAT_IF = "/notebooks/beleidsreview/live.html"
SOME_CHANGE = re.compile(r"\b[1-9]\d* voorbeeld(?:en)? verander")  # what is stored on that page
CALCULATOR = ".ri-rekenhulp"
LIVE = f"{CALCULATOR}[data-stand=live]"
BY_AGE = f"{CALCULATOR}[data-naam=flextensie_soort_beloning]"
SAME = """(root, expected) => new Promise((done) => {
    const plain = (html) => Object.assign(document.createElement("div"), {innerHTML: html}).textContent;
    const shown = () => [".ri-kort", ".ri-plaats"].map((place) => root.querySelector(place).textContent);
    const look = () => String(shown()) === String(expected.map(plain)) ? done() : setTimeout(look, 20);
    look();
})"""


def live(page):
    """Return the first calculator of a page once it lives."""
    page.wait_for_selector(LIVE)
    return page.locator(CALCULATOR).first


def verdict(calculator, word):
    """Wait until the verdict of a calculator holds this word."""
    calculator.locator(".ri-kort .ri-soort", has_text=word).wait_for()


def empty(calculator):
    """Take back all that is filled in."""
    again = calculator.get_by_role("button", name="Begin opnieuw")
    if again.is_visible():
        again.click()


def example(calculator):
    """Fill in the first example of a calculator; return its outcome once it stands there."""
    calculator.get_by_role("button", name="Vul een voorbeeld in").click()
    calculator.locator(".ri-bijvoorbeeld", has_text="Voorbeeld: ").wait_for()
    return calculator.locator(".ri-kort .ri-soort b")


def question(calculator, name):
    """Return the control of a fact; for a choice, the group of buttons."""
    return calculator.locator(f"[data-veld={name}]")


def answer_first_question(calculator):
    """Answer the first question in some way; return its name and the text of the answer."""
    field = calculator.locator("[data-veld]:not([data-niet-nodig])").first
    name = field.get_attribute("data-veld")
    if field.get_by_role("radio").count():
        button = field.get_by_role("radio").first
        button.check()
        return name, button.get_attribute("value")
    if field.get_by_role("combobox").count():
        return name, field.get_by_role("combobox").select_option(index=1)[0]
    field.get_by_role("textbox").fill("1")
    field.get_by_role("textbox").press("Tab")
    return name, "1"


def ours(name, texts, day, wortel, prefix):
    """Return what our Python says to these texts in the calculator of a rule."""
    where = {"wortel": wortel, "prefix": prefix}
    return antwoord({"naam": name, "velden": texts, "peildatum": day, "lezingen": {}} | where)


def same_answer(calculator, given):
    """Wait until a calculator shows what our Python says to these answers; else fail."""
    fields = calculator.locator("[data-veld]")
    names = fields.evaluate_all("all => all.map(one => one.dataset.veld)")
    day = calculator.locator("[data-veld=peildatum]").get_by_role("textbox").input_value()
    expected = ours(
        calculator.get_attribute("data-naam"),
        {name: given.get(name, "") for name in names if name != "peildatum"},
        day,
        wortel=calculator.get_attribute("data-wortel"),
        prefix=calculator.get_attribute("data-prefix"),
    )
    if expected["html"] is None:
        calculator.locator(".ri-fouten li").first.wait_for()
        return
    calculator.evaluate(SAME, [drawn(expected["kort"]), drawn(expected["html"])])


def refuse(calculator):
    """Give every text field what it cannot be; wait until the calculator says so of each."""
    every = calculator.get_by_role("button", name="Toon alle vragen")
    if every.is_visible():
        every.click()
    boxes = calculator.locator("[data-veld]").get_by_role("textbox").locator("visible=true")
    for box in boxes.all():
        box.fill("onleesbaar")
    calculator.get_by_role("button", name="Bereken", exact=True).press("Enter")
    calculator.locator(".ri-fouten li").nth(boxes.count() - 1).wait_for()
