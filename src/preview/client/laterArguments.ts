import { loaded, WRITE, type ClientObjectClass, type Method, type Prototype } from "./clientLibrary";

/**
 * Lets the library of a window send the arguments that some methods have got since the npm package was made and that it drops:
 * the type of a content control (WordApi 1.5), and how to save (WordApi 1.5). Without them it sends what it always sent.
 */
export function addLaterArguments(window: object): void {
  const { OfficeExtension, Word } = loaded(window);
  const api = OfficeExtension.BatchApiHelper;
  const control = Word["ContentControl"] as ClientObjectClass;
  for (const name of ["Body", "Paragraph", "Range"]) {
    redefine(Word[name]?.prototype, "insertContentControl", function (...args) {
      return api.createMethodObject(control, this, "InsertContentControl", WRITE, args, false, true, null, 0);
    });
  }
  redefine(Word["Document"]?.prototype, "save", function (...args) {
    api.invokeMethod(this, "Save", WRITE, args, 0, 0);
  });
}

function redefine(prototype: Prototype | undefined, name: string, method: Method): void {
  if (typeof prototype?.[name] !== "function") throw new Error(`Word's client library has no ${name}`);
  Object.defineProperty(prototype, name, { value: method, configurable: true, writable: true });
}
