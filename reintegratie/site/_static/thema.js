/* What the scripts of the theme do and should not: they take the focus away from a button that is
   pressed, and open dialogs without a name. */

const KNOPPEN = ".theme-switch-button, .search-button, .primary-toggle, .secondary-toggle";
/** @type {NodeListOf<HTMLElement>} */
const knoppen = document.querySelectorAll(KNOPPEN);
for (const knop of knoppen) knop.blur = () => {};

const VENSTERS = {
  "pst-primary-sidebar-modal": ".primary-toggle",
  "pst-secondary-sidebar-modal": ".secondary-toggle",
  "pst-search-dialog": ".search-button__button",
};
for (const [venster, knop] of Object.entries(VENSTERS)) {
  /** @type {HTMLElement | null} */
  const opener = document.querySelector(knop);
  const naam = opener?.getAttribute("aria-label") ?? opener?.innerText;
  if (naam) document.getElementById(venster)?.setAttribute("aria-label", naam);
}
