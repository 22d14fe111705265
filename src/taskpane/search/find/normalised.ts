/** A text as it is compared: small letters, æ, ø and å as they are. */
export function normalised(text: string): string {
  return text.normalize("NFC").toLocaleLowerCase("nb");
}

const PLAIN: Readonly<Record<string, string>> = {
  ae: "a",
  æ: "a",
  oe: "o",
  ø: "o",
  aa: "a",
  å: "a",
  é: "e",
  ö: "o",
  ä: "a",
};

/** A word in which "æ", "ae" and "a" are the same, and so for "ø" and "å": who lacks the letters types them so. */
export function folded(word: string): string {
  return word.replace(/ae|oe|aa|[æøåéöä]/gu, (letters) => PLAIN[letters] ?? letters);
}
