/* Uses the book on the screen of a phone, as somebody would: fills in, changes, reads what it says. Chromium is four
   times slower than it is, on a line as 4G. Prints what was filled in and read, and what went wrong.
   node gebruik.mjs <chrome or firefox> <its path> <address of the site>; what to use comes on standard input */

import { readFileSync } from "node:fs";
import puppeteer from "puppeteer-core";
import { calculate } from "./gebruik/calculator.mjs";
import { ask } from "./gebruik/guide.mjs";
import { Hands } from "./gebruik/hands.mjs";
import { practise } from "./gebruik/practice.mjs";
import { move } from "./gebruik/what_if.mjs";

const [name, executablePath, site] = process.argv.slice(2);
const browserName = /** @type {import("puppeteer-core").SupportedBrowser} */ (name);
const { calculators, practice, whatIf, guide } = JSON.parse(readFileSync(0, "utf8"));
const SCREEN = { width: 360, height: 740 };
const SLOWER = 4;
const MBIT = 1e6 / 8; // bytes a second
const LINE = { download: 9 * MBIT, upload: 9 * MBIT, latency: 150 };
const TOLD = ["error", "warn"];
const problems = [];
const args = browserName === "chrome" ? ["--no-sandbox", "--disable-gpu"] : [];
const browser = await puppeteer.launch({ browser: browserName, executablePath, headless: true, args });
const page = await browser.newPage();

function watch() {
  const tell = (said) => problems.push(`${page.url().replace(site, "")}: ${said}`);
  page.on("console", (said) => TOLD.includes(said.type()) && tell(said.text()));
  page.on("pageerror", tell);
  page.on("response", (got) => got.status() >= 400 && tell(`${got.status()} for ${got.url()}`));
}

/** A phone in the hand of somebody on the way; Firefox knows no such brake. */
async function slow() {
  await page.emulateCPUThrottling(SLOWER);
  await page.emulateNetworkConditions(LINE);
}

async function each(them, how) {
  const found = [], hands = new Hands(page, site);
  for (const one of them) found.push(await how(hands, one));
  return found;
}

try {
  await page.setViewport(SCREEN);
  if (browserName === "chrome") await slow();
  watch();
  const used = {
    calculators: await each(calculators, calculate), practice: await each(practice, practise),
    whatIf: await each(whatIf, move), guide: await each(guide, ask),
  };
  console.log(JSON.stringify({ problems, ...used }));
} finally {
  await browser.close();
}
