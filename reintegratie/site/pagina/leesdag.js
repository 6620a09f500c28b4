/* What a page says of today: of several texts the one that holds on the day of its reader. Each has its days,
   from the first one up to the first one after it, an open end empty: site/leesdag.py. */

const vandaag = new Date().toLocaleDateString("sv-SE"); // jjjj-mm-dd, by the clock of the reader

/** @type {NodeListOf<HTMLElement>} */
const gezegd = document.querySelectorAll("[data-dagen]");
for (const een of gezegd) {
  const [vanaf, tot] = een.dataset.dagen.split("/");
  een.hidden = vandaag < vanaf || (tot !== "" && vandaag >= tot);
}
