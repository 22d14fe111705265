import { loaded, WRITE, type ClientObject, type ClientObjectClass } from "./clientLibrary";

/**
 * Lets `insertContentControl` send the type that it is given (WordApi 1.5): the library of the npm package drops it, so that a
 * control of rich text would be made without a word, whatever was asked for.
 */
export function addContentControlTypes(window: object): void {
  const { OfficeExtension, Word } = loaded(window);
  const control = Word["ContentControl"] as ClientObjectClass;
  for (const name of ["Body", "Paragraph", "Range"]) {
    const prototype = Word[name]?.prototype;
    if (!prototype) throw new Error(`Word's client library has no ${name}`);
    Object.defineProperty(prototype, "insertContentControl", {
      configurable: true,
      writable: true,
      value(this: ClientObject, type?: unknown) {
        const args = type === undefined ? [] : [type];
        const api = OfficeExtension.BatchApiHelper;
        return api.createMethodObject(control, this, "InsertContentControl", WRITE, args, false, true, null, 0);
      },
    });
  }
}
