/* The questionnaire in the page: sends the whole state with every answer, and shows what comes
   back. It knows no rules; nothing is kept but what stands on the page. */

const RUST_MS = 700; // silence before the outcome is read aloud
const KIES = "Geef een antwoord, of kies «Weet ik nog niet».";

/** Brings a questionnaire to life. `bereken({dienst, stand, prefix, wortel, …})` resolves to
    {html, stand, samenvatting, fouten, melding}. Returns {vernieuw, voortgang}.
    `data-stand` says where it is: "live", or "fout" when the state in sight is an older one. */
export function hydrateer(root, bereken) {
  const zoek = (wat) => root.querySelector(wat);
  const delen = Object.fromEntries([...root.querySelectorAll("[data-deel]")].map((d) => [d.dataset.deel, d]));
  delen.vraag = zoek(".ri-vraag");
  const instelling = zoek(".ri-instelling"), vragen = zoek(".ri-vragen"), status = zoek(".ri-status");
  const bericht = zoek(".ri-voortgang"), advies = zoek(".ri-advies"), inlezen = zoek("[data-inlezen]");
  const leeg = { feiten: {}, weet_niet: [], eerst: null, vraag: null };
  let stand = { ...leeg, ...JSON.parse(root.dataset.begin) };
  let aangeraakt = false, wekker, beurt = 0;

  const vraagAan = (rest) => bereken({
    dienst: "wegwijzer", stand, prefix: root.dataset.prefix, wortel: root.dataset.wortel ?? null, ...rest,
  });

  /** Tries a new state; it becomes the state once it was understood. The latest question wins. */
  async function probeer(nieuw, daarna, rest = {}) {
    const deze = ++beurt;
    const uitkomst = await vraagAan({ stand: nieuw, ...rest });
    if (deze !== beurt) return;
    root.dataset.stand = uitkomst.html ? "live" : "fout";
    bericht.textContent = uitkomst.html ? "" : uitkomst.melding ?? "";
    zeg(uitkomst.samenvatting ?? uitkomst.melding ?? Object.values(uitkomst.fouten)[0]);
    const uitBestand = "inlezen" in rest;
    if (!uitkomst.html) return fout(uitkomst.fouten, uitBestand);
    stand = uitkomst.stand;
    fout({}, uitBestand);
    for (const [naam, html] of Object.entries(uitkomst.html)) zet(delen[naam], html);
    instellingen();
    daarna?.();
  }

  function zet(plek, html) { // it was escaped where it was made; what was unfolded stays so
    const open = new Map([...plek.querySelectorAll("details[data-sleutel]")].map((d) => [d.dataset.sleutel, d.open]));
    plek.innerHTML = html;
    for (const d of plek.querySelectorAll("details[data-sleutel]")) d.open = open.get(d.dataset.sleutel) ?? d.open;
  }

  function instellingen() { // what was read from a file shows in its fields too
    for (const knop of instelling.querySelectorAll("[data-rol] input")) knop.checked = knop.value === stand.rol;
    const dag = peildatum();
    const [jaar, maand, deze] = stand.peildatum.split("-");
    if (document.activeElement !== dag) dag.value = `${deze}-${maand}-${jaar}`;
  }

  const peildatum = () => instelling.querySelector("[data-veld=peildatum] input");
  const rol = () => instelling.querySelector("[data-rol] input:checked").value;
  const veld = () => delen.vraag.querySelector("[data-veld]");
  const bediening = (plek) => plek.querySelector("input:checked, input, textarea");

  function naarVraag() {
    const doel = veld() ? bediening(veld()) : delen.vraag.querySelector(".ri-klaar");
    doel?.focus();
  }

  /** A message at the field it is about: the text of a file, the date, or the question. */
  function fout(fouten, uitBestand) {
    const dag = instelling.querySelector("[data-veld=peildatum]");
    toonFout(dag, undefined);
    toonFout(inlezen, undefined);
    if (uitBestand) return toonFout(inlezen, Object.values(fouten).join(" ") || bericht.textContent);
    const { peildatum: opDag, ...over } = fouten;
    const rest = Object.values(over).join(" ");
    toonFout(dag, opDag);
    if (veld()) toonFout(veld(), rest);
    if (rest) naarVraag();
  }

  function toonFout(plek, tekst) {
    const regel = plek.querySelector(".ri-fout");
    regel.textContent = tekst ?? "";
    regel.hidden = !tekst;
    plek.toggleAttribute("data-fout", Boolean(tekst));
    const doel = plek.matches("fieldset") ? plek : plek.querySelector("input, textarea");
    if (tekst) doel.setAttribute("aria-invalid", "true");
    else doel.removeAttribute("aria-invalid");
  }

  function antwoord() {
    const plek = veld();
    if (!plek) return;
    const sleutel = gevraagd();
    const gegeven = (plek.querySelector("input:checked") ?? plek.querySelector("input[type=text], textarea") ?? {}).value ?? "";
    if (!gegeven.trim()) { toonFout(plek, KIES); return naarVraag(); }
    probeer({ ...stand, vraag: null, feiten: { ...stand.feiten, [sleutel]: gegeven } }, naarVraag);
  }

  const gevraagd = () => delen.vraag.querySelector("[data-sleutel-vraag]").dataset.sleutelVraag;

  function opzij(sleutel) { // not known: put aside, and what was answered withdrawn
    const { [sleutel]: weg, ...rest } = stand.feiten;
    probeer({ ...stand, vraag: null, feiten: rest, weet_niet: [...new Set([...stand.weet_niet, sleutel])] }, naarVraag);
  }

  function trekIn(sleutel) {
    const { [sleutel]: weg, ...rest } = stand.feiten;
    probeer({ ...stand, vraag: null, feiten: rest }, () => zoek(".ri-antwoorden h4").focus());
  }

  /** What is made of the state as it is, such as a page to print; without it the page says why. */
  async function haal(wat, rest) {
    const uitkomst = await vraagAan(rest);
    if (!uitkomst[wat]) voortgang(uitkomst.melding ?? "");
    return uitkomst[wat];
  }

  async function open(knop) {
    const berekening = await haal("berekening", { open: knop.dataset.open, bij: knop.dataset.bij });
    if (!berekening) return;
    const plek = knop.closest(".ri-rij").querySelector(".ri-berekening");
    plek.innerHTML = berekening;
    plek.querySelector("[tabindex]").focus();
  }

  async function drukAf() {
    const html = await haal("advies", { advies: true });
    if (!html) return;
    advies.innerHTML = html;
    print();
  }

  async function bewaar() {
    const bestand = await haal("bestand", { bewaar: true });
    if (!bestand) return;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([bestand], { type: "application/json" }));
    link.download = `wegwijzer-${stand.peildatum}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
  }

  const lees = (tekst) => probeer(stand, naarVraag, { inlezen: tekst });

  function zeg(zin) { // aloud, politely, and only to who uses this
    clearTimeout(wekker);
    if (aangeraakt) wekker = setTimeout(() => { status.textContent = zin; }, RUST_MS);
  }

  function voortgang(zin) {
    bericht.textContent = zin;
    zeg(zin);
  }

  const vernieuw = () => probeer({ ...stand, rol: rol(), peildatum: peildatum().value });

  const knoppen = {
    weetniet: () => veld() && opzij(gevraagd()),
    vraag: (naam) => probeer({ ...stand, vraag: naam }, naarVraag),
    intrekken: trekIn,
    eerst: (naam) => probeer({ ...stand, eerst: naam, vraag: null }, naarVraag),
    open: (_, knop) => open(knop),
    advies: drukAf,
    bewaar,
    lees: () => lees(inlezen.querySelector("textarea").value),
    wis: () => probeer({ ...stand, ...leeg }, naarVraag),
  };

  root.addEventListener("click", (gebeurtenis) => {
    const knop = gebeurtenis.target.closest("button[type=button]");
    if (!knop) return;
    const naam = Object.keys(knoppen).find((een) => een in knop.dataset);
    aangeraakt = true;
    if (naam) knoppen[naam](knop.dataset[naam], knop);
  });
  instelling.addEventListener("submit", (gebeurtenis) => gebeurtenis.preventDefault());
  instelling.addEventListener("change", () => { aangeraakt = true; vernieuw(); });
  vragen.addEventListener("submit", (gebeurtenis) => { gebeurtenis.preventDefault(); aangeraakt = true; antwoord(); });
  zoek("input[type=file]").addEventListener("change", async ({ target }) => {
    aangeraakt = true;
    if (target.files[0]) lees(await target.files[0].text());
    target.value = "";
  });
  addEventListener("afterprint", () => { advies.innerHTML = ""; });
  for (const blok of root.querySelectorAll(".ri-velden")) blok.disabled = false;
  voortgang("");
  return { vernieuw, voortgang };
}
