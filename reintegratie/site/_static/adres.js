/* An address that holds the answers of a calculator: `#deel=ri-flextensie&leeftijd=27`. It does so until one of
   them changes: what somebody fills in later wins, also when he comes back to it. */

export const SLEUTEL = "deel";

/** Whether the address holds answers. */
export const inAdres = () => location.hash.startsWith(`#${SLEUTEL}=`);

/** Whether these were filled in already: somebody who goes back to them may have changed them. */
export const gelezen = () => history.state === SLEUTEL;

/** Does this, which fills in the answers of the address. @param {() => void} vul */
export function lees(vul) {
  history.replaceState(null, "");
  vul();
  history.replaceState(SLEUTEL, "");
}

/** At a change the address leads to that calculator, and holds no answers any more. @param {any} gebeurtenis */
export function verlaat({ target }) {
  if (inAdres() && gelezen()) history.replaceState(null, "", `#${target.dataset.prefix}`);
}
