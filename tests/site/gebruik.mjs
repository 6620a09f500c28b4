/* Uses the book on the screen of a phone, as somebody would: fills in, changes, reads what it says. Chromium is four
   times slower than it is. Prints what was filled in and read, and what went wrong.
   node gebruik.mjs <chrome or firefox> <its path> <address of the site>; what to use comes on standard input */

import { readFileSync } from "node:fs";
import puppeteer from "puppeteer-core";

const [name, executablePath, site] = process.argv.slice(2);
const browserName = /** @type {import("puppeteer-core").SupportedBrowser} */ (name);
const { calculators, practice, whatIf } = JSON.parse(readFileSync(0, "utf8"));
const SCREEN = { width: 360, height: 740 };
const PATIENCE = { timeout: 60_000 };
const SLOWER = 4;
const LIVE = ".ri-live[data-stand=live]";
const CONTROL = "input[type=text], textarea";
const problems = [];
const args = browserName === "chrome" ? ["--no-sandbox", "--disable-gpu"] : [];
const browser = await puppeteer.launch({ browser: browserName, executablePath, headless: true, args });
const page = await browser.newPage();

function watch() {
  const tell = (said) => problems.push(`${page.url().replace(site, "")}: ${said}`);
  page.on("console", (said) => said.type() === "error" && tell(said.text()));
  page.on("pageerror", tell);
  page.on("response", (got) => got.status() >= 400 && tell(`${got.status()} for ${got.url()}`));
}

/** Nothing more to be drawn of what was done. */
const drawn = () => page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))");
const textOf = (place) => page.$eval(place, (it) => it.textContent);
const unfold = () => page.$$eval("details", (all) => all.forEach((one) => { one.open = true; }));

/** Answers a question that is in sight; says whether it was. */
async function answer(field, text) {
  if (!(await field.isVisible())) return false;
  const box = await field.$(CONTROL);
  if (box) await type(box, text);
  else await (await field.$(`.ri-keuze:has([value="${text}"])`)).click();
  await drawn();
  return true;
}

/** Types over what stands there. */
async function type(box, text) {
  await box.click({ count: 3 });
  await page.keyboard.down("Control");
  await page.keyboard.press("a");
  await page.keyboard.up("Control");
  if (text) await box.type(text);
  else await page.keyboard.press("Backspace");
}

/** A calculator alone: what was filled in of an example and what it said, then the last answer taken back. */
async function calculate({ address, fields }) {
  await page.goto(site + address);
  await page.waitForSelector(".ri-rekenhulp[data-stand=live]", PATIENCE);
  await page.$$eval("[data-alles]", (all) => all.forEach((one) => one.click()));
  await drawn();
  const filled = {};
  for (const [name, text] of fields)
    if (await answer(await page.$(`[data-veld="${name}"]`), text)) filled[name] = text;
  const said = await textOf(".ri-kort"), day = await page.$eval("[data-veld=peildatum] input", (it) => it.value);
  const back = Object.keys(filled).findLast((name) => name !== "peildatum") ?? null;
  if (back) await answer(await page.$(`[data-veld="${back}"]`), "");
  return { filled, day, said, back, then: await textOf(".ri-kort"), sideways: await sideways() };
}

const sideways = () => page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");

/** Every exercise of a page: how many, and how many told something after the first answers. */
async function practise(address) {
  await page.goto(site + address);
  await unfold();
  const all = await page.$$(".ri-oefening");
  let told = 0;
  for (const one of all) {
    for (const choice of await one.$$(".ri-opgave .ri-keuze:first-of-type")) await choice.click();
    await (await one.$("[type=submit]")).click();
    await drawn();
    told += await one.evaluate((it) => Number([...it.querySelectorAll(".ri-feedback")].every((said) => said.textContent)));
  }
  return { exercises: all.length, told, sideways: await sideways() };
}

/** Every figure with a slider: what is said once it is one step further, one figure at a time. */
async function move(address) {
  await page.goto(site + address);
  await page.waitForSelector(`${LIVE} .ri-kort h4`, PATIENCE);
  await unfold();
  const said = {};
  for (const slider of await page.$$(`${LIVE} [data-schuif]`)) {
    await slide(slider, "ArrowRight");
    said[await slider.evaluate((it) => it.dataset.schuif)] = await textOf(`${LIVE} .ri-kort`);
    await slide(slider, "ArrowLeft");
  }
  return { said, sideways: await sideways() };
}

/** Presses a key on a slider, and waits until the page tells what that comes to: each move is named there. */
async function slide(slider, key) {
  const before = await textOf(`${LIVE} .ri-plaats`), until = Date.now() + PATIENCE.timeout;
  await slider.press(key);
  while ((await textOf(`${LIVE} .ri-plaats`)) === before)
    if (Date.now() > until) throw new Error(`${key} changes nothing`);
}

async function each(them, how) {
  const found = [];
  for (const one of them) found.push(await how(one));
  return found;
}

try {
  await page.setViewport(SCREEN);
  if (browserName === "chrome") await page.emulateCPUThrottling(SLOWER);
  watch();
  const used = {
    calculators: await each(calculators, calculate), practice: await each(practice, practise), whatIf: await each(whatIf, move),
  };
  console.log(JSON.stringify({ problems, ...used }));
} finally {
  await browser.close();
}
