/* Answers that a reader takes along to another chapter, when asked to. They are kept in this tab and
   nowhere else; there they are filled in when the reader says so. */

import { knop, maak, rij } from "../_static/maak.js";
import { onthoud, onthouden, vergeet } from "../_static/tabblad.js";
import { invoer } from "../_static/vragen.js";

const SLEUTEL = "ri-meegenomen";
const ZIN = {
  titel: "Antwoorden meenemen",
  uitleg: "Ze blijven in dit tabblad, tot u het sluit. Een rekenhulp die hetzelfde vraagt, biedt ze aan.",
  mee: "Neem mijn antwoorden mee",
  meegenomen: "Uw antwoorden gaan mee.",
  lukteNiet: "Deze browser staat bewaren niet toe.",
  vul: "Vul ze in",
  vergeet: "Vergeet ze",
};
const aantal = (hoeveel) => (hoeveel === 1 ? "1 antwoord" : `${hoeveel} antwoorden`);

function bewaard() {
  return Object.entries(onthouden(SLEUTEL) ?? {}).filter(([, tekst]) => typeof tekst === "string" && tekst);
}

const bewaar = (antwoorden) => onthoud(SLEUTEL, Object.fromEntries([...bewaard(), ...antwoorden]));

const feiten = (hulp) => [...hulp.antwoorden()].filter(([naam, tekst]) =>
  tekst && naam !== "peildatum" && !naam.startsWith("lezing.") && !hulp.fout(naam));

/** What was taken along, and this calculator asks too. */
function voor(hulp) {
  const hier = hulp.antwoorden();
  return bewaard().filter(([naam, tekst]) => hulp.past(naam, tekst) && hier.get(naam) !== tekst);
}

/** @param {any[]} hulpen what `hydrateer` of `rekenhulp.js` returns */
export function meenemen(hulpen) {
  hulpen.forEach(biedMee);
  const eerste = hulpen.find((hulp) => voor(hulp).length);
  if (eerste) biedAan(eerste, hulpen);
}

/** A way to take answers along, below the answer; not while an example stands there, which is of nobody. */
function biedMee(hulp) {
  const { root } = hulp;
  const status = maak("p", { role: "status" });
  const mee = knop(ZIN.mee, () => { status.textContent = bewaar(feiten(hulp)) ? ZIN.meegenomen : ZIN.lukteNiet; });
  const plek = maak("details", { class: "ri-mee" }, maak("summary", {}, ZIN.titel), maak("p", {}, ZIN.uitleg), rij(mee), status);
  const voorbeeld = root.querySelector(".ri-bijvoorbeeld");
  const kijk = () => { plek.hidden = Boolean(voorbeeld.textContent); };
  root.addEventListener("ri-antwoord", kijk);
  kijk();
  root.append(plek);
}

/** Says above a form what was taken along, and fills it in at every calculator when asked. */
function biedAan(hulp, hulpen) {
  const zin = maak("p", {}, `U nam antwoorden mee. Deze rekenhulp vraagt daarvan ${aantal(voor(hulp).length)}.`);
  const weg = () => balk.remove();
  const vul = () => {
    for (const een of hulpen) een.neem(voor(een));
    weg();
    invoer(hulp.root).focus();
  };
  const wis = () => { vergeet(SLEUTEL); weg(); };
  const balk = maak("div", { class: "ri-meegenomen" }, zin, rij(knop(ZIN.vul, vul), knop(ZIN.vergeet, wis)));
  hulp.root.querySelector("form").before(balk);
}
