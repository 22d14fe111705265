import type { Language } from "../../../content/Language";
import { localesOf } from "../../../content/localesOf";

const formats = new Map<Language, Intl.ListFormat>();

/** "A, B og C". */
export function joinList(items: readonly string[], language: Language): string {
  const format = formats.get(language) ?? new Intl.ListFormat(localesOf(language), { type: "conjunction" });
  formats.set(language, format);
  return format.format(items);
}
