// What the scripts of a page find there, and TypeScript does not know.

interface Navigator {
  connection?: { saveData: boolean };
}

/** Of the part that `widgets.py` puts before `jupyter.js`. */
declare function hydrateer(root: Element, bereken: (vraag: object) => Promise<any>): any;
