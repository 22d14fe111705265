import type { Language } from "../../content/Language";
import { localesOf } from "../../content/localesOf";

const formats = new Map<Language, Intl.DateTimeFormat>();

/** "1. mars 2027" of an ISO 8601 date; what is no date stays as it is. */
export function formatDate(iso: string, language: Language): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso) return iso;
  const format =
    formats.get(language) ?? new Intl.DateTimeFormat(localesOf(language), { dateStyle: "long", timeZone: "UTC" });
  formats.set(language, format);
  return format.format(date);
}
