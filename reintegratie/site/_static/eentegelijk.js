/* One question at a time: what is asked meanwhile is asked once more, and only the latest is answered. */

/** Gives what asks, and shows what that gives or resolves to. @param {() => any} vraag @param {(uitkomst: any) => void} toon */
export function eenTegelijk(vraag, toon) {
  let bezig = false, nodig = false;
  return async () => {
    nodig = true;
    if (bezig) return;
    bezig = true;
    while (nodig) {
      nodig = false;
      const uitkomst = await vraag();
      if (!nodig) toon(uitkomst);
    }
    bezig = false;
  };
}
