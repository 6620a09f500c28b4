/* What every page of the book has beside its parts that live: one script, so that one is fetched. */

import "../_static/naarplek.js";
import "../_static/menu.js";
import "../_static/thema.js";
import "../_static/meld.js";
import "../_static/offline.js";
