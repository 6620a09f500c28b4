/* Where a reader goes after an answer. */

export const WIE = { soort: "vraag", naam: "rol" };
export const LIJST = { soort: "lijst", naam: null };

const vraag = (naam) => ({ soort: "vraag", naam });

/** The screen after an answer to a question. `eerder` is whether it had been answered before.
    @param {any} beeld @param {string} sleutel @param {string[]} eersteVragen @param {boolean} eerder */
export function verder(beeld, sleutel, eersteVragen, eerder) {
  const volgende = beeld.vraag?.sleutel ?? null;
  if (beeld.eerst) return uitzoeken(beeld, volgende);
  if (volgende && eersteVragen.includes(volgende)) return vraag(volgende);
  if (!volgende || eerder || sleutel === "rol" || eersteVragen.includes(sleutel)) return LIJST;
  return vraag(volgende);
}

/** The next question of the instrument that is found out, or the instrument itself. */
function uitzoeken(beeld, volgende) {
  const rij = beeld.lijst.flatMap(({ rijen }) => rijen).find(({ naam }) => naam === beeld.eerst);
  const nog = rij && rij.oordeel === "onbekend" && rij.ontbreekt.some(({ sleutel }) => sleutel === volgende);
  return nog ? vraag(volgende) : { soort: "instrument", naam: beeld.eerst };
}
