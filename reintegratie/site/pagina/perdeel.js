/* A form that asks part by part. Few pages have one: there this script comes before the one that brings the
   calculators to life. */

import { perOnderdeel } from "../_static/onderdelen.js";

addEventListener("ri-leeft", (/** @type {CustomEvent} */ { detail: hulp }) => perOnderdeel(hulp));
