// Drawings as data, ready to be asked.

import { drawWith } from "./drawing.mjs";
import { drawings } from "./pictured.mjs";

drawWith({ drawings });
