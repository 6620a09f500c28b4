// All that draws, ready to be asked.

import "../../rekenaar/drawn.mjs";
import { drawWith } from "../../rekenaar/drawing.mjs";
import { krommen } from "./kromme.mjs";
import { tekeningen } from "./tekeningen.mjs";

drawWith({ tekeningen, krommen });
