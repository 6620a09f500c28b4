/* What is read aloud, politely: the last that was said, after a silence. */

const RUST_MS = 700;

/** Gives what says a sentence, and how many questions came with it. @param {Element} status */
export function hardop(status) {
  let wekker;
  return (zin, erbij = 0) => {
    clearTimeout(wekker);
    const gekomen = erbij ? ` ${erbij === 1 ? "Er is een vraag" : `Er zijn ${erbij} vragen`} bij gekomen.` : "";
    wekker = setTimeout(() => { status.textContent = zin + gekomen; }, RUST_MS);
  };
}
