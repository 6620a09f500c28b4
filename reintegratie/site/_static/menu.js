/* What another part of the book holds: fetched from the page of the contents once a reader opens it. */

let gelezen;

/** The page of the contents, fetched once. */
const inhoud = (adres) => (gelezen ??= fetch(adres).then(lees));

async function lees(antwoord) {
  if (!antwoord.ok) throw new Error(`${antwoord.url}: ${antwoord.status}`);
  return new DOMParser().parseFromString(await antwoord.text(), "text/html");
}

/** Puts the list of a part in its fold; where it cannot be had, the link to it stays. */
async function vul(deel) {
  const { href } = deel.querySelector("[data-deel]");
  const titel = deel.querySelector("summary").textContent;
  const daar = [...(await inhoud(href)).querySelectorAll(".handboek-deel")]
    .find((een) => een.querySelector("summary").textContent === titel);
  const lijst = document.adoptNode(daar.querySelector("ul"));
  for (const link of lijst.querySelectorAll("a")) {
    link.href = new URL(link.getAttribute("href"), href).href;
    link.removeAttribute("aria-current");
  }
  deel.querySelector("ul").replaceWith(lijst);
}

for (const link of document.querySelectorAll(".handboek-deel [data-deel]")) {
  const deel = link.closest("details");
  deel.addEventListener("toggle", () => vul(deel).catch((fout) => console.warn(fout)), { once: true });
}
