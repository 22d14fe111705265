import { define, loaded, WRITE, type ClientObjectClass } from "./clientLibrary";
import { defineFields } from "./defineFields";

/** Adds to the library of a window what the add-in uses of WordApi 1.5: fields, and a file in place of the document, with its headers. */
export function addWordApi15(window: object): void {
  const library = loaded(window);
  const { OfficeExtension, Word } = library;
  const sections = Word["SectionCollection"] as ClientObjectClass;
  if (!Word["Document"]) throw new Error("Word's client library has no Document");
  define(Word["Document"].prototype, "insertFileFromBase64", function (...args) {
    const api = OfficeExtension.BatchApiHelper;
    return api.createMethodObject(sections, this, "InsertFileFromBase64", WRITE, args, true, false, null, 0);
  });
  defineFields(library);
}
