/* What is kept in this tab and nowhere else: leaving the page and coming back loses nothing. */

/** What was kept under a key; null where nothing was, or something that is not ours. @param {string} sleutel */
export function onthouden(sleutel) {
  try {
    const gelezen = JSON.parse(sessionStorage.getItem(sleutel));
    return gelezen && typeof gelezen === "object" ? gelezen : null;
  } catch { return null; } // no storage in this browser
}

/** Whether it worked: where it did not, it lasts as long as the page. @param {string} sleutel @param {any} stand */
export function onthoud(sleutel, stand) {
  try {
    sessionStorage.setItem(sleutel, JSON.stringify(stand));
    return true;
  } catch { return false; }
}

/** @param {string} sleutel */
export function vergeet(sleutel) {
  try { sessionStorage.removeItem(sleutel); } catch { /* there was nothing */ }
}
