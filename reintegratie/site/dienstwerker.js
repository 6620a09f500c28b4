/* Keeps one whole build of the book in the browser, so that it works without a network.
   The build puts two lines before this: VERSIE and BESTANDEN (address → its hash).
   A build is kept whole or not at all, and pages are served from one build only: a newer one waits
   until the visitor asks for it, or has left every page. */

const WORTEL = new URL("./", location.href);
const SOORT = `handboek ${WORTEL.pathname} `; // other sites may share this host, and its caches
const NAAM = SOORT + VERSIE;
const TEGELIJK = 4;
const VAST = /\.[0-9a-f]{16}[./]/; // a hash in the name: it changes with its content

const eigen = async () => (await caches.keys()).filter((naam) => naam.startsWith(SOORT));

/** Fetches what is not there yet. What an earlier try or build kept is not fetched again. */
async function bewaar() {
  const hier = await caches.open(NAAM);
  const eerder = await Promise.all((await eigen()).map((naam) => caches.open(naam)));
  const wachtrij = [...BESTANDEN];
  const werk = async () => {
    for (let rij; (rij = wachtrij.pop());) await neem(hier, eerder, ...rij);
  };
  await Promise.all(Array.from({ length: TEGELIJK }, werk));
}

async function neem(hier, eerder, plek, hash) {
  const adres = new URL(plek, WORTEL).href;
  if (await hier.match(adres)) return;
  const vast = VAST.test(plek);
  for (const voorraad of vast ? eerder : []) {
    const oud = await voorraad.match(adres);
    if (oud) return hier.put(adres, oud);
  }
  // the hash refuses a file of another build, published meanwhile
  const nieuw = await fetch(adres, { integrity: hash, cache: vast ? "default" : "no-cache" });
  if (!nieuw.ok) throw new Error(`${adres}: ${nieuw.status}`);
  await hier.put(adres, kaal(nieuw));
}

/** A page may not be opened with an answer that was redirected, as some hosts do with `.html`. */
function kaal(antwoord) {
  return antwoord.redirected ? new Response(antwoord.body, antwoord) : antwoord;
}

/** The address in the list that a request is for, or undefined. */
function plekVan({ pathname }) {
  if (!pathname.startsWith(WORTEL.pathname)) return undefined;
  const plek = pathname.slice(WORTEL.pathname.length);
  return [plek, `${plek}index.html`, `${plek}.html`].find((een) => BESTANDEN.has(een));
}

async function geef(plek, verzoek) {
  const voorraad = await caches.open(NAAM);
  const adres = new URL(plek, WORTEL).href;
  return (await voorraad.match(adres)) ?? fetch(verzoek);
}

async function nietGevonden() {
  const antwoord = await geef("404.html", new URL("404.html", WORTEL).href);
  return new Response(antwoord.body, { status: 404, headers: antwoord.headers });
}

addEventListener("install", (gebeurtenis) => {
  const spaart = navigator.connection?.saveData && registration.active; // a first time was asked for
  gebeurtenis.waitUntil(spaart ? Promise.reject(new Error("saveData")) : bewaar());
});

addEventListener("activate", (gebeurtenis) => gebeurtenis.waitUntil((async () => {
  await Promise.all((await eigen()).filter((naam) => naam !== NAAM).map((naam) => caches.delete(naam)));
  await clients.claim();
})()));

addEventListener("fetch", (gebeurtenis) => {
  const { request } = gebeurtenis;
  const adres = new URL(request.url);
  if (adres.origin !== location.origin) return gebeurtenis.respondWith(Response.error());
  const plek = request.method === "GET" ? plekVan(adres) : undefined;
  if (plek) gebeurtenis.respondWith(geef(plek, request));
  else if (request.mode === "navigate") gebeurtenis.respondWith(fetch(request).catch(nietGevonden));
});

addEventListener("message", ({ data }) => {
  if (data === "neem over") skipWaiting();
});
