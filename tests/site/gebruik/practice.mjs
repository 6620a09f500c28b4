/** Every exercise of a page, answered in every way: what was told to each answer. */
export async function practise(hands, address) {
  await hands.open(address, ".ri-oefening [type=submit]");
  await hands.unfold();
  const told = [];
  for (const one of await hands.page.$$(".ri-oefening")) told.push(...await everyAnswer(hands, one));
  return { told, sideways: await hands.sideways() };
}

/** As many rounds as the question with most answers has; a test answers all its questions in each. */
async function everyAnswer(hands, exercise) {
  const tasks = await exercise.$$(".ri-opgave"), told = [];
  const answers = await Promise.all(tasks.map((task) => task.$$(".ri-keuze")));
  const rounds = Math.max(...answers.map((all) => all.length));
  for (let round = 0; round < rounds; round += 1) {
    for (const all of answers) await hands.press(all[round % all.length]);
    await hands.press(await exercise.$("[type=submit]"));
    told.push(...await Promise.all(tasks.map(heard)));
    await hands.press(await exercise.$("[data-opnieuw]"));
  }
  return told;
}

/** Which answer was chosen, and what was told to it. */
const heard = (task) => task.evaluate((it) => ({
  name: it.dataset.naam, choice: Number(it.querySelector("input:checked").value), said: it.querySelector(".ri-feedback").textContent,
}));
