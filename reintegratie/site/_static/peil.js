/* The outcome at a glance: a line or two that stay in sight below a form, as long as the outcome itself is further down.
   They are for the eye: what changed is said aloud anyway. Where there is room the outcome itself stays in sight, unless
   it is tall. What comes in focus below either of them moves into sight. */

const HOOGST_REM = 13; // room that a question keeps free below it (rekenhulp.css): an outcome that stays in sight
const REGEL_REM = 4; // the same for the lines
const NIETS = "Niet alles is te lezen.";

/** @param {HTMLElement} root a calculator */
export function peil(root) {
  /** @type {HTMLElement} */
  const strook = root.querySelector(".ri-strook");
  const regel = document.createElement("div"), zin = regel.appendChild(document.createElement("p"));
  regel.className = "ri-peil";
  regel.setAttribute("aria-hidden", "true");
  let onder = false; // whether the outcome stands below what is in sight

  const toon = () => { regel.hidden = !onder || root.dataset.gebruikt === undefined || !zin.textContent; };
  root.addEventListener("ri-antwoord", () => {
    zin.textContent = root.dataset.stand === "fout" ? NIETS : gezegd(strook);
    toon();
  });
  const meet = () => { // asked sooner, a browser would work out the style of the whole page before it lives
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    new IntersectionObserver(([{ isIntersecting, boundingClientRect: plek }]) => {
      onder = !isIntersecting && plek.top > 0;
      toon();
    }, { rootMargin: `0px 0px ${REGEL_REM * rem}px` }).observe(strook);
    new ResizeObserver(() => {
      strook.toggleAttribute("data-hoog", strook.getBoundingClientRect().height > HOOGST_REM * rem);
    }).observe(strook);
  };
  requestAnimationFrame(meet);
  const vorm = root.querySelector("form");
  /** @param {string} welk what is in focus, which moves into sight where something stands over it */
  const bevrijd = (welk) => {
    const veld = vorm.querySelector(welk), plek = veld?.getBoundingClientRect();
    const over = [zin, strook].map((een) => een.getBoundingClientRect());
    if (over.some(({ top, bottom }) => plek?.bottom > top && plek.top < bottom)) veld.scrollIntoView({ block: "nearest" });
  };
  vorm.addEventListener("click", () => bevrijd(":focus")); // sooner, what moves under a finger is not pressed
  vorm.addEventListener("focusin", () => bevrijd(":focus-visible"));
  toon();
  strook.before(regel);
}

/** The sentence of the outcome; nothing while questions are open, unless it tells a result.
    @param {HTMLElement} strook */
function gezegd(strook) {
  return strook.querySelector(".ri-oordeel:is(:not([data-oordeel=onbekend]), [data-zegt]) h4")?.textContent ?? "";
}
