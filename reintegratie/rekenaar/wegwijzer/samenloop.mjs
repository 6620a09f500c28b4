// What the sources say about two instruments together: wegwijzer/samenloop.py.

/** @typedef {import("./register.mjs").Register} Register */

export class Samenloop {
  /** @param {Register} register */
  constructor(register) {
    this.register = register;
    const { cellen, algemeen, vooraf } = register.data.samenloop;
    const met = (/** @type {any} */ row) => ({ ...row, ...register.plek(row.bron) });
    this.algemeen = algemeen.map(met);
    this.vooraf = vooraf.map(met);
    this.gezegde = cellen.map((cel) => ({ ...cel, bronnen: cel.bronnen.map((one) => register.plek(one)) }));
    this.cellen = new Map(this.gezegde.map((cel) => [pair(cel.een, cel.ander), cel]));
  }

  /** The matrix of these instruments, what goes before them, and what holds for all. @param {string[]} namen */
  van(namen) {
    const rijen = namen.map((naam, place) => ({
      naam,
      titel: this.register.titel(naam),
      cellen: namen.slice(0, place).map((other) => this.#tussen(naam, other)),
    }));
    const gezegd = this.gezegd(namen);
    return {
      namen,
      kolommen: namen.slice(0, -1).map((naam) => this.register.titel(naam)),
      rijen: rijen.slice(1),
      gezegd,
      stil: (namen.length * (namen.length - 1)) / 2 - gezegd.length,
      vooraf: this.vooraf.filter(({ instrument }) => namen.includes(instrument)).map(({ instrument: _, ...rest }) => rest),
      algemeen: this.algemeen,
    };
  }

  /** What the sources do say of pairs among these, in the order of the register. @param {string[]} namen */
  gezegd(namen) {
    return this.gezegde.filter(({ een, ander }) => namen.includes(een) && namen.includes(ander));
  }

  /** @param {string} een @param {string} ander */
  #tussen(een, ander) {
    return this.cellen.get(pair(een, ander)) ?? this.register.data.samenloop.stilte;
  }
}

/** @param {string} een @param {string} ander */
function pair(een, ander) {
  return [een, ander].sort().join(" ");
}
