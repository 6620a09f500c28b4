/* What the search page of Sphinx says, in Dutch. */
Documentation.addTranslations({
  locale: "nl",
  plural_expr: "(n != 1)",
  messages: {
    ", in ": ", in ",
    "Hide Search Matches": "Haal de markering van het zoekwoord weg",
    "Preparing search...": "Het zoeken wordt voorbereid …",
    "Search Results": "Gevonden",
    "Search finished, found ${resultCount} page(s) matching the search query.":
      "Aantal pagina's met alle woorden: ${resultCount}.",
    Searching: "Bezig met zoeken",
    "Your search did not match any documents. Please make sure that all words are spelled correctly and that you've selected enough categories.":
      "Niets gevonden. Controleer de spelling of zoek op minder woorden.",
  },
});
