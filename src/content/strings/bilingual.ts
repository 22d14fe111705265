import type { Language } from "../Language";

/** The texts of a page that is fetched when it is opened, in both languages: bokmål is the source of their type. */
export function bilingual<T>(texts: { readonly nb: T; readonly nn: NoInfer<T> }): Readonly<Record<Language, T>> {
  return texts;
}
