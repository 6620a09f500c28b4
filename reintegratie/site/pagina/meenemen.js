/* Answers that a reader takes along to another chapter, when asked to. They are kept in this tab and
   nowhere else; there they are filled in when the reader says so. */

import { onthoud, onthouden, vergeet } from "../_static/tabblad.js";

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

/** A way to take answers along, below the answer. */
function biedMee(hulp) {
  const status = maak("p", "");
  status.setAttribute("role", "status");
  const mee = knop(ZIN.mee, () => { status.textContent = bewaar(feiten(hulp)) ? ZIN.meegenomen : ZIN.lukteNiet; });
  const plek = maak("details", maak("summary", ZIN.titel), maak("p", ZIN.uitleg), rij(mee), status);
  plek.className = "ri-mee";
  hulp.root.append(plek);
}

/** Says above a form what was taken along, and fills it in at every calculator when asked. */
function biedAan(hulp, hulpen) {
  const zin = maak("p", `U nam antwoorden mee. Deze rekenhulp vraagt daarvan ${aantal(voor(hulp).length)}.`);
  const weg = () => balk.remove();
  const vul = () => {
    for (const een of hulpen) een.neem(voor(een));
    weg();
    hulp.root.querySelector("input:checked, input[type=text], textarea").focus();
  };
  const wis = () => { vergeet(SLEUTEL); weg(); };
  const balk = maak("div", zin, rij(knop(ZIN.vul, vul), knop(ZIN.vergeet, wis)));
  balk.className = "ri-meegenomen";
  hulp.root.querySelector("form").before(balk);
}

function rij(...knoppen) {
  const gemaakt = maak("div", ...knoppen);
  gemaakt.className = "ri-knoppen";
  return gemaakt;
}

function knop(naam, doe) {
  const gemaakt = maak("button", naam);
  Object.assign(gemaakt, { type: "button", className: "ri-knop" });
  gemaakt.addEventListener("click", doe);
  return gemaakt;
}

function maak(naam, ...inhoud) {
  const gemaakt = document.createElement(naam);
  gemaakt.append(...inhoud);
  return gemaakt;
}
