/* The outcome at a glance: one line that stays in sight below a form, as long as the outcome itself is further down.
   A press leads there. Where there is room the outcome itself stays in sight, unless it is tall. */

const HOOGST_REM = 13; // room that a question keeps free below it (rekenhulp.css): an outcome that stays in sight
const NIETS = "Niet alles is te lezen.";

/** @param {HTMLElement} root a calculator @param {() => void} wijs brings its outcome in sight */
export function peil(root, wijs) {
  /** @type {HTMLElement} */
  const strook = root.querySelector(".ri-strook");
  const regel = document.createElement("div"), knop = regel.appendChild(document.createElement("button"));
  regel.className = "ri-peil";
  Object.assign(knop, { type: "button", hidden: true });
  let onder = false; // whether the outcome stands below what is in sight

  const toon = () => { knop.hidden = !onder || root.dataset.gebruikt === undefined || !knop.textContent; };
  root.addEventListener("ri-antwoord", () => {
    knop.textContent = root.dataset.stand === "fout" ? NIETS : gezegd(strook);
    toon();
  });
  knop.addEventListener("click", wijs);
  new IntersectionObserver(([{ isIntersecting, boundingClientRect: plek }]) => {
    onder = !isIntersecting && plek.top > 0;
    toon();
  }).observe(strook);
  new ResizeObserver(() => {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    strook.toggleAttribute("data-hoog", strook.getBoundingClientRect().height > HOOGST_REM * rem);
  }).observe(strook);
  strook.before(regel);
}

/** The kind of outcome with its sentence; nothing while there is none. @param {HTMLElement} strook */
function gezegd(strook) {
  const soort = strook.querySelector(".ri-soort b");
  return soort ? `${soort.textContent}. ${strook.querySelector(".ri-oordeel h4").textContent}` : "";
}
