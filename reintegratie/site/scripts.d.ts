// What the scripts of a page find there, and TypeScript does not know.

interface Navigator {
  connection?: { saveData: boolean };
}
