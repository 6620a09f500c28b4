// What somebody does on any page: looks, types, presses, waits.

export const PATIENCE = { timeout: 60_000 };
const CONTROL = "input[type=text], textarea";

/** One page of a site in a browser, on the screen of a phone. */
export class Hands {
  /** @param {import("puppeteer-core").Page} page @param {string} site */
  constructor(page, site) {
    this.page = page;
    this.site = site;
  }

  /** Opens an address, and waits until a place is there. */
  async open(address, place) {
    await this.page.goto(this.site + address);
    await this.page.waitForSelector(place, PATIENCE);
  }

  /** Nothing more to be drawn of what was done. */
  drawn() {
    return this.page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))");
  }

  textOf(place) {
    return this.page.$eval(place, (it) => it.textContent);
  }

  unfold() {
    return this.page.$$eval("main details", (all) => all.forEach((one) => { one.open = true; }));
  }

  sideways() {
    return this.page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  /** Brings something in sight, where nothing that floats is over it. */
  async reach(it) {
    await it.evaluate((one) => one.scrollIntoView({ block: "center" }));
    await this.drawn();
  }

  async press(it) {
    await this.reach(it);
    await it.click();
    await this.drawn();
  }

  /** Answers a question that is in sight; says whether it was. */
  async answer(field, text) {
    if (!(await field.isVisible())) return false;
    const box = await field.$(CONTROL);
    const list = await field.$("select");
    if (list) await list.select(text);
    else if (box) await this.type(box, text);
    else await this.press(await field.$(`.ri-keuze:has([value="${text}"])`));
    await this.drawn();
    return true;
  }

  /** Types over what stands there. */
  async type(box, text) {
    const { keyboard } = this.page;
    await this.reach(box);
    await box.click({ count: 3 });
    await keyboard.down("Control");
    await keyboard.press("a");
    await keyboard.up("Control");
    if (text) await box.type(text);
    else await keyboard.press("Backspace");
  }

  /** Does something, and waits until a place tells something else than before. */
  async changes(place, what, act) {
    const before = await this.textOf(place), until = Date.now() + PATIENCE.timeout;
    await act();
    while ((await this.textOf(place)) === before)
      if (Date.now() > until) throw new Error(`${what} changes nothing`);
  }
}
