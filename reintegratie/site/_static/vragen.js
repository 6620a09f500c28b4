/* The questions of a form, and their answers as texts: empty is no answer. */

/** What is answered at a question: a field, or the group of its choices. */
export const bediening = (vraag) => (vraag.matches("fieldset") ? vraag : vraag.querySelector("input, textarea, select"));

/** What holds the answer to a question, or to the first of several; nothing where no choice is made. @param {Element} vraag @returns {any} */
export const invoer = (vraag) => vraag.querySelector("input:checked, input[type=text], textarea, select");

export const tekst = (vraag) => invoer(vraag)?.value ?? "";

/** How a question is called in an address. */
export const sleutel = (vraag) => vraag.dataset.veld ?? `lezing.${vraag.dataset.lezing}`;

/** Whether a question can have this answer. */
export function kanZijn(vraag, waarde) {
  const keuzes = [...vraag.querySelectorAll("[type=radio], option")].map((keuze) => keuze.value);
  return !keuzes.length || keuzes.includes(waarde);
}

export function antwoord(vraag, waarde) {
  const keuzes = [...vraag.querySelectorAll("[type=radio]")];
  if (keuzes.length) keuzes.find((knop) => knop.value === waarde).checked = true;
  else bediening(vraag).value = waarde;
}
