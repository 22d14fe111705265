import type { Language } from "./Language";

/**
 * The BCP 47 tags by which lists, dates and plurals are written, the preferred first. Chromium, and with it WebView2, has
 * no nynorsk data; bokmål's lists, months and plurals are the same, while the default would be the browser's own language.
 */
export function localesOf(language: Language): string[] {
  return language === "nn" ? ["nn-NO", "nb-NO"] : ["nb-NO"];
}
