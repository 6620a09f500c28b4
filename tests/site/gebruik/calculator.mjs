/** A calculator alone: what was filled in of an example and what it said, then the last answer taken back. */
export async function calculate(hands, { address, fields }) {
  const { page } = hands;
  await hands.open(address, ".ri-rekenhulp[data-stand=live]");
  await page.$$eval("[data-alles]", (all) => all.forEach((one) => one.click()));
  await hands.drawn();
  const filled = {};
  for (const [name, text] of fields)
    if (await hands.answer(await page.$(`[data-veld="${name}"]`), text)) filled[name] = text;
  const said = await hands.textOf(".ri-kort"), day = await page.$eval("[data-veld=peildatum] input", (it) => it.value);
  const back = Object.keys(filled).findLast((name) => name !== "peildatum") ?? null;
  if (back) await hands.answer(await page.$(`[data-veld="${back}"]`), "");
  return { filled, day, said, back, then: await hands.textOf(".ri-kort"), sideways: await hands.sideways() };
}
