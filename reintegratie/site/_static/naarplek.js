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
