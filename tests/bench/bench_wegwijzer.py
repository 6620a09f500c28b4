"""How soon the questionnaire follows an answer in a page, and how many questions forty people get.

From a press to the changed document, for every answer of twenty people, each in a page of its own, who
think a third of a second about each: so this takes a minute. What the page weighs stands in
``bench_live``. The yardstick tells how fast the machine is at that moment.
"""

from statistics import median
from time import perf_counter

from reintegratie.wegwijzer.bestand import gegevens
from tests.wegwijzer.mensen import gevraagd, mensen, per_instrument, zoals_het_komt

WHO = 1  # the very first question: for whom somebody looks
GOAL_MS, GOAL_QUESTIONS = 8, 12
PLAY = """async (steps) => {
    const root = document.querySelector(".ri-wegwijzer"), taken = [];
    for (const {vraag, tekst} of steps) {
        location.replace(`#vraag-${vraag}`);
        dispatchEvent(new PopStateEvent("popstate"));
        const choice = root.querySelector(`[data-antwoord="${tekst}"]`), box = root.querySelector(".ri-vraag :is(input, textarea)");
        const unknown = root.querySelector("[data-weetniet]");
        if (tekst !== null && box) { box.value = tekst; box.dispatchEvent(new Event("input", {bubbles: true})); }
        await new Promise((thought) => setTimeout(thought, 300)); // nobody answers sooner
        const press = tekst === null ? unknown : choice ?? root.querySelector(".ri-vraag [type=submit]");
        const start = performance.now();
        press.click();
        root.querySelector(".ri-lijsten").getBoundingClientRect(); // laid out
        taken.push(performance.now() - start);
    }
    return taken;
}"""


def steps(person):
    """Return what somebody presses: each question with its answer as a text, or None."""
    known = gegevens(person.bekend)["feiten"]
    words = {True: "ja", False: "nee"}
    asked = [key for key, _ in gevraagd(person, per_instrument)]
    said = [known.get(key) for key in asked]
    texts = [words.get(one, one) if isinstance(one, bool) else one for one in said]
    answers = [None if one is None else str(one).replace(".", ",") for one in texts]
    rows = zip(asked, answers, strict=True)
    return [{"vraag": "rol", "tekst": person.bekend.rol}] + [
        {"vraag": key, "tekst": text} for key, text in rows
    ]


def bench_answer_to_changed_list(browser, server):
    """Every answer of every second person, in a browser that is warm after the first few."""
    page = browser.new_page(base_url=server, service_workers="block")
    taken, first = [], []
    for person in mensen()[::2]:
        page.goto("/wegwijzer.html")
        page.evaluate("sessionStorage.clear()")
        page.goto("/wegwijzer.html?nieuw")
        page.wait_for_selector(".ri-wegwijzer[data-stand=live]")
        once, *rest = page.evaluate(PLAY, steps(person))
        first.append(once)
        taken += rest
    page.close()
    start = perf_counter()
    sum(number for number in range(1_000_000))
    print(f"\nyardstick, a million additions: {(perf_counter() - start) * 1000:.0f} ms")
    taken.sort()
    print(
        f"{len(taken)} answers: median {median(taken):.1f} ms, p95 {taken[int(len(taken) * 0.95)]:.1f} ms, "
        f"at most {taken[-1]:.1f} ms (goal {GOAL_MS}); the first {median(first):.1f} ms"
    )


def bench_questions():
    """Until the instruments that a coach looks at first have an outcome."""
    print()
    for name, way in {"picked": per_instrument, "as it comes": zoals_het_komt}.items():
        taken = sorted(WHO + len(list(gevraagd(one, way))) for one in mensen())
        print(f"{name}: median {median(taken)}, {taken[0]} to {taken[-1]} (goal {GOAL_QUESTIONS})")
