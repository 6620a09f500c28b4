/* What a reader is used to and a page does without: a key for search, Escape for the menu, and light or
   dark by choice. The choice is kept in the browser, and nothing else. */

const BEWAARD = "mode";
const keuze = /** @type {HTMLSelectElement} */ (document.getElementById("handboek-kleuren"));

function kies() {
  document.documentElement.dataset.kleuren = keuze.value;
  try {
    if (keuze.value) localStorage.setItem(BEWAARD, keuze.value);
    else localStorage.removeItem(BEWAARD);
  } catch {
    // a browser may keep nothing at all
  }
}

keuze.value = document.documentElement.dataset.kleuren ?? "";
if (keuze.selectedIndex < 0) keuze.value = "";
keuze.addEventListener("change", kies);
keuze.parentElement.hidden = false;

/** @type {HTMLInputElement | null} */
const veld = document.querySelector("[role=search] input");
/** @type {HTMLDetailsElement} */
const menu = document.querySelector(".handboek-menuknop");

addEventListener("keydown", (toets) => {
  if (toets.key.toLowerCase() === "k" && (toets.ctrlKey || toets.metaKey) && !toets.altKey && !toets.shiftKey) {
    toets.preventDefault();
    veld?.focus();
  } else if (toets.key === "Escape" && menu.open) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});
