import { FIRST_NAMES } from "./firstNames";

const WORD = "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?";
/** Two or three words with a capital each; the last may be a letter alone. */
const CAPITALISED = new RegExp(
  `(?<![\\p{L}\\p{N}])(${WORD}) (?:(?:${WORD}|\\p{Lu}\\.) )?(${WORD}|\\p{Lu}\\.)(?![\\p{L}\\p{N}])`,
  "gu",
);

/** After a name: it is the name of a school, a street, an award. */
const NAMED_THING =
  /^[ -](?:videregående|vidaregåande|skole|skule|barnehage|barneskole|ungdomsskole|gate|gata|vei|veg|plass|senter|stipend|institutt|stiftelse|hus)/u;

/** After two words with capitals: somebody lacks something. */
const LACKS =
  /^ (?:mangler|manglar|trenger|treng|må ta|skal ta|har ikke|har ikkje|kan ikke|kan ikkje|bør ta|ønsker å ta|ønskjer å ta)(?!\p{L})/u;

/** What units and places are called. */
const UNIT =
  /^(?:sone|avdeling|avdelinga|team|enhet|eining|enheten|eininga|gruppe|krets|bydel|distrikt|base|bofellesskap|hjemmetjenesten?|heimetenesta|barnehagen?|skolen?|skulen?|sykehjemmet|sjukeheimen|kommunen?|den|de|dei|alle|ingen|noen|nokre|mange|våre|vår)$/iu;
const DIRECTION = /^(?:nord|sør|øst|aust|vest|sentrum|midt|ytre|indre|øvre|nedre)$/iu;

/**
 * What looks like the name of a person: a usual first name with a capital behind it, or two words with capitals that lack
 * something. A guess: other names are not seen.
 */
export function personNames(text: string, municipality: string): readonly string[] {
  const places = new Set(municipality.split(/\s+/u));
  return [...text.matchAll(CAPITALISED)].flatMap((match) => {
    const [whole, first = "", last = ""] = match;
    const after = text.slice(match.index + whole.length);
    if (NAMED_THING.test(after) || places.has(first) || places.has(last)) return [];
    const isKnown = FIRST_NAMES.has(first.split("-")[0] ?? "");
    const lacks = LACKS.test(after) && !UNIT.test(first) && !UNIT.test(last) && !DIRECTION.test(last);
    return isKnown || lacks ? [whole] : [];
  });
}
