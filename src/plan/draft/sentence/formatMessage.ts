import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "../../../content/Language";
import { localesOf } from "../../../content/localesOf";

const messages = new Map<string, IntlMessageFormat>();

/** Formats an ICU message of the content. The values are put in as they are: no message ever holds a user's words. */
export function formatMessage(text: string, language: Language, values: Readonly<Record<string, string>>): string {
  const key = `${language}:${text}`;
  const message = messages.get(key) ?? new IntlMessageFormat(text, localesOf(language), undefined, { ignoreTag: true });
  messages.set(key, message);
  return String(message.format(values));
}
