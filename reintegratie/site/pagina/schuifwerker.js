/* Answers the page that moves figures, beside it, so that a slider never waits. While nobody moves
   anything it works out ahead what everybody gets now. */

import { Schuiver } from "../../beleid/schuiven/antwoord.mjs";
import { Day } from "../../rekenaar/dates.mjs";

const MENSEN = 200; // worked out ahead at once: some milliseconds

let wachtrij = Promise.resolve();
let schuiver;
let dag;

/** Fetches what the build wrote, once. @param {string} adres */
async function lees(adres) {
  const antwoord = await fetch(adres);
  if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
  const pakket = await antwoord.json();
  postMessage({ teksten: pakket.teksten });
  schuiver = new Schuiver(pakket);
}

function antwoord(vraag) {
  const uitkomst = schuiver.antwoord(vraag);
  postMessage({ uitkomst });
  if (uitkomst.dag && uitkomst.dag !== dag) vooruit(uitkomst.dag);
}

/** Works ahead for the day that was asked, a few people at a time. */
function vooruit(nieuw) {
  dag = nieuw;
  const verder = () => {
    if (dag === nieuw && !schuiver.mensen.bereid(Day.parse(nieuw), MENSEN)) setTimeout(verder);
  };
  setTimeout(verder);
}

addEventListener("message", ({ data: { adres, vraag } }) => {
  wachtrij = wachtrij.then(() => (adres ? lees(adres) : antwoord(vraag))).catch((fout) => {
    console.error(fout);
    postMessage({ stuk: true });
  });
});
