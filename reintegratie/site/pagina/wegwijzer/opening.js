/* What stands there before the rules are fetched: for whom somebody looks, and what each answer to that
   leads to, worked out when the site was built. It is asked as the whole questionnaire is. */

export class Opening {
  /** @param {{rollen: Record<string, string>, eerste_vragen: Record<string, string[]>, beelden: Record<string, any>}} data */
  constructor(data) {
    const sleutels = Object.values(data.beelden).flatMap(({ vraag }) => (vraag ? [vraag.sleutel] : [])); // none in a gap of the texts
    this.register = { data, sleutels: new Map(sleutels.map((sleutel) => [sleutel, [null, sleutel]])), instrumenten: new Map() };
    this.samenloop = null; // nothing goes together yet
  }

  /** As long as nothing is answered but for whom. */
  beeld({ rol }) {
    return this.register.data.beelden[rol];
  }
}
