// All that draws, ready to be asked.

import "../../rekenaar/curved.mjs";
import { drawWith } from "../../rekenaar/drawing.mjs";
import "./getekend.mjs";
import { krommen } from "./kromme.mjs";

drawWith({ krommen });
