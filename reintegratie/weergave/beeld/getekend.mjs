// What draws, but for curves, ready to be asked: few rules have a curve.

import "../../rekenaar/drawn.mjs";
import { drawWith } from "../../rekenaar/drawing.mjs";
import { tekeningen } from "./tekeningen.mjs";

drawWith({ tekeningen });
