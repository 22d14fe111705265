import { loaded, type ClientObject } from "./clientLibrary";

/**
 * Adds to the library of a window the member of WordApiDesktop 1.3 that the add-in uses, `Range.languageId`, with the
 * library's own helpers. It can be set, and not be read.
 */
export function addWordApiDesktop13(window: object): void {
  const { OfficeExtension, Word } = loaded(window);
  const prototype = Word["Range"]?.prototype;
  if (!prototype) throw new Error("Word's client library has no Range");
  Object.defineProperty(prototype, "languageId", {
    configurable: true,
    enumerable: true,
    set(this: ClientObject, language: unknown) {
      OfficeExtension.BatchApiHelper.invokeSetProperty(this, "LanguageId", language, 0);
    },
  });
}
