// The question that is on: one on a screen, answered with one press where it has few answers.

import { phrase, word } from "../../../rekenaar/phrases.mjs";
import { el } from "../knoop.mjs";
import { herkomst, naam, waarom } from "./zinnen.mjs";

/** @typedef {import("../knoop.mjs").Inhoud} Inhoud */

/** Where a reader is: the number of a first question, the instrument that is found out, how many questions may still come, the way back. @typedef {{nummer: number | null, alle: number, eerst: string | null, nog: number | null, vorige: string | null, prefix: string}} Plek */

const MODES = { geheel: "numeric", getal: "decimal", bedrag: "decimal", percentage: "decimal" };

/** A question about a fact. @param {any} asked @param {Plek} plek */
export function vraag(asked, plek) {
  const about = asked.bij && phrase("OF_INSTRUMENT", { instrument: asked.bij });
  const hint = [about, asked.hint, herkomst(asked)].filter(Boolean).join(" ");
  const choices = asked.keuzes?.map((/** @type {any} */ one) => [one.naam, one.tekst]) ?? [["ja", word("WAYS").ja], ["nee", word("WAYS").nee]];
  const direct = asked.type === "ja_nee" || asked.type === "keuze";
  return scherm(asked.vraag, plek, hint, [
    direct ? tikken(choices, asked.ingevuld) : veld(asked, plek.prefix),
    el("p", { class: "ri-waarom" }, waarom(asked)),
  ], asked.sleutel);
}

/** For whom somebody looks. @param {Record<string, string>} rollen @param {string | null} rol @param {Plek} plek */
export function voorWie(rollen, rol, plek) {
  return scherm(word("WHO"), plek, "", tikken(Object.entries(rollen), rol ?? "", false), "rol");
}

/** For which day. @param {string} dag as dd-mm-jjjj @param {Plek} plek */
export function welkeDag(dag, plek) {
  const asked = { type: "datum", label: word("DAY_NAME"), vraag: word("DAY_ASKED"), eenheid: null, ingevuld: dag };
  return scherm(word("DAY_ASKED"), plek, word("DAY_HINT"), veld(asked, plek.prefix, false), "dag");
}

/** @param {string} kop @param {Plek} plek @param {string} hint @param {Inhoud} inhoud @param {string} sleutel */
function scherm(kop, plek, hint, inhoud, sleutel) {
  return el("form", { class: "ri-vraag", "data-vraag": sleutel, novalidate: true, autocomplete: "off" },
    el("p", { class: "ri-stap" }, stap(plek)),
    el("h3", { tabindex: "-1", id: `${plek.prefix}-kop` }, kop),
    el("p", { class: "ri-hint", id: `${plek.prefix}-uitleg` }, hint),
    el("p", { class: "ri-fout", id: `${plek.prefix}-fout`, hidden: true }),
    inhoud,
    el("p", { class: "ri-knoppen" },
      plek.vorige && el("a", { href: `#${plek.vorige}` }, word("PREVIOUS")),
      el("a", { href: "#lijst" }, word("TO_LIST"))),
  );
}

/** @param {Plek} plek */
function stap({ nummer, alle, eerst, nog }) {
  if (nog !== null && eerst) return phrase("FINDING_OUT", { instrument: eerst, aantal: vragen(nog) });
  if (nummer !== null) return phrase("STEP", { nummer: String(nummer), alle: String(alle) });
  return nog === null ? "" : phrase("LEFT", { aantal: vragen(nog) });
}

/** @param {number} aantal */
function vragen(aantal) {
  return aantal === 1 ? word("ONE_MORE_QUESTION") : phrase("MANY_MORE", { aantal: String(aantal) });
}

/** Answers to press. @param {[string, string][]} keuzes @param {string} gekozen @param {boolean} onbekend whether it may be put aside */
function tikken(keuzes, gekozen, onbekend = true) {
  const rows = keuzes.map(([value, text]) => el("li", {}, tik(text, { "data-antwoord": value }, value === gekozen)));
  const unknown = onbekend && el("li", {}, tik(word("UNKNOWN_YET"), { "data-weetniet": true, class: "ri-zacht" }, false));
  return el("ul", { class: "ri-tikken" }, rows, unknown);
}

/** @param {string} text @param {Record<string, any>} data @param {boolean} chosen */
function tik(text, data, chosen) {
  return el("button", { type: "button", ...data }, text, chosen && el("span", { class: "ri-hint" }, ` (${word("CHOSEN")})`));
}

/** @param {any} asked @param {string} prefix @param {boolean} onbekend */
function veld(asked, prefix, onbekend = true) {
  const shared = { id: `${prefix}-antwoord`, "aria-describedby": `${prefix}-uitleg ${prefix}-fout ${prefix}-eenheid`, autocomplete: "off" };
  const control = asked.type === "perioden"
    ? el("textarea", { ...shared, rows: "3" }, asked.ingevuld)
    : el("input", { ...shared, type: "text", value: asked.ingevuld, inputmode: /** @type {any} */ (MODES)[asked.type] });
  return el("div", { class: "ri-veld", "data-type": asked.type },
    el("label", { for: `${prefix}-antwoord`, class: "ri-hint" }, [naam({ bij: null, ...asked }), !asked.ingevuld && word("HINTS")[asked.type]].filter(Boolean).join(". ")),
    el("div", { class: "ri-invoer" }, control, el("span", { id: `${prefix}-eenheid` }, asked.eenheid ?? word("UNITS")[asked.type])),
    el("div", { class: "ri-knoppen" },
      el("button", { type: "submit", class: "ri-knop" }, word("NEXT")),
      onbekend && el("button", { type: "button", class: "ri-knop", "data-weetniet": true }, word("UNKNOWN_YET"))),
  );
}
