// Days as somebody types them: 31-12-2024, 31/12/2024, 2024-12-31.

import { Day, daysInMonth } from "./dates.mjs";
import { Fout } from "./errors.mjs";
import { phrase, word } from "./phrases.mjs";
import { shorten } from "./shorten.mjs";

const FORMS = [
  /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})$/,
  /^(?<d>\d{1,2})[-/.](?<m>\d{1,2})[-/.](?<y>\d{4})$/,
];

/** @param {string} text */
export function readDate(text) {
  const day = parsed(text);
  const [eerste, laatste] = word("READ").jaren;
  if (day.year < eerste || day.year > laatste) throw wrong("NO_SUCH_YEAR", { jaar: String(day.year), eerste, laatste });
  return day;
}

/** @param {string} text */
function parsed(text) {
  const found = FORMS.map((form) => form.exec(text.trim())?.groups).find(Boolean);
  if (!found) throw wrong("NO_DATE", { gegeven: shorten(text) });
  const [year, month, day] = [found.y, found.m, found.d].map(Number);
  const there = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  if (!there) throw wrong("NOT_ON_CALENDAR", { gegeven: shorten(text) });
  return new Day(year, month, day);
}

/** @param {string} said @param {Record<string, string>} blanks */
function wrong(said, blanks) {
  return new Fout("OngeldigeDatum", phrase(said, blanks));
}
