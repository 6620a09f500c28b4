/* Which case comes back when: five boxes, as Leitner did with cards. A case that goes well moves to the
   next box and rests longer; one that goes wrong moves to the first box and comes back the same day.
   What a coach did is {naam: {vak: 1, dag: "2026-01-31"}}. */

const RUST_DAGEN = [0, 1, 3, 7, 14]; // how long a case rests in each box
const DAG_MS = 86_400_000;
const DAG = /^\d{4}-\d{2}-\d{2}$/;
const REDENEN = ["herhalen", "nieuw", "later"];

/** The first day on which a case comes back; nothing where that is no day. */
export function terugOp({ vak, dag }) {
  const begin = DAG.test(dag) ? new Date(`${dag}T00:00:00Z`).getTime() : NaN;
  const terug = new Date(begin + RUST_DAGEN[vak - 1] * DAG_MS);
  if (Number.isNaN(terug.getTime()) || new Date(begin).toISOString().slice(0, 10) !== dag) return null;
  const gezegd = terug.toISOString().slice(0, 10);
  return DAG.test(gezegd) ? gezegd : null;
}

/** What the browser kept of a case; null when there is nothing, or nothing that can be read. */
export function gelezen(stand) {
  const past = stand && typeof stand === "object" && Number.isInteger(stand.vak) && typeof stand.dag === "string";
  return past && terugOp(stand) ? { vak: stand.vak, dag: stand.dag } : null;
}

/** Where a case is after an answer; one that goes well at once starts in the second box. */
export function naAntwoord(stand, goed, vandaag) {
  const vak = Math.min((stand ? stand.vak : 1) + 1, RUST_DAGEN.length);
  return { vak: goed ? vak : 1, dag: vandaag };
}

/** Every case with why it stands there: to repeat (mistakes first), new, or later. */
export function volgorde(namen, standen, vandaag) {
  const rij = (naam) => {
    const stand = standen.get(naam);
    if (!stand) return { naam, reden: "nieuw", terug: "", vak: 0 };
    const terug = terugOp(stand);
    return terug <= vandaag ? { naam, reden: "herhalen", terug: "", vak: stand.vak } : { naam, reden: "later", terug, vak: stand.vak };
  };
  const eerder = (een, ander) => (een < ander ? -1 : Number(een > ander));
  return namen.map(rij).sort((een, ander) =>
    REDENEN.indexOf(een.reden) - REDENEN.indexOf(ander.reden) || eerder(een.terug, ander.terug) || een.vak - ander.vak);
}
