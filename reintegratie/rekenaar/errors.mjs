// What can go wrong while a rule is carried out: the same names and sentences as in Python.

/** A named error. `veld` is the fact it is about, if any. */
export class Fout extends Error {
  /**
   * @param {string} fout the name of the class in Python
   * @param {string} melding the sentence for visitors
   * @param {string | null} veld
   */
  constructor(fout, melding, veld = null) {
    super(melding);
    this.fout = fout;
    this.melding = melding;
    this.veld = veld;
  }
}
