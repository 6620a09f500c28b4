/* Telling a fault in the text: fills in the place that the address names, and copies the lines. */

const vak = document.querySelector(".handboek-meld");
const tekst = /** @type {HTMLElement} */ (vak.querySelector(".handboek-meld-tekst"));

vak.addEventListener("toggle", () => { // what stands after the # may be answers: only a place of the page counts
  const doel = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (doel) tekst.querySelector("[data-plaats]").textContent = `${kopVan(doel)} (#${doel.id})`;
});

/** The heading that a reader sees at a place, without its link. @param {Element} doel */
function kopVan(doel) {
  return doel.closest("section")?.querySelector("h1, h2, h3, h4, h5, h6")?.textContent.replace(/#$/, "").trim() ?? "";
}

/** @type {HTMLButtonElement} */
const knop = vak.querySelector("[data-kopieer]");
knop.hidden = false;
knop.addEventListener("click", async () => {
  const zin = vak.querySelector("[role=status]");
  try {
    await navigator.clipboard.writeText(tekst.innerText);
    zin.textContent = "Gekopieerd.";
  } catch { // not allowed, or a browser without
    getSelection().selectAllChildren(tekst);
    zin.textContent = "Kopieer de regels die nu gekozen zijn.";
  }
});
