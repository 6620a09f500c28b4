/* Answers the page that moves figures, beside it, so that a slider never waits. While nobody moves
   anything it works out ahead what everybody gets now, and the curve that was asked, value by value. */

import { Schuiver } from "../../beleid/schuiven/antwoord.mjs";
import { Day } from "../../rekenaar/dates.mjs";

const MENSEN = 200; // worked out ahead at once: some milliseconds

let wachtrij = Promise.resolve();
let schuiver;
let dag;
let laatste = 0; // the newest question: a curve that is older is not worked out any further

/** Fetches what the build wrote, once. @param {string} adres */
async function lees(adres) {
  const antwoord = await fetch(adres);
  if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
  const pakket = await antwoord.json();
  postMessage({ teksten: pakket.teksten });
  schuiver = new Schuiver(pakket);
}

function antwoord(vraag, nummer) {
  const uitkomst = schuiver.antwoord(vraag);
  postMessage({ nummer, uitkomst });
  if (uitkomst.dag && uitkomst.dag !== dag) vooruit(uitkomst.dag);
}

/** A curve takes as many answers as it has values: whoever moves on does not wait for it. */
function kromme(vraag, nummer) {
  const stappen = schuiver.kromme(vraag);
  const verder = () => {
    const { done, value } = laatste === nummer ? stappen.next() : { done: true, value: null };
    if (done) postMessage({ nummer, uitkomst: value });
    else setTimeout(verder);
  };
  verder();
}

/** Works ahead for the day that was asked, a few people at a time. */
function vooruit(nieuw) {
  dag = nieuw;
  const verder = () => {
    if (dag === nieuw && !schuiver.mensen.bereid(Day.parse(nieuw), MENSEN)) setTimeout(verder);
  };
  setTimeout(verder);
}

addEventListener("message", ({ data: { adres, vraag, nummer } }) => {
  laatste = nummer ?? laatste;
  const doe = () => (adres ? lees(adres) : vraag.krommen ? kromme(vraag, nummer) : antwoord(vraag, nummer));
  wachtrij = wachtrij.then(doe).catch((fout) => {
    console.error(fout);
    postMessage({ stuk: true });
  });
});
