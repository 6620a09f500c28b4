/* Any part of the book as an anywidget: Python answers its questions, and what it answers is drawn here
   as it is in a page. `hatch_build.py` makes one script of this and of all that it imports. */

import { speak } from "../../rekenaar/phrases.mjs";
import { opgevuld } from "../../weergave/beeld/plekken.mjs";
import "./perdeel.js";
import * as oefening from "../_static/oefening.js";
import * as oefenstand from "../_static/oefenstand.js";
import * as rekenhulp from "../_static/rekenhulp.js";
import { los } from "./wegwijzer.js";

const SCRIPTS = {
  "oefening.js": oefening, "oefenstand.js": oefenstand, "rekenhulp.js": rekenhulp,
};
const ZELF = "wegwijzer.js";

/** An answer of Python with what is drawn of it. */
function gevuld(uitkomst) {
  return JSON.parse(JSON.stringify(uitkomst), (_, waarde) => (typeof waarde === "string" ? opgevuld(waarde) : waarde));
}

function render({ model, el }) {
  speak(model.get("teksten"));
  const wachtend = new Map();
  let nummer = 0;
  const hoor = ({ id, uitkomst }) => { wachtend.get(id)?.(gevuld(uitkomst)); wachtend.delete(id); };
  model.on("msg:custom", hoor);
  el.dataset.lmSuppressShortcuts = "true"; // the keys of JupyterLab would move the cell
  el.innerHTML = opgevuld(model.get("inhoud"));
  if (model.get("script") === ZELF) { // it holds its rules, and asks nobody
    los(el.firstElementChild, model.get("teksten"));
    return () => model.off("msg:custom", hoor);
  }
  SCRIPTS[model.get("script")].hydrateer(el.firstElementChild, (vraag) =>
    new Promise((klaar) => { wachtend.set(++nummer, klaar); model.send({ id: nummer, vraag }); }));
  return () => model.off("msg:custom", hoor);
}

export default { render };
