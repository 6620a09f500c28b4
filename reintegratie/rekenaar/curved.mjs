// Curves as data, ready to be asked.

import { curves } from "./curves.mjs";
import { drawWith } from "./drawing.mjs";

drawWith({ curves });
