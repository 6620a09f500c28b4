// Sets of names: what a value misses, and what was looked at. Equal sets are one object, so that two
// of them are the same when they are identical.

/** @typedef {"feit" | "parameter" | "lezing"} Kind */
/** @typedef {{kind: Kind, name: string, place: number}} Name */

/** A set of names, in the order in which the rule first names them. */
export class NameSet {
  /** @param {Name[]} names */
  constructor(names) {
    this.names = names;
    /** Whether a fact is among them. */
    this.hasFact = names.some((name) => name.kind === "feit");
    /** Whether a figure is all that is missing: then no fact can make it known. */
    this.noFigure = names.length > 0 && names.every((name) => name.kind === "parameter");
    /** @type {Map<NameSet, NameSet>} */
    this.unions = new Map();
  }

  /** Those of one kind. @param {Kind} kind */
  of(kind) {
    return this.names.filter((name) => name.kind === kind).map((name) => name.name);
  }
}

export const NONE = new NameSet([]);

/** The sets of one rule. */
export class Names {
  constructor() {
    /** @type {Map<string, NameSet>} */
    this.sets = new Map([["", NONE]]);
    /** @type {Map<string, Name>} */
    this.known = new Map();
  }

  /** The set of one name. @param {Kind} kind @param {string} name */
  one(kind, name) {
    const key = `${kind} ${name}`;
    let found = this.known.get(key);
    if (!found) this.known.set(key, (found = { kind, name, place: this.known.size }));
    return this.#set([found]);
  }

  /** The names of both. @param {NameSet} left @param {NameSet} right @returns {NameSet} */
  union(left, right) {
    if (left === right || right === NONE) return left;
    if (left === NONE) return right;
    let found = left.unions.get(right);
    if (!found) {
      const both = new Set([...left.names, ...right.names]);
      found = this.#set([...both].sort((one, other) => one.place - other.place));
      left.unions.set(right, found);
    }
    return found;
  }

  /** What a value lacks that needs both. @param {NameSet} one @param {NameSet} other @returns {NameSet} */
  needed(one, other) {
    if (one === NONE || other === NONE || one.noFigure === other.noFigure) return this.union(one, other);
    return one.noFigure ? one : other;
  }

  /** What a value lacks that needs all. @param {NameSet[]} sets */
  allNeeded(sets) {
    return sets.reduce((one, other) => this.needed(one, other), NONE);
  }

  /** What is missing for a value that counts where a condition holds. @param {NameSet} first @param {NameSet} second */
  after(first, second) {
    return first.noFigure ? first : this.union(first, second);
  }

  /** The names of all. @param {NameSet[]} sets */
  all(sets) {
    return sets.reduce((left, right) => this.union(left, right), NONE);
  }

  /** @param {Name[]} names */
  #set(names) {
    const key = names.map((name) => name.place).join();
    let found = this.sets.get(key);
    if (!found) this.sets.set(key, (found = new NameSet(names)));
    return found;
  }
}
