/* What the search is told of a day: what counts is the day of the reader, not the one on which the book was built. */

const vandaag = new Date().toLocaleDateString("sv-SE"); // jjjj-mm-dd, by the clock of the reader

/** What holds today, of pairs of a first day and what holds from then on, in order; the first of them has no day.
    @param {[string, any][]} dagen */
export const vanVandaag = (dagen) => dagen.filter(([vanaf]) => vanaf <= vandaag).pop()[1];

/** What a page of Pagefind weighs today, and the anchors at which nothing stands: {gewicht, weg}. */
export function geldend({ meta }) {
  const [gewicht, weg] = vanVandaag(JSON.parse(meta.geldend));
  return { gewicht, weg };
}
