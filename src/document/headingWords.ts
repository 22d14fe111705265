import { normaliseText } from "./normaliseText";

const STEP_NUMBER = /[([]\s*steg\s*(\d+)\s*[)\]]|^steg\s*(\d+)\b/u;
const LEADING_NUMBER = /^(?:(?:kapittel|kap\.?|del)\s*)?(?:\d+(?:\.\d+)*\s*[.):–-]?|[ivx]+[.)])\s*/u;

/** What a heading says: its words without numbers and signs, and the N of "(steg N)". */
export interface HeadingWords {
  readonly words: string;
  readonly number: number | null;
}

/** Reads a heading in any case, spacing and numbering. */
export function headingWords(heading: string): HeadingWords {
  const text = normaliseText(heading.normalize("NFKC")).toLocaleLowerCase("nb");
  const [match, bracketed, leading] = STEP_NUMBER.exec(text) ?? [];
  const number = bracketed ?? leading;
  const words = (match === undefined ? text : text.replace(match, " "))
    .trim()
    .replace(LEADING_NUMBER, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return { words, number: number === undefined ? null : Number(number) };
}
