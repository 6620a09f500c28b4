/* Where a reader goes after an answer. */

const WIE = { soort: "vraag", naam: "rol" };
export const LIJST = { soort: "lijst", naam: null };

const vraag = (naam) => ({ soort: "vraag", naam });

/** The questions that come first. For whom somebody looks is none of them where a law has one kind of reader.
    @param {{rollen: Record<string, string>, eerste_vragen: Record<string, string[]>}} data @param {string} rol */
export function eersteVragen({ rollen, eerste_vragen }, rol) {
  return [...(Object.keys(rollen).length > 1 ? [WIE.naam] : []), ...eerste_vragen[rol]];
}

/** The screen without an answer: the first of those questions that there is, or the list.
    @param {any} beeld @param {any} data @param {string} rol */
export function begin(beeld, data, rol) {
  const eerste = eersteVragen(data, rol);
  return eerste[0] === WIE.naam ? WIE : verder(beeld, "", eerste, false);
}

/** The screen after an answer to a question. `eerder` is whether it had been answered before.
    @param {any} beeld @param {string} sleutel @param {string[]} eerste @param {boolean} eerder */
export function verder(beeld, sleutel, eerste, eerder) {
  const volgende = beeld.vraag?.sleutel ?? null;
  if (beeld.eerst) return uitzoeken(beeld, volgende);
  if (volgende && eerste.includes(volgende)) return vraag(volgende);
  if (!volgende || eerder || eerste.includes(sleutel)) return LIJST;
  return vraag(volgende);
}

/** The next question of the instrument that is found out, or the instrument itself. */
function uitzoeken(beeld, volgende) {
  const rij = beeld.lijst.flatMap(({ rijen }) => rijen).find(({ naam }) => naam === beeld.eerst);
  const nog = rij && rij.oordeel === "onbekend" && rij.ontbreekt.some(({ sleutel }) => sleutel === volgende);
  return nog ? vraag(volgende) : { soort: "instrument", naam: beeld.eerst };
}
