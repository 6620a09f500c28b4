/* A part comes to life with the day that it shows, so that no outcome changes by itself.
   Whoever wants to know it for today asks that with one press. */

/** Shows the buttons that fill in today. */
export function biedVandaag() {
  /** @type {NodeListOf<HTMLElement>} */
  const knoppen = document.querySelectorAll("[data-vandaag]");
  for (const knop of knoppen) {
    knop.hidden = false;
    knop.addEventListener("click", () => {
      const dag = knop.closest("[data-veld]").querySelector("input");
      dag.value = vandaag();
      for (const soort of ["input", "change"]) dag.dispatchEvent(new Event(soort, { bubbles: true }));
    });
  }
}

function vandaag() {
  const nu = new Date();
  return [nu.getDate(), nu.getMonth() + 1, nu.getFullYear()].map((deel) => String(deel).padStart(2, "0")).join("-");
}
