/* A place for what was answered: nodes, or HTML that was escaped where it was made. */

export function vulPlek(plek, inhoud) {
  if (typeof inhoud === "string") plek.innerHTML = inhoud;
  else plek.replaceChildren(inhoud);
}

/** The same; what was unfolded stays so. */
export function vernieuwPlek(plek, inhoud) {
  const open = new Map([...plek.querySelectorAll("details")].map((d) => [d.firstChild.textContent, d.open]));
  vulPlek(plek, inhoud);
  for (const d of plek.querySelectorAll("details")) d.open = open.get(d.firstChild.textContent) ?? d.open;
}
