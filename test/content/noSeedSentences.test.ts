import { codeTexts, textsInCode, type CodeText } from "./codeTexts";
import { HASH_BYTES, windowsOf, wordsOf } from "./fingerprint.mjs";
import fingerprints from "./fingerprints.json";

/**
 * What the sources say, this project says in its own words: no more than eight words in a row are the same. The sources
 * themselves are not kept here, only 48 bits of the hash of each nine words in a row (makeFingerprints.mjs). Nine words
 * that meet none of the about 8,000 by more than chance do so in 8,000 of 2^48 cases; with 40,000 runs of nine words in
 * src, a hit that no source explains comes about once in a million versions of it. A hit is a copy.
 */
const LENGTH = (HASH_BYTES * 8) / 6;
const FINGERPRINTS = new Set(fingerprints.hashes.match(new RegExp(`.{${LENGTH}}`, "gu")));

/** Places that hold facts, which cannot be said in other words. */
const FACTS: Readonly<Record<string, { readonly why: string; readonly texts?: readonly string[] }>> = {
  "content/stepFacts.ts": { why: "The template's own lines, which are found in documents letter by letter." },
  "content/tables/begrep.ts": {
    why: "The name of a column, which is the template's question.",
    texts: ["Hva er viktig for oss for å nå våre mål?"],
  },
};

function isFact({ file, text }: CodeText): boolean {
  const fact = FACTS[file];
  return fact !== undefined && (fact.texts?.includes(text) ?? true);
}

/** Where nine words in a row are a source's: "file:line words". */
function copies(texts: readonly CodeText[]): readonly string[] {
  return texts.flatMap(({ file, line, text }) =>
    windowsOf(text).flatMap(({ words, hash }) => (FINGERPRINTS.has(hash) ? [`${file}:${line} ${words}`] : [])),
  );
}

const TEXTS = codeTexts();

test("no more than eight words in a row are a source's", () => {
  expect(TEXTS.length).toBeGreaterThan(3000);
  expect(copies(TEXTS.filter((text) => !isFact(text)))).toEqual([]);
});

test("the fingerprints know the sources' words: each place that is let be for its facts has some", () => {
  for (const file of Object.keys(FACTS)) {
    expect(copies(TEXTS.filter((text) => text.file === file && isFact(text)))).not.toEqual([]);
  }
});

test("a source's words are known whatever their case, punctuation and hyphens", () => {
  const code = 'x = "HVA er viktig – for oss, for å\\nnå våre «mål»"';
  expect(copies(textsInCode("x.ts", code))).toHaveLength(2);
});

test("words are letters and digits, in small letters, put together where a line divides them", () => {
  expect(wordsOf("Kompetanse-\nutvikling (10-FAKTOR) i mål- og\u00ADså «ÅR» 2022.")).toEqual(
    "kompetanseutvikling 10faktor i mål også år 2022".split(" "),
  );
});

test("a text is a string, joined strings, a template's pieces or what stands between tags", () => {
  const code = 'a = "en " + "to"; b = `tre ${x} fire`; c = <p title="fem">seks</p>;';
  expect(textsInCode("x.tsx", code).map(({ text }) => text)).toEqual(["en to", "tre   fire", "fem", "seks"]);
});
