// What the scripts of a page find there, and TypeScript does not know.

/** The words that the script says, put in when it is made. */
declare const TEKSTEN: Record<string, any>;

interface Navigator {
  connection?: { saveData: boolean };
}
