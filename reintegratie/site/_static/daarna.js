/* What takes longer than an answer: what would change it, and its curves. Each is asked when there is time, and shown
   if it still belongs to what is filled in. */

import { vernieuwPlek, vulPlek } from "./vulplek.js";

const RUST_MS = 700; // a curve takes many answers: asked once the typing has stopped

/** Gives what asks this after an outcome; without one it gives up what waits. @param {(vraag: any) => any} bereken
    @param {() => any} stand @param {Element | null} verandert not every part has it @param {Element} krommen */
export function daarna(bereken, stand, verandert, krommen) {
  let wekker;
  async function haal(deel, toon) {
    const vraag = stand();
    const gevonden = await bereken({ ...vraag, [deel]: true });
    if (JSON.stringify(vraag) === JSON.stringify(stand())) toon(gevonden[deel]);
  }
  const metVerandert = () => haal("verandert", (html) => vulPlek(verandert, html ?? ""));
  const metKrommen = () => haal("krommen", (html) => html && vernieuwPlek(krommen, html));
  return (uitkomst) => {
    clearTimeout(wekker);
    if (verandert && (uitkomst?.html ?? null) !== null) requestAnimationFrame(() => setTimeout(metVerandert)); // first the outcome
    if (uitkomst?.heeft_krommen) wekker = setTimeout(metKrommen, RUST_MS);
  };
}
