/* Opens pages of the site in Firefox, over WebDriver BiDi; prints what went wrong and what was seen.
   node firefox.mjs <path of Firefox> <address of the site> */

import puppeteer from "puppeteer-core";

const [executablePath, site] = process.argv.slice(2);
const PATIENCE_MS = 60_000; // Python has to be loaded
const VIOLATIONS = `addEventListener("securitypolicyviolation", (it) =>
  console.error("policy: " + it.effectiveDirective + " forbids " + it.blockedURI))`;
const problems = [], seen = {};
const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });

async function open(address) {
  const page = await browser.newPage();
  page.on("console", (said) => said.type() === "error" && problems.push(`${address}: ${said.text()}`));
  page.on("pageerror", (error) => problems.push(`${address}: ${error}`));
  page.on("response", (got) => got.status() >= 400 && problems.push(`${got.status()} for ${got.url()}`));
  await page.evaluateOnNewDocument(VIOLATIONS);
  await page.goto(site + address, { waitUntil: "load" });
  return page;
}
const textOf = (page, place) => page.$eval(place, (it) => it.textContent);

try {
  for (const address of ["/", "/begrippen.html", "/notebooks/training/les-1.html"])
    seen[address] = await textOf(await open(address), "main h1");

  const found = await open("/zoeken.html?q=e-bike");
  await found.waitForSelector("#zoek-lijst h2", { timeout: PATIENCE_MS });
  seen.search = await textOf(found, "#zoek-lijst h2");

  const chapter = await open("/bijlage-8/flextensie.html");
  await chapter.waitForSelector("[data-prefix=ri-flextensie][data-stand=live]", { timeout: PATIENCE_MS });
  const months = "[data-prefix=ri-flextensie] [data-veld=duur_uitkering_maanden] input";
  await chapter.click(months, { count: 3 }); // what stands there is selected, and typed over
  await chapter.type(months, "3");
  const until = Date.now() + PATIENCE_MS;
  do seen.answer = await textOf(chapter, "[data-prefix=ri-flextensie] .ri-kort .ri-soort");
  while (!seen.answer.includes("Nee") && Date.now() < until);
} finally {
  await browser.close();
}
console.log(JSON.stringify({ problems, seen }));
