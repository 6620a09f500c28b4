// What the scripts of a page find there, and TypeScript does not know.

interface Navigator {
  connection?: { saveData: boolean };
}

/** Of the part that `widgets.py` puts before `jupyter.js`. */
declare function hydrateer(root: Element, bereken: (vraag: object) => Promise<any>): any;

declare module "*/onderdelen.js" {
  type Onderdeel = { hydrateer(root: Element, bereken: Function): any };
  /** Made by the build: the script of each kind of part, by its selector. */
  export const ONDERDELEN: Record<string, () => Promise<Onderdeel>>;
}
