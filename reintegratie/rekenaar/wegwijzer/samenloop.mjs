// What the sources say about two instruments together on a day: wegwijzer/samenloop.py.

/** @typedef {import("./register.mjs").Register} Register */

export class Samenloop {
  /** @param {Register} register */
  constructor(register) {
    this.register = register;
    this.nu = this.#op("");
  }

  /** The matrix of these instruments, what goes before them, and what holds for all. @param {string[]} namen @param {string} dag in ISO */
  van(namen, dag) {
    if (this.nu.dag !== dag) this.nu = this.#op(dag);
    const rijen = namen.map((naam, place) => ({
      naam,
      titel: this.register.titel(naam),
      cellen: namen.slice(0, place).map((other) => this.#tussen(naam, other)),
    }));
    const gezegd = this.nu.cellen.filter(({ een, ander }) => namen.includes(een) && namen.includes(ander));
    return {
      namen,
      kolommen: namen.slice(0, -1).map((naam) => this.register.titel(naam)),
      rijen: rijen.slice(1),
      gezegd,
      stil: (namen.length * (namen.length - 1)) / 2 - gezegd.length,
      vooraf: this.nu.vooraf.filter(({ instrument }) => namen.includes(instrument)).map(los),
      algemeen: this.nu.algemeen.map(los),
    };
  }

  /** What is said on a day. @param {string} dag */
  #op(dag) {
    const { cellen, algemeen, vooraf } = this.register.data.samenloop;
    const [van, allen, voor] = [cellen, algemeen, vooraf].map((rows) => this.#gezegd(rows, dag));
    return { dag, cellen: van, algemeen: allen, vooraf: voor, paren: new Map(van.map((cel) => [pair(cel.een, cel.ander), cel])) };
  }

  /** Those of these rows that are said on a day, with each place in words. @param {any[]} rows @param {string} dag @returns {any[]} */
  #gezegd(rows, dag) {
    return rows
      .filter(({ dagen: [vanaf, tot] = ["", ""] }) => vanaf <= dag && (!tot || dag < tot))
      .map(({ dagen: _, ...row }) => ({ ...row, bronnen: row.bronnen.map((/** @type {string} */ one) => this.register.plek(one)) }));
  }

  /** @param {string} een @param {string} ander */
  #tussen(een, ander) {
    return this.nu.paren.get(pair(een, ander)) ?? this.register.data.samenloop.stilte;
  }
}

/** @param {any} row */
function los({ titel, tekst, bronnen }) {
  return { titel, tekst, bronnen };
}

/** @param {string} een @param {string} ander */
function pair(een, ander) {
  return [een, ander].sort().join(" ");
}
