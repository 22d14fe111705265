import type { Language } from "../content/Language";
import { RIBBON_TEXTS } from "../content/ribbonTexts";
import { allErrors } from "../content/strings/allErrors";
import { loadStrings } from "../content/strings/loadStrings";

/** The words of a RibbonMessage; those of an unknown error for any other text, since an address can say anything. */
export async function messageText(message: string, language: Language): Promise<string> {
  if (isKeyOf(RIBBON_TEXTS, message)) return RIBBON_TEXTS[message][language];
  const errors = allErrors(await loadStrings(language));
  const { title, text } = isKeyOf(errors, message) ? errors[message] : errors.unknown;
  return `${title}. ${text}`;
}

function isKeyOf<T extends object>(table: T, key: string): key is string & keyof T {
  return Object.hasOwn(table, key);
}
