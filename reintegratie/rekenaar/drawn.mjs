// Drawings and curves as data, ready to be asked.

import { curves } from "./curves.mjs";
import { drawWith } from "./drawing.mjs";
import { drawings } from "./pictured.mjs";

drawWith({ drawings, curves });
