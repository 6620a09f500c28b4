// What the sources say about two instruments together: wegwijzer/samenloop.py.

/** @typedef {import("./register.mjs").Register} Register */
/** @typedef {import("./types").Cel} Cel */

export class Samenloop {
  /** @param {Register} register */
  constructor(register) {
    this.register = register;
    const { cellen } = register.data.samenloop;
    this.cellen = new Map(cellen.map((cel) => [pair(cel.een, cel.ander), cel]));
  }

  /** The matrix of these instruments, what goes before them, and what holds for all. @param {string[]} namen */
  van(namen) {
    const { vooraf, algemeen } = this.register.data.samenloop;
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
      vooraf: vooraf.filter(({ instrument }) => namen.includes(instrument)).map(({ instrument: _, ...rest }) => rest),
      algemeen,
    };
  }

  /** What the sources do say of pairs among these, in the order of the register. @param {string[]} namen @returns {Cel[]} */
  gezegd(namen) {
    return this.register.data.samenloop.cellen.filter(({ een, ander }) => namen.includes(een) && namen.includes(ander));
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
