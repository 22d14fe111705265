import type { Language } from "../../content/Language";
import { useStrings } from "./StringsContext";

/** The texts of a page of its own (`src/content/strings/*Strings.ts`), in the language that Word is shown in. */
export function usePageStrings<T>(texts: Readonly<Record<Language, T>>): T {
  return texts[useStrings().language];
}
