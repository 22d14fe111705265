import type { Language } from "../../content/Language";
import { localeOf } from "../../content/localeOf";

const formats = new Map<Language, Intl.ListFormat>();

/** "A, B og C". */
export function joinList(items: readonly string[], language: Language): string {
  const format = formats.get(language) ?? new Intl.ListFormat(localeOf(language), { type: "conjunction" });
  formats.set(language, format);
  return format.format(items);
}
