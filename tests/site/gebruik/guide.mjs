const PART = ".ri-wegwijzer[data-stand=live]";
const TYPED = { geheel: "30", getal: "30", bedrag: "1500", percentage: "60", datum: "01-07-2017" };

/** The questionnaire to its end, for everybody that it is for, once with the first answer to each question
    and once with the last: what was answered, and what the list holds halfway and at the end. */
export async function ask(hands, address) {
  await hands.open(address, `${PART} [data-antwoord]`);
  const roles = await hands.page.$$eval(`${PART} [data-antwoord]`, (all) => all.map((one) => one.dataset.antwoord));
  const lists = [];
  for (const role of roles)
    for (const place of [0, -1]) lists.push(...await walk(hands, role, place));
  return { lists, sideways: await hands.sideways() };
}

/** From the first question to the last one, and back to the first. */
async function walk(hands, role, place) {
  const { page } = hands, facts = {}, lists = [];
  await hands.press(await page.$(`${PART} [data-antwoord="${role}"]`));
  for (let further; (further = await page.$(`${PART} :is(.ri-vraag, .ri-verder)`));) {
    if (await further.evaluate((it) => it.matches(".ri-vraag"))) Object.assign(facts, await reply(hands, further, place));
    else {
      lists.push({ role, facts: { ...facts }, listed: await listed(hands) });
      await hands.press(further);
    }
  }
  lists.push({ role, facts, listed: await listed(hands) });
  await hands.unfold();
  await hands.press(await page.$(`${PART} [data-wis]`));
  return lists;
}

/** Answers the question that is on: what was answered, nothing where it was put aside. */
async function reply(hands, question, place) {
  const name = await question.evaluate((it) => it.dataset.vraag);
  const answers = await question.$$("[data-antwoord]");
  if (answers.length) return { [name]: await pressed(hands, answers.at(place)) };
  const text = TYPED[await question.$eval("[data-type]", (it) => it.dataset.type)];
  if (!text) return aside(hands, question);
  await hands.type(await question.$("input"), text);
  await hands.press(await question.$("[type=submit]"));
  const refused = await hands.page.$(`${PART} [data-vraag="${name}"]`); // so large it cannot be
  return refused ? aside(hands, refused) : { [name]: text };
}

async function pressed(hands, button) {
  const answer = await button.evaluate((it) => it.dataset.antwoord);
  await hands.press(button);
  return answer;
}

async function aside(hands, question) {
  await hands.press(await question.$("[data-weetniet]"));
  return {};
}

/** The titles in each part of the list. */
async function listed(hands) {
  await hands.unfold();
  await hands.drawn();
  return hands.page.$eval(PART, (part) => Object.fromEntries([...part.querySelectorAll(".ri-lijst:not([hidden])")].map((it) =>
    [it.dataset.deel, [...it.querySelectorAll(".ri-rijen a")].map((one) => one.textContent)])));
}
