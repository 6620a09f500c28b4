/* The page is there as a whole: its script may come before the end of it. */

export async function gelezen() {
  if (document.readyState !== "loading") return;
  await new Promise((klaar) => document.addEventListener("readystatechange", klaar, { once: true }));
}
