/* What every page of the book has beside its parts that live: one script, so that one is fetched. What keeps
   the book for reading without a network comes when the page in sight is ready. */

import "../_static/naarplek.js";
import "../_static/menu.js";
import "../_static/thema.js";
import "../_static/meld.js";
import { rust } from "./rust.js";

rust(() => import("./offline.js"));
