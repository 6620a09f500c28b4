/* What stands in the page: the screen that is on, the answers, the list, what goes together. Only what
   changed is drawn again, and what is folded when it is opened. */

import { word } from "../../../rekenaar/phrases.mjs";
import { dom } from "../../../weergave/beeld/dom.mjs";
import { antwoorden } from "../../../weergave/beeld/wegwijzer/antwoorden.mjs";
import { bewaren } from "../../../weergave/beeld/wegwijzer/bewaren.mjs";
import { blad } from "../../../weergave/beeld/wegwijzer/blad.mjs";
import { instrument } from "../../../weergave/beeld/wegwijzer/instrument.mjs";
import { lijstkop, telling } from "../../../weergave/beeld/wegwijzer/lijst.mjs";
import { matrix } from "../../../weergave/beeld/wegwijzer/samenloop.mjs";
import { voorWie, vraag, welkeDag } from "../../../weergave/beeld/wegwijzer/vraag.mjs";
import { adres } from "./plekken.js";
import { Lijst } from "./lijst.js";
import { deel, maak, Vouw } from "./uitklap.js";
import { eersteVragen } from "./verder.js";

const rijVan = ({ lijst }, naam) => lijst.flatMap(({ rijen }) => rijen).find((rij) => rij.naam === naam);
const naamVan = ({ soort, naam }) => (soort === "vraag" ? naam : null);

export class Scherm {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.stil = root.querySelector(".ri-stil");
    this.prefix = root.dataset.prefix;
    this.wortel = root.dataset.wortel ?? null;
    this.nu = maak("div", "ri-nu");
    this.lijst = new Lijst();
    this.gegeven = new Vouw("ri-antwoorden", word("ANSWERS"));
    this.samen = new Vouw("ri-samenloop", word("TOGETHER_WITH"));
    this.status = deel("p", "ri-status ri-verborgen", { role: "status" });
    this.blad = maak("div", "ri-a4");
    const houden = new Vouw("ri-bewaren", word("KEEPING"));
    houden.vul(() => bewaren(this.prefix));
    this.vorige = null;
    this.delen = [this.nu, this.status, this.lijst.root, this.gegeven.root, this.samen.root, houden.root, this.blad];
  }

  /** Whom it shows from now on. @param {any} wegwijzer */
  van(wegwijzer) {
    this.register = wegwijzer.register;
    this.data = this.register.data;
    this.samenloop = wegwijzer.samenloop;
  }

  /** The screen goes before what stands around it: when what had the focus goes away, a browser works out the
      style of all that changed before. @param {{soort: string, naam: string | null}} plek @param {any} beeld @param {any} stand */
  toon(plek, beeld, stand) {
    this.nu.replaceChildren(dom(this.#nu(plek, beeld, stand)));
    this.rond(beeld);
    this.vorige = plek.soort === "vraag" ? adres(plek) : null;
    this.lijst.root.hidden = naamVan(plek) === "rol" && !stand.feiten.size; // it begins with the first answer
    if (!this.nu.isConnected) this.stil.replaceWith(...this.delen);
  }

  /** What stands around the screen that is on. @param {any} beeld */
  rond(beeld) {
    this.beeld = beeld;
    this.lijst.toon(beeld.lijst);
    this.gegeven.vul(() => antwoorden(beeld, this.data.rollen));
    this.samen.vul(() => matrix(beeld.samenloop, this.wortel, (namen) => this.samenloop.van(namen, beeld.peildatum)));
  }

  #nu({ soort, naam }, beeld, stand) {
    if (soort === "lijst") return lijstkop(beeld);
    if (soort === "instrument") return instrument(rijVan(beeld, naam), this.wortel);
    const plek = this.#plek(naam, beeld, stand);
    if (naam === "rol") return voorWie(this.data.rollen, stand.feiten.size ? stand.rol : null, plek);
    return naam === "dag" ? welkeDag(stand.peildatum.dutch, plek) : vraag(beeld.vraag, plek);
  }

  /** Where a question stands among the first ones, how many may still come, and what came before it. */
  #plek(naam, beeld, stand) {
    const eerste = eersteVragen(this.data, stand.rol);
    const nummer = eerste.indexOf(naam) + 1 || null;
    const rij = stand.eerst && rijVan(beeld, stand.eerst);
    const nog = naam === "dag" ? null : (rij?.ontbreekt.length ?? beeld.aantal.vragen);
    return { nummer, alle: eerste.length, eerst: rij?.titel, nog, vorige: this.vorige, prefix: this.prefix };
  }

  /** The eye goes to the screen that came; so does the focus. */
  wijs() {
    const doel = /** @type {HTMLElement} */ (this.nu.querySelector("h3"));
    doel.focus({ preventScroll: true });
    const { top, bottom } = doel.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) doel.scrollIntoView();
  }

  /** What is wrong, at the question or at the file. */
  fout(melding, uitBestand = false) {
    const regel = uitBestand ? document.getElementById(`${this.prefix}-tekstfout`) : document.getElementById(`${this.prefix}-fout`);
    regel.textContent = melding;
    regel.hidden = false;
    const veld = /** @type {HTMLElement} */ (regel.parentElement.querySelector("input:not([type=file]), textarea"));
    veld?.setAttribute("aria-invalid", "true");
    (veld ?? /** @type {HTMLElement} */ (this.nu.querySelector("button"))).focus();
  }

  /** The rules are on their way: told where the number of the question stands. */
  wacht() {
    this.nu.querySelector(".ri-stap").textContent = word("WAIT");
    this.zeg(word("WAIT"));
  }

  /** They do not come, and nothing can be shown without them. */
  mislukt() {
    const zin = deel("p", "ri-fout", { role: "alert" });
    zin.textContent = word("NOT_FETCHED");
    this.stil.prepend(zin);
  }

  samenvatting() {
    return telling(this.beeld.lijst);
  }

  zeg(zin) {
    this.status.textContent = zin;
  }

  /** The sheet stands there while it is printed. */
  druk(beeld) {
    const vandaag = new Date().toLocaleDateString("nl-NL", { day: "numeric", month: "long", year: "numeric" });
    const adres = this.wortel === null ? "" : location.href.replace(/#.*/, "");
    this.blad.replaceChildren(dom(blad(beeld, this.data.rollen, this.register.ontvangstbewijs(beeld.peildatum), { dag: vandaag, adres })));
  }

  gedrukt() {
    this.blad.replaceChildren();
  }
}
