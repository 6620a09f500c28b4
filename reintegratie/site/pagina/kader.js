/* The line that shows a calculator on another site names the address at which this page stands, where the
   build knew none. */

export function kader() {
  /** @type {HTMLElement} */
  const lijn = document.querySelector("code[data-adres]");
  if (!lijn || !location.protocol.startsWith("http")) return;
  lijn.textContent = lijn.textContent.replace(lijn.dataset.adres, new URL("../", location.href).href);
}
