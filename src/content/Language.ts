/** The two written standards of Norwegian: bokmål and nynorsk. */
export type Language = "nb" | "nn";

/** One text in both languages. */
export type Localized = Readonly<Record<Language, string>>;

/** The language that a BCP 47 tag such as "nn-NO" asks for; bokmål where it asks for anything else. */
export function languageOf(tag: string | undefined): Language {
  return tag?.toLowerCase().startsWith("nn") ? "nn" : "nb";
}
