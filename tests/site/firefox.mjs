/* Uses the site in Firefox, over WebDriver BiDi; prints what went wrong and what was seen.
   node firefox.mjs <path of Firefox> <address of the site> */

import puppeteer from "puppeteer-core";

const [executablePath, site] = process.argv.slice(2);
const PATIENCE_MS = 60_000;
const PHONE = { width: 320, height: 700 };
const ASKS = { // what somebody's device asks of a page
  "ui.prefersReducedMotion": 1,
  "layout.css.prefers-color-scheme.content-override": 0, // dark
  "browser.display.document_color_use": 2, // own colours
};
const VIOLATIONS = `addEventListener("securitypolicyviolation", (it) =>
  console.error("policy: " + it.effectiveDirective + " forbids " + it.blockedURI))`;
const BARE = `(({ outlineStyle, outlineWidth }) => outlineStyle === "none" || parseFloat(outlineWidth) < 2
  ? document.activeElement.outerHTML.slice(0, 120) : "")(getComputedStyle(document.activeElement))`;
const problems = [], seen = {};

async function opened(browser, address) {
  const page = await browser.newPage();
  page.on("console", (said) => said.type() === "error" && problems.push(`${address}: ${said.text()}`));
  page.on("pageerror", (error) => problems.push(`${address}: ${error}`));
  page.on("response", (got) => got.status() >= 400 && problems.push(`${got.status()} for ${got.url()}`));
  await page.evaluateOnNewDocument(VIOLATIONS);
  await page.setViewport(PHONE);
  await page.goto(site + address, { waitUntil: "load" });
  if (await page.evaluate("document.documentElement.scrollWidth") > PHONE.width) problems.push(`${address}: wider than a phone`);
  return page;
}
const textOf = (page, place) => page.$eval(place, (it) => it.textContent);
const press = (page, place) => page.$eval(place, (it) => it.click());

/** Waits until an expression is true in the page, whose policy lets no text become code there. */
async function until(page, expression) {
  const end = Date.now() + PATIENCE_MS;
  while (!await page.evaluate(expression)) if (Date.now() > end) throw new Error(`never true: ${expression}`);
}

/** The words, once a place holds them. */
async function said(page, place, words) {
  await until(page, `[...document.querySelectorAll("${place}")].some((it) => it.textContent.includes("${words}"))`);
  return words;
}

async function ways(browser) {
  for (const address of ["/", "/begrippen.html", "/onderwerpen/beschut-werk.html", "/bouwstenen.html"])
    seen[address] = await textOf(await opened(browser, address), "main h1");

  const found = await opened(browser, "/zoeken.html?q=e-bike");
  await found.waitForSelector("#zoek-lijst h2", { timeout: PATIENCE_MS });
  seen.search = await textOf(found, "#zoek-lijst h2");

  const chapter = await opened(browser, "/bijlage-8/flextensie.html");
  await chapter.waitForSelector("[data-prefix=ri-flextensie][data-stand=live]", { timeout: PATIENCE_MS });
  const months = "[data-prefix=ri-flextensie] [data-veld=duur_uitkering_maanden] input";
  await chapter.click(months, { count: 3 }); // what stands there is selected, and typed over
  await chapter.type(months, "3");
  seen.answer = await said(chapter, "[data-prefix=ri-flextensie] .ri-kort .ri-soort", "Nee");
  await chapter.keyboard.press("Enter");
  await until(chapter, "document.activeElement.matches('.ri-kort h4')");
  seen.paper = (await chapter.pdf()).length > 1000;

  const practice = await opened(browser, "/notebooks/training/les-1.html");
  await practice.waitForSelector(".ri-oefening button[type=submit]:not([hidden])", { timeout: PATIENCE_MS });
  await press(practice, ".ri-oefening input[type=radio]");
  await press(practice, ".ri-oefening button[type=submit]");
  seen.feedback = await said(practice, ".ri-oefening .ri-feedback h4", "oed");

  const guide = await opened(browser, "/wegwijzer.html");
  await guide.waitForSelector(".ri-wegwijzer[data-stand=live]", { timeout: PATIENCE_MS });
  await press(guide, ".ri-tikken button");
  await until(guide, "location.hash.startsWith('#vraag-')");
  seen.question = await textOf(guide, ".ri-nu h3");

  const policy = await opened(browser, "/notebooks/beleidsreview/live.html");
  await policy.waitForSelector(".ri-live[data-stand=live]", { timeout: PATIENCE_MS });
  seen.policy = await textOf(policy, ".ri-live .ri-plaats");
}

/** Somebody who asks for less motion, dark, and own colours, with the keyboard alone. */
async function wishes(browser) {
  const page = await opened(browser, "/bijlage-8/flextensie.html");
  seen.asked = await page.evaluate("['(forced-colors: active)', '(prefers-reduced-motion: reduce)'].every((it) => matchMedia(it).matches)");
  await page.waitForSelector(".ri-rekenhulp[data-stand=live]", { timeout: PATIENCE_MS });
  for (let stop = 0; stop < 25; stop += 1) {
    await page.keyboard.press("Tab");
    const bare = await page.evaluate(BARE);
    if (bare) problems.push(`no ring: ${bare}`);
  }
  seen.moving = await page.evaluate("document.getAnimations().filter((one) => one.playState === 'running').length === 0");
}

for (const { use, asks } of [{ use: ways, asks: {} }, { use: wishes, asks: ASKS }]) {
  const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true, extraPrefsFirefox: asks });
  try { await use(browser); } finally { await browser.close(); }
}
console.log(JSON.stringify({ problems, seen }));
