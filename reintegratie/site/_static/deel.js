/* A link that holds the answers of a calculator, in the part of the address that no server sees.
   What such a link says may come from anybody: an answer in it that cannot be read refuses the whole. One to a
   question or choice that is no longer there is left out, and named. */

import { gelezen, inAdres, lees, SLEUTEL, verlaat } from "./adres.js";
import { knop, maak, rij } from "./maak.js";
import { vouwOpen } from "./vouw.js";

const LANGSTE = 4000; // characters; more is no set of answers
const NAAM = /^[a-z][\w./]{0,80}$/; // what a question that is gone can have been called
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
  anders: "De vragen zijn veranderd nadat de link is gemaakt. Niet ingevuld:",
  uitleg: "De link bevat de antwoorden die u hebt ingevuld. Deel dus geen persoonsgegevens. De antwoorden gaan niet naar een server.",
};
/** The address of this page with what is filled in. */
function maakLink({ root, antwoorden }) {
  const gegeven = [...antwoorden()].filter(([, tekst]) => tekst);
  return `${location.origin}${location.pathname}#${new URLSearchParams([[SLEUTEL, root.dataset.prefix], ...gegeven])}`;
}

/** The calculator and the answers that a link is about, and the names of what is left out (`weg`); throws the
    sentence that says why not. */
function ontleed(hash, hulpen) {
  if (hash.length > LANGSTE) throw ZIN.lang;
  const [[, prefix], ...paren] = new URLSearchParams(hash.slice(1));
  const hulp = hulpen.find(({ root }) => root.dataset.prefix === prefix);
  if (!hulp) throw ZIN.elders;
  const gegeven = new Map(paren);
  const weg = paren.filter((paar) => !hulp.past(...paar)).map(([naam]) => naam);
  weg.forEach((naam) => gegeven.delete(naam));
  if (gegeven.size + weg.length < paren.length || !weg.every((naam) => NAAM.test(naam))) throw ZIN.past;
  if (weg.length && !gegeven.size) throw ZIN.past;
  if (!gegeven.has("peildatum")) gegeven.set("peildatum", hulp.antwoorden().get("peildatum"));
  return { hulp, gegeven, weg };
}

/** What was filled in, and what of the link was not. */
function klaar(weg) {
  const namen = weg.map((naam) => `«${naam.replace(/[_./]/g, " ")}»`).join(", ");
  return namen ? `${ZIN.klaar} ${ZIN.anders} ${namen}.` : ZIN.klaar;
}

/** Puts a way to share below the answer. */
function paneel(hulp) {
  const { root } = hulp;
  const form = root.querySelector("form");
  const vak = maak("input", { type: "text", readonly: "" });
  const label = maak("label", { class: "ri-deellink", hidden: "" }, "Link naar deze berekening ", vak);
  const status = maak("p", { class: "ri-deelstatus", role: "status" });
  const kopieer = knop("Maak een link en kopieer die", async () => {
    vak.value = maakLink(hulp);
    label.hidden = false;
    const gelukt = await navigator.clipboard?.writeText(vak.value).then(() => true, () => false);
    status.textContent = gelukt ? ZIN.gekopieerd : ZIN.zelf;
    if (!gelukt) vak.select();
  });
  root.append(maak("details", { class: "ri-deel" },
    maak("summary", {}, "Delen"), maak("p", {}, ZIN.uitleg), rij(kopieer), label, status, ...apart(root)));
  const verouderd = () => { label.hidden = true; status.textContent = ""; };
  form.addEventListener("input", verouderd);
  form.addEventListener("click", verouderd);
}

/** The way to this calculator with nothing around it, from where there is something around it. */
function apart({ dataset: { wortel, naam } }) {
  if (document.body.classList.contains("los")) return [];
  const link = maak("a", { href: `${wortel}rekenhulp/${naam}.html` }, "Deze rekenhulp alleen");
  return [maak("p", { class: "ri-los" }, link, ", ook om op uw eigen site te tonen.")];
}

/** Says something at a calculator, seen and heard. */
function meld({ root }, zin) {
  let plek = root.querySelector(".ri-deelmelding");
  if (!plek) root.querySelector("form").before(plek = maak("p", { class: "ri-deelmelding", role: "status" }));
  plek.textContent = zin;
}

/** Makes calculators shareable, and fills one in when the address says so. Each of `hulpen` is what
    `hydrateer` of `rekenhulp.js` returns. */
export function deelbaar(hulpen, bereken) {
  async function open() {
    if (!inAdres()) return;
    let bij = hulpen[0];
    try {
      const { hulp, gegeven, weg } = ontleed(location.hash, hulpen);
      bij = hulp;
      meld(bij, ZIN.bezig);
      const uitkomst = await bereken(hulp.stand(gegeven));
      if (uitkomst.html === null) throw Object.keys(uitkomst.fouten).length ? ZIN.fout : uitkomst.melding;
      lees(() => hulp.vul(gegeven));
      meld(bij, klaar(weg));
    } catch (zin) {
      if (typeof zin !== "string") throw zin;
      meld(bij, zin);
    }
    vouwOpen(bij.root);
    bij.root.scrollIntoView();
  }
  hulpen.forEach(paneel);
  for (const naam of ["ri-gewijzigd", "ri-voorbeeld"]) addEventListener(naam, verlaat, true);
  addEventListener("hashchange", () => gelezen() || open());
  open();
}
