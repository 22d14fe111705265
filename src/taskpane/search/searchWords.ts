const ENDINGS = ["anes", "enes", "ane", "ene", "ens", "ets", "ar", "er", "en", "et", "as", "es", "a", "e", "s", "t"];
const SHORTEST_STEM = 4;

/** What two compounds have in common is at least so long. */
const SHORTEST_HEAD = 4;

/** A text as it is compared: small letters, æ, ø and å as they are. */
export function normalised(text: string): string {
  return text.normalize("NFC").toLocaleLowerCase("nb");
}

/** A text as it is searched: normalised, and "etter- og videreutdanning" has "etterutdanning" too. */
export function searchable(text: string): string {
  const plain = normalised(text);
  const whole = [...plain.matchAll(/(?<!\p{L})(\p{L}+)- (?:og|eller) (\p{L}+)/gu)].flatMap(
    ([, first = "", last = ""]) =>
      Array.from({ length: Math.max(0, last.length - SHORTEST_HEAD) }, (_, index) => first + last.slice(index + 1)),
  );
  return [plain, ...whole].join("\n");
}

/** The words of a query without their endings, so that "lærlingene" finds "lærling" and "lærlinger". */
export function searchWords(query: string): readonly string[] {
  return [
    ...new Set(
      normalised(query)
        .split(/[^\p{L}\p{N}§-]+/u)
        .filter(Boolean)
        .map(stemOf),
    ),
  ];
}

function stemOf(word: string): string {
  const ending = ENDINGS.find((each) => word.endsWith(each) && word.length - each.length >= SHORTEST_STEM);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
