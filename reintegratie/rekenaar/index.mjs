// The calculator without Python. `data(new Law(rules).answer(rule, facts, day))` gives what
// `bereken(rule, facts, peildatum=day).als_dict()` gives; `reintegratie.graaf.pakket` makes the rules.

import "./curved.mjs";
import "./drawn.mjs";

export { changes, curves, data } from "./data.mjs";
export { Fout } from "./errors.mjs";
export { Law } from "./law.mjs";
export { OPERATIONS } from "./operations.mjs";
