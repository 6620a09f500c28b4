// The calculator without Python. `new Law(data).answer(rule, facts, day).data()` gives what
// `bereken(rule, facts, peildatum=day).als_dict()` gives; `reintegratie.graaf.pakket` makes the data.

import "./drawn.mjs";

export { Fout } from "./errors.mjs";
export { Law } from "./law.mjs";
export { OPERATIONS } from "./operations.mjs";
