/* Folds: a calculator behind its question, an example. */

/** Opens the folds around an element, and the fold that it is the heading of. */
export function vouwOpen(element) {
  const eigen = element.querySelector(":scope > details.handboek-vouw");
  if (eigen) eigen.open = true;
  for (let om = element.closest("details"); om; om = om.parentElement.closest("details")) om.open = true;
}
