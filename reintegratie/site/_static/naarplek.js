/* A link to something that is folded opens it. */

import { vouwOpen } from "./vouw.js";

function bijAdres() {
  const doel = document.getElementById(location.hash.slice(1));
  if (!doel) return;
  vouwOpen(doel);
  doel.scrollIntoView();
}

addEventListener("hashchange", bijAdres);
bijAdres();

/* Of the other questions one is open at a time: what closes above must not take this one out of sight. */
addEventListener("toggle", (gebeurtenis) => {
  const vouw = /** @type {HTMLDetailsElement} */ (gebeurtenis.target);
  if (vouw.open && vouw.matches(".handboek-vouw[name]")) vouw.firstElementChild.scrollIntoView({ block: "nearest" });
}, true);
