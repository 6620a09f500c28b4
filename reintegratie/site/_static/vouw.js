/* A link to something that is folded opens it: a calculator behind its question, an example. */

/** Opens the folds around an element, and the fold that it is the heading of. */
export function vouwOpen(element) {
  const eigen = element.querySelector(":scope > details.handboek-vouw");
  if (eigen) eigen.open = true;
  for (let om = element.closest("details"); om; om = om.parentElement.closest("details")) om.open = true;
}

function bijAdres() {
  const doel = document.getElementById(location.hash.slice(1));
  if (!doel) return;
  vouwOpen(doel);
  doel.scrollIntoView();
}

addEventListener("hashchange", bijAdres);
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", bijAdres); // imported early
else bijAdres();
