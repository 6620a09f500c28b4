/* A link that holds the answers of a calculator, in the part of the address that no server sees.
   What such a link says may come from anybody: it is used whole, or not at all. */

import { vouwOpen } from "./vouw.js";

const LANGSTE = 4000; // characters; more is no set of answers
const SLEUTEL = "deel";
const NIETS = " Er is niets ingevuld.";
const ZIN = {
  lang: `Deze link is te lang.${NIETS}`,
  elders: `Deze link hoort bij een rekenhulp die niet op deze pagina staat.${NIETS}`,
  past: `Deze link past niet bij deze rekenhulp.${NIETS}`,
  fout: `Een antwoord in deze link is niet te lezen.${NIETS}`,
  bezig: "De antwoorden uit de link worden gelezen.",
  klaar: "De antwoorden uit de link zijn ingevuld.",
  gekopieerd: "De link is gekopieerd.",
  zelf: "De link is geselecteerd. Kopieer hem met Ctrl+C.",
};
const PANEEL = `
  <details class="ri-deel">
    <summary>Delen</summary>
    <p>De link bevat de antwoorden die u hebt ingevuld. Deel dus geen persoonsgegevens.
       De antwoorden gaan niet naar een server.</p>
    <div class="ri-knoppen"><button type="button" class="ri-knop">Maak een link en kopieer die</button></div>
    <label class="ri-deellink" hidden>Link naar deze berekening <input type="text" readonly></label>
    <p class="ri-deelstatus" role="status"></p>
    <p class="ri-los"><a>Deze rekenhulp alleen</a>, ook om op uw eigen site te tonen.</p>
  </details>`;

/** The address of this page with what is filled in: `#deel=ri-flextensie&leeftijd=27`. */
function maakLink({ root, antwoorden }) {
  const gegeven = [...antwoorden()].filter(([, tekst]) => tekst);
  return `${location.origin}${location.pathname}#${new URLSearchParams([[SLEUTEL, root.dataset.prefix], ...gegeven])}`;
}

/** The calculator and the answers that a link is about; throws the sentence that says why not. */
function lees(hash, hulpen) {
  if (hash.length > LANGSTE) throw ZIN.lang;
  const [[, prefix], ...paren] = new URLSearchParams(hash.slice(1));
  const hulp = hulpen.find(({ root }) => root.dataset.prefix === prefix);
  if (!hulp) throw ZIN.elders;
  const gegeven = new Map(paren);
  if (gegeven.size < paren.length || !paren.every((paar) => hulp.past(...paar))) throw ZIN.past;
  if (!gegeven.has("peildatum")) gegeven.set("peildatum", hulp.antwoorden().get("peildatum"));
  return { hulp, gegeven };
}

/** Puts a way to share below the answer. */
function paneel(hulp) {
  const { root } = hulp;
  const form = root.querySelector("form");
  root.insertAdjacentHTML("beforeend", PANEEL);
  const plek = root.lastElementChild;
  const los = /** @type {HTMLElement} */ (plek.querySelector(".ri-los"));
  los.hidden = document.body.classList.contains("los");
  los.querySelector("a").href = `${root.dataset.wortel}rekenhulp/${root.dataset.naam}.html`;
  const [knop, label, status] = ["button", "label", "[role=status]"].map((wat) => plek.querySelector(wat));
  const vak = label.querySelector("input");
  knop.addEventListener("click", async () => {
    vak.value = maakLink(hulp);
    label.hidden = false;
    const gelukt = await navigator.clipboard?.writeText(vak.value).then(() => true, () => false);
    status.textContent = gelukt ? ZIN.gekopieerd : ZIN.zelf;
    if (!gelukt) vak.select();
  });
  const verouderd = () => { label.hidden = true; status.textContent = ""; };
  form.addEventListener("input", verouderd);
  form.addEventListener("click", verouderd);
}

/** Says something at a calculator, seen and heard. */
function meld({ root }, zin) {
  let plek = root.querySelector(".ri-deelmelding");
  if (!plek) {
    root.querySelector("form").insertAdjacentHTML("beforebegin", '<p class="ri-deelmelding" role="status"></p>');
    plek = root.querySelector(".ri-deelmelding");
  }
  plek.textContent = zin;
}

/** Makes calculators shareable, and fills one in when the address says so. Each of `hulpen` is what
    `hydrateer` of `rekenhulp.js` returns. */
export function deelbaar(hulpen, bereken) {
  async function open() {
    if (!location.hash.startsWith(`#${SLEUTEL}=`)) return;
    let bij = hulpen[0];
    try {
      const { hulp, gegeven } = lees(location.hash, hulpen);
      bij = hulp;
      meld(bij, ZIN.bezig);
      const uitkomst = await bereken(hulp.stand(gegeven));
      if (uitkomst.html === null) throw Object.keys(uitkomst.fouten).length ? ZIN.fout : uitkomst.melding;
      hulp.vul(gegeven);
      meld(bij, ZIN.klaar);
    } catch (zin) {
      if (typeof zin !== "string") throw zin;
      meld(bij, zin);
    }
    vouwOpen(bij.root);
    bij.root.scrollIntoView();
  }
  hulpen.forEach(paneel);
  addEventListener("hashchange", open);
  open();
}
