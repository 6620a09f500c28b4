const LIVE = ".ri-live[data-stand=live]";

/** Every figure with a slider and every reading, one at a time: the form as it then is, and what is said. */
export async function move(hands, address) {
  await hands.open(address, `${LIVE} .ri-kort h4`);
  await hands.unfold();
  const moves = [...await sliders(hands), ...await readings(hands)];
  return { moves, sideways: await hands.sideways() };
}

async function sliders(hands) {
  const moves = [];
  for (const slider of await hands.page.$$(`${LIVE} [data-schuif]`)) {
    await slide(hands, slider, "ArrowRight");
    moves.push(await told(hands));
    await slide(hands, slider, "ArrowLeft");
  }
  return moves;
}

/** One step of a slider: each move is named in the page. */
function slide(hands, slider, key) {
  return hands.changes(`${LIVE} .ri-plaats`, key, () => slider.press(key));
}

/** Every reading that can be chosen; the first way of each conflict takes the choice back. */
async function readings(hands) {
  const moves = [];
  for (const conflict of await hands.page.$$(`${LIVE} [data-lezing]`)) {
    const [none, ...ways] = await conflict.$$(".ri-keuze");
    for (const way of ways) {
      await hands.changes(`${LIVE} .ri-plaats`, "a reading", () => hands.press(way));
      moves.push(await told(hands));
    }
    await hands.changes(`${LIVE} .ri-plaats`, "no reading", () => hands.press(none));
  }
  return moves;
}

/** What is filled in, and what the page says to that. */
const told = (hands) => hands.page.$eval(LIVE, (part) => {
  const given = (all, name) => Object.fromEntries([...part.querySelectorAll(all)].map((one) =>
    [one.dataset[name], (one.querySelector("input:checked") ?? one.querySelector("input[type=text]") ?? { value: "" }).value]));
  const { peildatum, ...velden } = given("[data-veld]", "veld"), lezingen = given("[data-lezing]", "lezing");
  const [title, sentence] = ["h4", "p"].map((it) => part.querySelector(`.ri-kort ${it}`).textContent);
  return { asked: { velden, lezingen, peildatum }, title, sentence, all: part.querySelector(".ri-plaats").textContent };
});
