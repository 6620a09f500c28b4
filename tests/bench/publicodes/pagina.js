/* One rule of the book as Publicodes has it, in a bare page with the markup that the benchmark drives. */

import Engine from "publicodes";

const engine = new Engine({
  leeftijd: null,
  "krijgt premie": { valeur: "leeftijd >= 27" },
  "krijgt scholingsbudget": { valeur: "leeftijd < 27" },
});

const { document } = globalThis;
const root = document.querySelector(".ri-rekenhulp");
const box = root.querySelector("input");
const shown = root.querySelector(".ri-kort");

function answer() {
  engine.setSituation({ leeftijd: Number(box.value) });
  const said = ["krijgt premie", "krijgt scholingsbudget"].map((name) => {
    const line = document.createElement("p");
    line.textContent = `${name}: ${engine.evaluate(name).nodeValue ? "ja" : "nee"}`;
    return line;
  });
  shown.replaceChildren(...said);
}

box.addEventListener("input", answer);
answer();
root.dataset.stand = "live";
