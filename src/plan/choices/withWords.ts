import type { Words } from "./wordsOf";

const NAME = /(^|[.!?:]\s+)?\{(\w+)\}/gu;

/** A text of the content with the municipality's words in place of their names, with a capital where a sentence begins. */
export function inWords(text: string, words: Words): string {
  return text.replace(NAME, (whole, start: string | undefined, name: string) => {
    const word = Object.hasOwn(words, name) ? words[name] : undefined;
    if (word === undefined) return whole;
    return start === undefined ? word : start + word.charAt(0).toLocaleUpperCase("nb") + word.slice(1);
  });
}

/** Content, at any depth, with the municipality's words in its texts. What holds none of their names is the same as before. */
export function withWords<T>(content: T, words: Words): T {
  return spoken(content, words) as T;
}

function spoken(value: unknown, words: Words): unknown {
  if (typeof value === "string") return value.includes("{") ? inWords(value, words) : value;
  if (Array.isArray(value)) return value.map((each) => spoken(each, words));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, spoken(each, words)]));
}
