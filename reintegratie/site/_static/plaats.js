/* A place as people write it: «art. 8 lid 2», «artikel 10.3», «bijlage 1». */

const PLAATS = /(?:^|[^\p{L}\p{N}])(?<soort>art|bijl)[\p{L}]*\.?\s*(?<nummer>\d+)(?![\p{L}\p{N}:])(?:\.(?<punt>\d+)(?![\p{L}\p{N}]))?/iu;
const LID = /^\W*(?:lid\s*(?<lid>\d+))?(?:\W*(?:onder|sub|onderdeel|letter)\W*(?<letter>[a-z])(?![\p{L}\p{N}]))?/iu;
const HEEL = { art: "artikel", bijl: "bijlage" };

/** The place in a question and what else it asks: {plek, lid, rest}; nothing where there is none.
    `plek` is written as in the index; `lid` is the beginning of an anchor. */
export function plaats(vraag) {
  const gevonden = PLAATS.exec(vraag)?.groups;
  if (!gevonden) return null;
  const [voor, na] = [vraag.slice(0, vraag.search(PLAATS)), vraag.slice(vraag.search(PLAATS)).replace(PLAATS, "")];
  const { lid = gevonden.punt, letter } = LID.exec(na).groups;
  const anker = [lid && `lid-${lid}`, letter?.toLowerCase()].filter(Boolean).join("-");
  return { plek: `${HEEL[gevonden.soort.toLowerCase()]} ${gevonden.nummer}`, lid: anker, rest: `${voor} ${na.replace(LID, "")}` };
}
