/* How soon pages live in Firefox, in turns, each in a window that has kept nothing; prints the milliseconds of each.
   node live.mjs <path of Firefox> <script that notes window.live> <how often> <address> … */

import puppeteer from "puppeteer-core";

const [executablePath, watch, times, ...addresses] = process.argv.slice(2);
const extraPrefsFirefox = { "dom.serviceWorkers.enabled": false }; // keeping the book would go on beside the next page
const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true, extraPrefsFirefox });

async function untilLive(address) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.evaluateOnNewDocument(watch);
  await page.goto(address);
  for (let live; ; await new Promise((done) => setTimeout(done, 25))) {
    live = await page.evaluate("window.live");
    if (live) { await context.close(); return live; }
  }
}

const taken = addresses.map(() => []);
try {
  for (let time = 0; time < Number(times); time++)
    for (const [place, address] of addresses.entries()) taken[place].push(await untilLive(address));
} finally {
  await browser.close();
}
console.log(JSON.stringify(taken));
