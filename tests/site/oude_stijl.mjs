// Of the style sheets that are named, as JSON: what the oldest browsers do not know (`missed`), and which rules they
// lose for it though part of their selectors can be read (`lost`).

import { readFileSync } from "node:fs";
import doiuse from "doiuse";
import postcss from "postcss";

const BROWSERS = JSON.parse(readFileSync(new URL("../../reintegratie/site/browsers.json", import.meta.url), "utf8"));
const browsers = BROWSERS.map((one) => one.replace(/\d/, " $&"));

/** What a sheet asks in vain: the feature, and the rule, declaration or at-rule that asks it. */
function asked(root) {
  const found = [];
  const onFeatureUsage = ({ feature, featureData, usage }) => featureData.missing && found.push({ feature, usage });
  postcss([doiuse({ browsers, onFeatureUsage })]).process(root).sync();
  return found;
}

/** Whether some of its selectors can be read, and not all: each is asked about by itself. */
function isLost(rule) {
  const alone = rule.selectors.map((selector) => asked(postcss.parse(`${selector} {}`)).length > 0);
  return alone.includes(true) && alone.includes(false);
}

const all = process.argv.slice(2).flatMap((path) => asked(postcss.parse(readFileSync(path, "utf8"), { from: path })));
const lost = all.filter(({ usage }) => usage.type === "rule" && isLost(usage)).map(({ usage }) => usage.selector);
process.stdout.write(JSON.stringify({ missed: [...new Set(all.map(({ feature }) => feature))], lost }));
