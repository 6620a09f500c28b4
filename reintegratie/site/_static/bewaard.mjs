/* What this browser keeps of practice, and only after an explicit yes. */

const SLEUTEL = "reintegratie-oefenen";
export const BEWAARD = "ri-oefenen-bewaard"; // said on the page after something was kept or erased

/** Today, as jjjj-mm-dd. */
export function vandaag() {
  const nu = new Date();
  return [nu.getFullYear(), nu.getMonth() + 1, nu.getDate()].map((deel) => String(deel).padStart(2, "0")).join("-");
}

/** What is kept: {naam: {vak, dag}}; null when the coach did not ask to keep anything. */
export function bewaard() {
  try {
    const gelezen = JSON.parse(localStorage.getItem(SLEUTEL));
    return gelezen && typeof gelezen === "object" && !Array.isArray(gelezen) ? gelezen : null;
  } catch { return null; } // no storage in this browser, or something that is not ours
}

/** Keeps this, or with null erases all; returns whether it worked. */
export function bewaar(standen) {
  try {
    if (standen === null) localStorage.removeItem(SLEUTEL);
    else localStorage.setItem(SLEUTEL, JSON.stringify(standen));
  } catch { return false; }
  document.dispatchEvent(new Event(BEWAARD));
  return true;
}
