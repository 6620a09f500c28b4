/* The answers, kept in this tab and nowhere else: leaving the page and coming back loses nothing. */

const SLEUTEL = "ri-wegwijzer";

/** What was kept; null where nothing was, or something that is not ours. */
export function onthouden() {
  try {
    const gelezen = JSON.parse(sessionStorage.getItem(SLEUTEL));
    return gelezen && typeof gelezen === "object" ? gelezen : null;
  } catch { return null; } // no storage in this browser
}

export function onthoud(stand) {
  try { sessionStorage.setItem(SLEUTEL, JSON.stringify(stand)); } catch { /* it lasts as long as the page */ }
}

export function vergeet() {
  try { sessionStorage.removeItem(SLEUTEL); } catch { /* there was nothing */ }
}
