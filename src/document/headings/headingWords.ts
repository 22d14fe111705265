import { normaliseText } from "../text/normaliseText";

/**
 * "steg 2", "trinn 2", "steg nr. 2 av 7"; of seven it is, or of nobody knows how many. Here and below: normaliseText leaves
 * no two spaces side by side.
 */
const STEP = String.raw`(steg|trinn) ?(?:(?:nr\.?|nummer) ?)?(\d+)(?: ?(?:av|/) ?(?:7|sju|syv)\b)?`;
const BRACKETED = new RegExp(String.raw`[([] ?${STEP} ?[)\]]`, "iu");
/** Not "steg 2.1", "steg 2–4", "steg 2 og 3", "steg 2 av 5". */
const LEADING = new RegExp(String.raw`^${STEP}(?![.,–—/-]?\d| ?[–—-] ?\d+$| ?(?:og|til|av) ?\d)`, "iu");
const TRAILING = new RegExp(String.raw`(?: -|[–—:,/|·]) ?${STEP}(?:$| ?:)`, "iu");
const LAST = new RegExp(String.raw` ${STEP}$`, "iu");
/** A sentence goes on after the number: "Steg 2 i prosessen". */
const CONTINUED = /^\s*\p{Ll}/u;
const LEADING_NUMBER = /^(?:(?:kapittel|kap\.?|del|§)\s*)?(?:\d+(?:\.\d+)*\s*[.):–-]?|[ivx]+[.)]|[a-z][.)](?=\s))\s*/iu;

const END = String.raw`(?=\s?(?:[:.–—)\]-]|$))`;
/** Numbers in words and as the Romans wrote them: "Steg to", "Steg II". */
const IN_WORDS = ["i|en|ett|[eé]in|eitt", "ii|to", "iii|tre", "iv|fire", "v|fem", "vi|seks", "vii|sju|syv"].map(
  (words) => new RegExp(String.raw`(?<!\p{L})(steg|trinn) (?:${words})${END}`, "iu"),
);
/** "2. steg: Forankring"; "2. trinn" is a class at school. */
const NUMBER_FIRST = new RegExp(String.raw`(^|[([] ?)([1-7])\. ?steg${END}`, "iu");
/** "KS steg 2", "KS' steg 2". */
const OF_KS = /(?<!\p{L})KS['’]? ?(?=(?:steg|trinn) )/gu;

/** The heading with the step's number in figures, behind "steg" or "trinn". */
function withFigure(text: string): string {
  const said = text.replace(OF_KS, "").replace(NUMBER_FIRST, "$1steg $2");
  return IN_WORDS.reduce((sofar, words, index) => sofar.replace(words, `$1 ${index + 1}`), said);
}

/** What a heading says: its words without numbers and signs, and the N of "(steg N)". */
export interface HeadingWords {
  readonly words: string;
  readonly number: number | null;
  /** Whether the number stands as the template and KS have it, "(steg 2)" or "Steg 2: …", and not in some other way. */
  readonly isPlain: boolean;
}

/** Reads a heading in any case, spacing and numbering. */
export function headingWords(heading: string): HeadingWords {
  const text = withFigure(normaliseText(heading.normalize("NFKC")));
  const bare = text.replace(LEADING_NUMBER, "");
  const bracketed = BRACKETED.exec(text);
  const leading = LEADING.exec(bare);
  const titled = leading !== null && CONTINUED.test(bare.slice(leading[0].length)) ? null : leading;
  const match = bracketed ?? titled ?? TRAILING.exec(text);
  // "steg 2 forankring" and "Forankring steg 2" are the step by their words, "Steg 2 i prosessen" is not.
  const [said = "", word, number] = match ?? leading ?? LAST.exec(text) ?? [];
  return {
    words: wordsOf(text.replace(said, " ")),
    number: match === null ? null : Number(number),
    isPlain: (bracketed ?? titled) !== null && word?.toLowerCase() === "steg",
  };
}

/** "Forankring i Store Vik kommune": whose it is says nothing of the step. */
const IN_MUNICIPALITY = / (?:i|for) (?:\p{L}+ ){0,3}(?:kommunen?|kommuna|herad)\s?$/u;

function wordsOf(text: string): string {
  return text
    .trim()
    .replace(LEADING_NUMBER, "")
    .toLocaleLowerCase("nb")
    .replace(/&/gu, " og ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(IN_MUNICIPALITY, "")
    .trim();
}
