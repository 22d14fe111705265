import type { Language } from "./Language";

/** The BCP 47 tag by which lists, dates and plurals are written. */
export function localeOf(language: Language): string {
  return language === "nn" ? "nn-NO" : "nb-NO";
}
